using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Where a document comes from that is put together for a session of a meeting.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Number">The number of the session; null if it has none.</param>
/// <param name="HasOwnTitle">False if the title is that of the session.</param>
/// <param name="Elsewhere">Stretches of the file of the meeting that are not used for it.</param>
public sealed record SessionOrigin(string MeetingId, string SessionId, int? Number, bool HasOwnTitle, IReadOnlyList<SourceSpan> Elsewhere)
{
    /// <summary>True if what is wrong at a place of the file of the meeting concerns the document.</summary>
    public bool IsConcernedBy(SourceSpan? place) => place is not { } span || !Elsewhere.Any(e => span.Start >= e.Start && span.End <= e.End);
}
