using AppealKit.Composition.Templates;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Meetings;

/// <summary>The papers that go with those of the sessions: a cover sheet, and all recommendations.</summary>
internal sealed class MeetingPapers(WorkspaceModel model, LanguagePackStore packs, Meeting meeting)
{
    /// <summary>The name of the files of the cover sheet.</summary>
    public const string CoverName = "cover";

    /// <summary>The name of the files of the recommendations.</summary>
    public const string RecommendationsName = "recommendations";

    /// <summary>The folder of a meeting, below the output folder.</summary>
    public static string FolderOf(string meeting) => "meetings/" + meeting;

    /// <summary>The languages of its papers, in the order of the workspace; others behind.</summary>
    public IReadOnlyList<LanguageTag> Languages
    {
        get
        {
            var wanted = model.SessionDocuments.Where(d => d.MeetingId == meeting.Id).SelectMany(d => d.Languages).Distinct().ToList();
            IReadOnlyList<LanguageTag> ordered = [.. model.Settings.Languages.Where(wanted.Contains), .. wanted.Except(model.Settings.Languages)];
            return ordered.Count > 0 ? ordered : [model.Settings.FirstLanguage];
        }
    }

    /// <summary>The cover sheet.</summary>
    public DocumentDefinition Cover() => Paper(CoverName, "meeting_cover") with { Subtitle = Phrase("meeting_papers.papers") };

    /// <summary>All recommendations, each once, by addressee.</summary>
    public DocumentDefinition Recommendations() => Paper(RecommendationsName, "meeting_recommendations") with
    {
        Title = Phrase("meeting_papers.recommendations"),
        Subtitle = meeting.Title,
        Addressees = meeting.Addressees,
        Recommendations =
        [
            .. meeting.Recommendations.GroupBy(g => g.To?.Id ?? "", StringComparer.Ordinal).Select(g => new RecommendationGroup(
                g.First().To, g.First().Lead, [.. g.SelectMany(x => x.Items).Select(i => i.Words)], g.First().Span)),
        ],
    };

    private DocumentDefinition Paper(string name, string kind) => new()
    {
        Id = FreeId(meeting.Id + "-" + name),
        IdSpan = meeting.IdSpan,
        File = meeting.File,
        Kind = new Reference(kind, meeting.IdSpan),
        Status = meeting.Status,
        Date = meeting.FirstDay is { } day ? EdtfDate.Of(day) : meeting.Dates,
        DateSpan = meeting.DatesSpan,
        Languages = Languages,
        Title = meeting.Title,
        Event = new DocumentEvent(meeting.Dates, meeting.Title, meeting.Place),
        Meeting = new MeetingReference(new Reference(meeting.Id, meeting.IdSpan), null, null, null, null),
        Issuers = meeting.Issuers,
        Contacts = meeting.Contacts,
        Place = new FilePlace(FolderOf(meeting.Id), name),
    };

    // Somebody may have called a document of their own like that.
    private string FreeId(string id)
    {
        while (model.FindDocument(id) is not null)
            id += "-sheet";
        return id;
    }

    // A language whose pack lacks it goes without: another one stands in.
    private LocalizedText Phrase(string key)
    {
        var entries = new List<LocalizedEntry>();
        foreach (var language in Languages)
        {
            if (packs.Load(language)?.Value is { } pack && pack.HasPhrase(key))
                entries.Add(new LocalizedEntry(language, pack.Phrase(key), Span: null));
        }

        return entries.Count > 0 ? new LocalizedText(entries, Span: null) : meeting.Title;
    }
}
