using System.Globalization;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories;

/// <summary>An entry to be added to the history of a signatory.</summary>
/// <param name="On">The day.</param>
public sealed record NewEntry(DateOnly On)
{
    /// <summary>The new state, if it changes.</summary>
    public SignatoryState? State { get; init; }

    /// <summary>The new way of being shown, if it changes.</summary>
    public SignatoryDisplay? Display { get; init; }

    /// <summary>How somebody agreed to be named, where <see cref="Display"/> says so.</summary>
    public string? Consent { get; init; }

    /// <summary>The language in which the text was read.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The digest of the text that was approved, in <see cref="Language"/>.</summary>
    public string? Version { get; init; }

    /// <summary>The key of the entry that this one is merged into.</summary>
    public string? MergedInto { get; init; }

    /// <summary>Set if it is recorded for all who came in one way.</summary>
    public SignatoryChannel? Via { get; init; }

    /// <summary>Who spoke for the signatory; it stays in the ledger.</summary>
    public string? By { get; init; }

    /// <summary>What else is to be known of it; it stays in the ledger.</summary>
    public string? Remarks { get; init; }

    /// <summary>The fingerprint of the row of a form that it came from.</summary>
    public string? Row { get; init; }

    /// <summary>The entry as YAML.</summary>
    public MappingNode ToNode() => NewNode.Map(
        ("on", NewNode.Text(On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        ("state", State is { } state ? NewNode.Text(LedgerWords.Of(state)) : null),
        ("display", Display is { } display ? NewNode.Text(LedgerWords.Of(display)) : null),
        ("consent", Consent is null ? null : NewNode.Text(Consent)),
        ("language", Language is { } language ? NewNode.Text(language.Value) : null),
        ("version", Version is null ? null : NewNode.Text(Version)),
        ("via", Via is { } via ? NewNode.Text(LedgerWords.Of(via)) : null),
        ("merged_into", MergedInto is null ? null : NewNode.Text(MergedInto)),
        ("by", By is null ? null : NewNode.Text(By)),
        ("remarks", Remarks is null ? null : NewNode.Text(Remarks)),
        ("row", Row is null ? null : NewNode.Text(Row)));
}
