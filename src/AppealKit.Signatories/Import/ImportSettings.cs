using AppealKit.Languages;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>What an import works with.</summary>
/// <param name="Ledger">The ledger that the rows go into.</param>
/// <param name="Model">The workspace, whole.</param>
/// <param name="Packs">Language packs; null for a language that has none.</param>
/// <param name="Today">The day of rows that do not tell theirs.</param>
public sealed record ImportSettings(Ledger Ledger, WorkspaceModel Model, Func<LanguageTag, LanguagePack?> Packs, DateOnly Today)
{
    /// <summary>Means the text as it is now, where <see cref="Versions"/> have digits.</summary>
    public const string CurrentVersion = "current";

    /// <summary>What somebody says of the form.</summary>
    public FormMapping Mapping { get; init; } = FormMapping.None;

    /// <summary>The order of day and month; null to find it out.</summary>
    public DateOrder? Dates { get => field ?? Mapping.Dates; init; }

    /// <summary>Who signs where a row has a person and an organisation; null for the person, with a notice.</summary>
    public SignsAs? As { get => field ?? Mapping.As; init; }

    /// <summary>Versions that the rows approve, one for each language at most: digits, or <c>current</c>. Empty if nobody says; then nothing is guessed.</summary>
    public IReadOnlyList<string> Versions { get => field.Count > 0 ? field : Mapping.Version is { } version ? [version] : []; init; } = [];

    /// <summary>Finds texts of the document by the versions that name them; null if there are none to find.</summary>
    public IApprovableTexts? Texts { get; init; }

    /// <summary>True to add organisations that the workspace does not know to it, false to leave their rows out.</summary>
    public bool AddsOrganisations { get; init; }
}
