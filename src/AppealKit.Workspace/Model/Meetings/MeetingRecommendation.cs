using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>What is asked at a meeting, kept once for all sessions that it concerns.</summary>
/// <param name="Id">The id, unique in the meeting; null if it has none.</param>
/// <param name="Words">What is asked, and the commitments it rests on.</param>
/// <param name="Topics">The topics that it belongs to.</param>
/// <param name="Sessions">The sessions that it belongs to, by id or number.</param>
/// <param name="Span">Where it is written.</param>
public sealed record MeetingRecommendation(
    Reference? Id, Recommendation Words, IReadOnlyList<Located<string>> Topics, IReadOnlyList<Reference> Sessions, SourceSpan Span)
{
    /// <summary>True if it belongs to a session: it names it or one of its topics, or names nothing at all.</summary>
    public bool Concerns(MeetingSession session) =>
        (Topics.Count == 0 && Sessions.Count == 0) || Sessions.Any(s => session.Is(s.Id)) || Topics.Any(t => session.Topics.Any(o => o.Value == t.Value));
}
