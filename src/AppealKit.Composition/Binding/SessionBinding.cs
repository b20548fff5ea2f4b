using AppealKit.Templating.Model;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Binding;

/// <summary>A session of a meeting, and what is handed in for it.</summary>
internal static class SessionBinding
{
    private static readonly MemberTable<(DocumentDefinition Document, SessionDocument Wanted)> PaperTable = new(
        "paper for a session",
        ("id", (p, _) => TemplateValue.Of(p.Document.Id, p.Document.IdSpan)),
        ("kind", (p, _) => TemplateValue.Of(p.Document.Kind.Id)),
        ("title", (p, c) => DocumentBinding.Title(p.Document, c)),
        ("number", (p, _) => TemplateValue.Of(p.Wanted.Wanted.Number ?? p.Document.Meeting?.Number)),
        ("languages", (p, c) => c.List([.. p.Wanted.Languages.Where(p.Document.Languages.Contains)], (l, x) => TemplateValue.Of(x.LanguageName(l)))));

    /// <summary>What templates see of the sessions of a meeting.</summary>
    public static MemberTable<MeetingSession> Of(string meeting) => new(
        "session",
        ("id", (s, _) => TemplateValue.Of(s.Id.Id, s.Id.Span)),
        ("number", (s, _) => s.Number is { } number ? TemplateValue.Of(number) : default),
        ("title", (s, c) => c.Plain(s.Title)),
        ("day", (s, c) => s.Day is { } day ? c.Date(EdtfDate.Of(day), s.DaySpan) : default),
        ("papers", (s, c) => c.List(PapersOf(meeting, s, c), PaperTable.Bind)));

    private static List<(DocumentDefinition, SessionDocument)> PapersOf(string meeting, MeetingSession session, BindingContext context)
    {
        var papers = new List<(DocumentDefinition, SessionDocument)>();
        foreach (var wanted in context.Model.SessionDocuments.Where(d => d.MeetingId == meeting && d.Session.Id.Id == session.Id.Id))
        {
            if (context.Model.FindDocument(wanted.DocumentId) is { } document)
                papers.Add((document, wanted));
        }

        return papers;
    }
}
