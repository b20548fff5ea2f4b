using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Meetings;

/// <summary>Gives a document that names a session what the meeting says of it, where the document does not say it itself.</summary>
internal static class MeetingCompletion
{
    public static DocumentDefinition Complete(DocumentDefinition document, IReadOnlyList<Meeting> meetings)
    {
        if (document.Meeting is not { } reference || meetings.FirstOrDefault(m => m.Id == reference.Meeting.Id) is not { } meeting)
            return document;
        var session = reference.Session is { } written ? meeting.FindSession(written) : null;
        return document with
        {
            Event = document.Event ?? (document.Occasion is null ? new DocumentEvent(meeting.Dates, meeting.Title, meeting.Place) : null),
            Meeting = session is null ? reference : reference with
            {
                Slot = reference.Slot ?? session.Slot,
                SessionTitle = reference.SessionTitle ?? session.Title,
                Rates = new SessionComposer(meeting).RatesOf(session),
            },
            AsWritten = document,
        };
    }
}
