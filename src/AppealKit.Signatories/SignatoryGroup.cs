using AppealKit.Values;

namespace AppealKit.Signatories;

/// <summary>A part of a printed list.</summary>
/// <param name="Lists">Those who are in it, in lists of one kind each that follow one another: organisations, then people, or the other way round. One
/// list has both where the order of the file is kept.</param>
public sealed record SignatoryGroup(IReadOnlyList<IReadOnlyList<PrintedSignatory>> Lists)
{
    /// <summary>What stands for a kind if the part has the people.</summary>
    public const string PeopleKind = "people";

    /// <summary>What stands for a kind if the part has organisations whose kind is not known, and no other part has any.</summary>
    public const string OrganisationsOfAnyKind = "organisations";

    /// <summary>What stands for a kind if the part has organisations whose kind is not known; they come after the others.</summary>
    public const string OtherOrganisations = "other_organisations";

    /// <summary>The country; null for the whole list, for those who lead, for those whose country is not known, and where the parts are no countries.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>True for those whose country is not known where the others stand under theirs; they come last.</summary>
    public bool IsWithoutCountry { get; init; }

    /// <summary>The kind of its organisations, or one of the words above; null for the whole list, for those who lead, and where the parts are no kinds.</summary>
    public string? Kind { get; init; }

    /// <summary>All who are in it, in order.</summary>
    public IEnumerable<PrintedSignatory> All => Lists.SelectMany(l => l);

    /// <summary>Number of those who are in it.</summary>
    public int Count => Lists.Sum(l => l.Count);

    /// <summary>Its organisations, in order.</summary>
    public IEnumerable<PrintedSignatory> Organisations => All.Where(s => s.Organisation is not null);

    /// <summary>Its people, in order.</summary>
    public IEnumerable<PrintedSignatory> People => All.Where(s => s.Organisation is null);
}
