using AppealKit.Values;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>The document that answers what is wanted for a session.</summary>
/// <param name="MeetingId">The id of the meeting.</param>
/// <param name="Session">The session.</param>
/// <param name="Wanted">What is wanted.</param>
/// <param name="Languages">The languages that are wanted, as far as the meeting has them.</param>
/// <param name="DocumentId">The id of the document; of one that does not exist, if the session names such a one.</param>
/// <param name="IsComposed">True if it is put together from the data of the meeting, false if somebody wrote its definition.</param>
public sealed record SessionDocument(
    string MeetingId, MeetingSession Session, WantedDocument Wanted, IReadOnlyList<LanguageTag> Languages, string DocumentId, bool IsComposed);
