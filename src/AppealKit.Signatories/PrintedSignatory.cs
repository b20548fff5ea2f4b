using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

/// <summary>A signatory who is printed by name.</summary>
/// <param name="Signatory">The entry of the ledger.</param>
/// <param name="Organisation">The organisation; null for a person.</param>
/// <param name="Name">The name as it is printed, in the language of the list where it has one.</param>
/// <param name="Language">The language of <paramref name="Name"/>.</param>
/// <param name="Country">The country; null if it is not known.</param>
public sealed record PrintedSignatory(Signatory Signatory, Organisation? Organisation, string Name, LanguageTag Language, CountryCode? Country)
{
    /// <summary>True for somebody who approved another text than the one that is printed, and is printed with a mark.</summary>
    public bool IsOutdated { get; init; }
}
