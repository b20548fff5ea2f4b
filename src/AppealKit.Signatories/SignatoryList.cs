using AppealKit.Values;

namespace AppealKit.Signatories;

/// <summary>The list of signatories of a document in one language: who is named, and how many there are, so that the two cannot differ.</summary>
/// <param name="Groups">The named ones, by country, by kind or all in one.</param>
/// <param name="Organisations">Number of organisations, those not named with them.</param>
/// <param name="People">Number of people, those not named with them.</param>
/// <param name="UnnamedOrganisations">How many of the organisations are counted and not named.</param>
/// <param name="UnnamedPeople">How many of the people are counted and not named.</param>
/// <param name="Countries">Number of countries that the named organisations come from.</param>
public sealed record SignatoryList(IReadOnlyList<SignatoryGroup> Groups, int Organisations, int People, int UnnamedOrganisations, int UnnamedPeople, int Countries)
{
    /// <summary>What the keys of phrases begin with that name kinds of organisations in the plural.</summary>
    internal const string KindPhrases = "signatory_kinds.";

    // A short list is read faster as one column, and lists of countries are short.
    private const int LongestColumn = 10;

    /// <summary>In how many columns the names stand, unless the ledger says it.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Number of those who are counted and not named.</summary>
    public int Unnamed => UnnamedOrganisations + UnnamedPeople;

    /// <summary>
    /// True if it may be told of organisations and of people how many are not named. A single one that is not named is told among all,
    /// where there are others it could be: that it is the organisation, or the person, would be half of the name.
    /// </summary>
    public bool TellsUnnamedApart => Organisations == 0 || People == 0 || (UnnamedOrganisations != 1 && UnnamedPeople != 1);

    /// <summary>The columns that suit a list of its length.</summary>
    internal static int ColumnsFor(IReadOnlyList<SignatoryGroup> groups) =>
        groups is [var group] && group.Count > LongestColumn ? 2 : 1;

    /// <summary>The countries of signatories, each once.</summary>
    internal static List<CountryCode> CountriesOf(IEnumerable<PrintedSignatory> signatories)
    {
        var countries = new List<CountryCode>();
        foreach (var signatory in signatories)
        {
            if (signatory.Country is { } country && !countries.Contains(country))
                countries.Add(country);
        }

        return countries;
    }

    /// <summary>Number of all who signed.</summary>
    public int Count => Organisations + People;
}
