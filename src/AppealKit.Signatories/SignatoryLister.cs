using AppealKit.Languages;
using AppealKit.Unicode.Collation;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Names;

namespace AppealKit.Signatories;

/// <summary>Makes the list to print of a ledger. Printed is who approved, by name only who wants to be.</summary>
public sealed class SignatoryLister
{
    private readonly WorkspaceModel _model;
    private readonly LanguagePack _pack;
    private readonly LanguageTag _language;
    private readonly DateOnly _day;

    /// <summary>Makes a lister.</summary>
    /// <param name="model">The model as the audience of the build sees it: an organisation that it may not see is counted, not named.</param>
    /// <param name="pack">The pack of the language.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="day">The day whose state is printed.</param>
    public SignatoryLister(WorkspaceModel model, LanguagePack pack, LanguageTag language, DateOnly day)
    {
        _model = model;
        _pack = pack;
        _language = language;
        _day = day;
    }

    /// <summary>Tells who approved another text than the one that is printed; null while there is nothing to compare with.</summary>
    public Func<Standing, bool>? IsOutdated { get; init; }

    /// <summary>The list of a ledger.</summary>
    public SignatoryList List(Ledger ledger)
    {
        var (organisations, people) = (new List<PrintedSignatory>(), new List<PrintedSignatory>());
        var (unnamedOrganisations, unnamedPeople) = (0, 0);
        foreach (var standing in ledger.StandingsOn(_day))
        {
            if (standing.State != SignatoryState.Approved || standing.Signatory.Capacity == SignatoryCapacity.Issuer)
                continue;
            var isOutdated = ledger.Outdated != OutdatedApproval.Refuse && IsOutdated?.Invoke(standing) == true;
            if (isOutdated && ledger.Outdated == OutdatedApproval.Omit)
                continue;
            var signatory = standing.Signatory;
            var printed = standing.IsNamed ? Print(signatory, ledger, isOutdated && standing.Approval?.Version is not null) : null;
            if (signatory.Organisation is not null)
                Count(printed, organisations, ref unnamedOrganisations);
            else
                Count(printed, people, ref unnamedPeople);
        }

        Sort(organisations, ledger);
        Sort(people, ledger);
        var groups = Groups(organisations, people, ledger);
        return new SignatoryList(
            groups,
            organisations.Count + unnamedOrganisations,
            people.Count + unnamedPeople,
            unnamedOrganisations,
            unnamedPeople,
            CountriesOf(organisations).Count)
        {
            Columns = ledger.Columns ?? SignatoryList.ColumnsFor(groups),
        };
    }

    private static void Count(PrintedSignatory? printed, List<PrintedSignatory> named, ref int unnamed)
    {
        if (printed is null)
            unnamed++;
        else
            named.Add(printed);
    }

    private PrintedSignatory? Print(Signatory signatory, Ledger ledger, bool isOutdated)
    {
        var organisation = signatory.Organisation is { } id ? _model.FindOrganisation(id.Id) : null;
        if (NameIn(organisation?.Name ?? signatory.Name) is not { } name)
            return null;
        var surnames = ledger.Surnames ?? _model.Settings.Style.Surnames;
        var text = organisation is null && surnames == SurnameStyle.Capitals ? SurnameCapitals.Apply(name, name.Form) : name.Form;
        return new PrintedSignatory(signatory, organisation, text, name.Language, organisation?.Country ?? signatory.Country) { IsOutdated = isOutdated };
    }

    private LocalizedName? NameIn(NameSet? names) =>
        names is null || names.Names.Count == 0 ? null : names.Find(_language) ?? names.Find(_model.Settings.FirstLanguage) ?? names.Names[0];

    private void Sort(List<PrintedSignatory> signatories, Ledger ledger)
    {
        var keyed = new List<(PrintedSignatory Signatory, int Lead, CollationKey? Country, CollationKey? Name, int Place)>(signatories.Count);
        var countries = new Dictionary<string, CollationKey>(StringComparer.Ordinal);
        foreach (var signatory in signatories)
        {
            var asListed = ledger.Order == SignatoryOrder.AsListed;
            keyed.Add((
                signatory,
                signatory.Signatory.IsLead ? 0 : 1,
                ledger.Order == SignatoryOrder.Country ? CountryKey(signatory.Country, countries) : null,
                asListed ? null : _pack.Collator.KeyOf(SortName(signatory)),
                keyed.Count));
        }

        keyed.Sort((a, b) =>
            a.Lead != b.Lead ? a.Lead - b.Lead
            : CollationKey.Compare(a.Country, b.Country) is var country and not 0 ? country
            : CollationKey.Compare(a.Name, b.Name) is var name and not 0 ? name
            : a.Place - b.Place);
        for (var i = 0; i < keyed.Count; i++)
            signatories[i] = keyed[i].Signatory;
    }

    private string SortName(PrintedSignatory signatory) =>
        signatory.Organisation is null && NameIn(signatory.Signatory.Name) is { Family: { } family } name ? $"{family} {name.Given}" : signatory.Name;

    private CollationKey CountryKey(CountryCode? country, Dictionary<string, CollationKey> keys)
    {
        var code = country?.Value ?? "";
        if (!keys.TryGetValue(code, out var key))
            keys[code] = key = _pack.Collator.KeyOf(CountryName(country));
        return key;
    }

    // Who has no country comes last.
    private string CountryName(CountryCode? country) =>
        country is { } code ? _pack.Country(code.Value, "nominative") ?? code.Value : "\uFFFD";

    private List<SignatoryGroup> Groups(List<PrintedSignatory> organisations, List<PrintedSignatory> people, Ledger ledger)
    {
        if (organisations.Count + people.Count == 0)
            return [];
        if (!ledger.IsGroupedByCountry)
            return [new SignatoryGroup(null, organisations, people)];
        // Who leads comes first in every order, so they stand before the countries and not in theirs.
        var groups = new List<SignatoryGroup>();
        Add(new SignatoryGroup(null, organisations.FindAll(IsLeading), people.FindAll(IsLeading)));
        organisations = organisations.FindAll(s => !IsLeading(s));
        people = people.FindAll(s => !IsLeading(s));
        var countries = CountriesOf(organisations.Concat(people));
        countries.Sort((a, b) => _pack.SortOrder.Compare(CountryName(a), CountryName(b)));
        foreach (var country in countries)
            Add(GroupOf(country));
        Add(GroupOf(null) with { IsWithoutCountry = countries.Count > 0 });
        return groups;

        SignatoryGroup GroupOf(CountryCode? country) =>
            new(country, organisations.FindAll(s => s.Country == country), people.FindAll(s => s.Country == country));

        void Add(SignatoryGroup group)
        {
            if (group.Organisations.Count + group.People.Count > 0)
                groups.Add(group);
        }
    }

    private static bool IsLeading(PrintedSignatory signatory) => signatory.Signatory.IsLead;

    private static List<CountryCode> CountriesOf(IEnumerable<PrintedSignatory> signatories)
    {
        var countries = new List<CountryCode>();
        foreach (var signatory in signatories)
        {
            if (signatory.Country is { } country && !countries.Contains(country))
                countries.Add(country);
        }

        return countries;
    }
}
