using AppealKit.Values;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Meetings;

/// <summary>Something that a meeting still lacks.</summary>
/// <param name="Kind">What is lacking.</param>
/// <param name="Session">The session that lacks it; null for the whole meeting.</param>
/// <param name="DocumentId">The document that lacks it; null for none.</param>
/// <param name="Language">The language in which it is lacking; null for all.</param>
/// <param name="Text">A recommendation, for one that no session takes.</param>
public sealed record PlanGap(PlanGapKind Kind, MeetingSession? Session = null, string? DocumentId = null, LanguageTag? Language = null, string? Text = null);
