using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>How long a kind of document may be at a venue.</summary>
public sealed record MeetingLimit
{
    /// <summary>The kind of document: <c>oral_statement</c> …</summary>
    public required Reference For { get; init; }

    /// <summary>In what it is counted.</summary>
    public required LimitUnit Unit { get; init; }

    /// <summary>The most there may be; above nothing, with two decimals at most.</summary>
    public required decimal Value { get; init; }

    /// <summary>True if it holds where several organisations issue the document, false where one does; null for both.</summary>
    public bool? IsJoint { get; init; }

    /// <summary>For whom or when it holds, in words of the file.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where it was read, in words or as the id of a source; null only where that is missing, which is a finding.</summary>
    public Located<string>? Source { get; init; }

    /// <summary>The day on which it was last held against its source.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>How far it is trusted.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>How long the check holds.</summary>
    public IsoDuration? ReviewAfter { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The last day on which the check holds; null if nothing is said of it.</summary>
    public DateOnly? ReviewBy => Checked is { } day ? ReviewAfter?.After(day) : null;
}
