using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Meetings;

/// <summary>Finds, for everything that is wanted at meetings, the document that somebody wrote; what nobody wrote is put together.</summary>
internal sealed class SessionDocuments
{
    private readonly WorkspaceSettings _settings;
    private readonly IReadOnlyList<DocumentDefinition> _written;
    private readonly HashSet<string> _unread;
    private readonly Func<string, IReadOnlyList<BodyFile>> _bodiesOf;
    private readonly List<SessionDocument> _answers = [];
    private readonly List<DocumentDefinition> _composed = [];

    /// <param name="settings">The settings.</param>
    /// <param name="written">The documents that have a definition.</param>
    /// <param name="unread">Ids of documents whose definition has errors.</param>
    /// <param name="bodiesOf">Reads the prose in the folder of a document that has no definition.</param>
    public SessionDocuments(
        WorkspaceSettings settings, IReadOnlyList<DocumentDefinition> written, IEnumerable<string> unread, Func<string, IReadOnlyList<BodyFile>> bodiesOf) =>
        (_settings, _written, _unread, _bodiesOf) = (settings, written, unread.ToHashSet(StringComparer.Ordinal), bodiesOf);

    /// <summary>What answers what is wanted, by meeting, session and kind in the order of the files.</summary>
    public IReadOnlyList<SessionDocument> Answers => _answers;

    /// <summary>The definitions that were put together.</summary>
    public IReadOnlyList<DocumentDefinition> Composed => _composed;

    /// <summary>Takes a meeting.</summary>
    public void Add(Meeting meeting)
    {
        var composer = new SessionComposer(meeting);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var session in meeting.Sessions)
        {
            // Of two sessions with one number the first is used.
            if (!keys.Add(session.Key))
                continue;
            foreach (var wanted in session.Wanted)
                Add(meeting, session, wanted, composer);
        }
    }

    private void Add(Meeting meeting, MeetingSession session, WantedDocument wanted, SessionComposer composer)
    {
        var languages = MeetingLanguages.Of(wanted, meeting, _settings);
        if ((wanted.Document?.Id ?? Written(meeting, session, wanted)) is { } written)
        {
            _answers.Add(new SessionDocument(meeting.Id, session, wanted, languages, written, IsComposed: false));
            return;
        }

        var id = SessionComposer.IdOf(meeting, session, wanted);
        if (_answers.Exists(a => a.DocumentId == id) || languages.Count == 0)
            return;
        var isComposed = !_unread.Contains(id);
        _answers.Add(new SessionDocument(meeting.Id, session, wanted, languages, id, isComposed));
        if (isComposed)
            _composed.Add(composer.Compose(id, session, wanted, languages, _bodiesOf(id)));
    }

    // By the name that it would have, or by the session that it names.
    private string? Written(Meeting meeting, MeetingSession session, WantedDocument wanted)
    {
        var id = SessionComposer.IdOf(meeting, session, wanted);
        return (_written.FirstOrDefault(d => d.Id == id) ?? _written.FirstOrDefault(d => d.Kind.Id == wanted.Kind.Id && IsFor(d, meeting, session)))?.Id;
    }

    private static bool IsFor(DocumentDefinition document, Meeting meeting, MeetingSession session) =>
        document.Meeting is { Session: { } written } reference && reference.Meeting.Id == meeting.Id && session.Is(written);
}
