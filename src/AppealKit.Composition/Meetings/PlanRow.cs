using AppealKit.Values;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Meetings;

/// <summary>A text for a session: a document in a language.</summary>
/// <param name="Session">The session.</param>
/// <param name="Kind">The kind of document.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Language">The language.</param>
/// <param name="Title">Its title in the language, else in another one; null if there is none.</param>
/// <param name="State">How far it is.</param>
/// <param name="Measure">How long it is; null if it could not be composed.</param>
/// <param name="Limits">How long it may be.</param>
/// <param name="Slot">The speaking time of the session; null for texts that are not read aloud.</param>
public sealed record PlanRow(
    MeetingSession Session,
    string Kind,
    string DocumentId,
    LanguageTag Language,
    string? Title,
    PlanState State,
    TextMeasure? Measure,
    IReadOnlyList<MeetingLimit> Limits,
    IsoDuration? Slot);
