using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Signatories;

/// <summary>One change in the history of a signatory. Entries are added, never overwritten.</summary>
/// <param name="On">The day.</param>
/// <param name="Span">Where it is written.</param>
public sealed record LedgerEntry(DateOnly On, SourceSpan Span)
{
    /// <summary>The new state, if it changed.</summary>
    public SignatoryState? State { get; init; }

    /// <summary>The new way of being shown, if it changed.</summary>
    public SignatoryDisplay? Display { get; init; }

    /// <summary>How the signatory agreed to be named; null if that is not kept.</summary>
    public string? Consent { get; init; }

    /// <summary>The digest of the text that was approved, in <see cref="Language"/>.</summary>
    public string? Version { get; init; }

    /// <summary>The entry that this one was merged into: both are the same signatory.</summary>
    public Reference? MergedInto { get; init; }

    /// <summary>Set for an approval that was recorded for all who came in one way: nobody answers a refusal or a withdrawal of theirs with it.</summary>
    public SignatoryChannel? Via { get; init; }

    /// <summary>Who spoke for the signatory; never printed.</summary>
    public Located<string>? By { get; init; }

    /// <summary>The language in which the text was read.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The fingerprint of the row of a form that the entry came from; null for others.</summary>
    public string? Row { get; init; }
}
