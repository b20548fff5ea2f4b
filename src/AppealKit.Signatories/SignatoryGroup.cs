using AppealKit.Values;

namespace AppealKit.Signatories;

/// <summary>A part of a printed list.</summary>
/// <param name="Country">The country; null for the whole list, for those who lead, and for those whose country is not known.</param>
/// <param name="Organisations">Its organisations, in order.</param>
/// <param name="People">Its people, in order.</param>
public sealed record SignatoryGroup(CountryCode? Country, IReadOnlyList<PrintedSignatory> Organisations, IReadOnlyList<PrintedSignatory> People)
{
    /// <summary>True for those whose country is not known where the others stand under theirs; they come last.</summary>
    public bool IsWithoutCountry { get; init; }
}
