using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>What is asked of one addressee at a meeting.</summary>
/// <param name="To">The id of an addressee of the meeting; null if it is for all.</param>
/// <param name="Lead">The words before the list.</param>
/// <param name="Items">What is asked.</param>
/// <param name="Span">Where it is written.</param>
public sealed record MeetingRecommendations(Reference? To, LocalizedText? Lead, IReadOnlyList<MeetingRecommendation> Items, SourceSpan Span);
