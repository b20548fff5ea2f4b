using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Citing;

/// <summary>A place that cites a source.</summary>
/// <param name="SourceId">The id that is cited; there may be no such source.</param>
/// <param name="Kind">What cites it.</param>
/// <param name="UserId">The id of what cites it.</param>
/// <param name="Span">Where.</param>
/// <param name="IsInText">True for a citation in a text, false for one in a list of sources.</param>
public sealed record SourceUse(string SourceId, SourceUserKind Kind, string UserId, SourceSpan Span, bool IsInText)
{
    /// <summary>What cites it, in words: <c>person anna-example</c>.</summary>
    public string User => Kind.ToString().ToLowerInvariant() + " " + UserId;
}
