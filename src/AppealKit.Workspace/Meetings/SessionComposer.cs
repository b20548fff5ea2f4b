using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Meetings;

/// <summary>Puts together the definition of a document for a session, as somebody would write it.</summary>
internal sealed class SessionComposer(Meeting meeting)
{
    /// <summary>The kind that is read aloud.</summary>
    private const string Spoken = "oral_statement";

    private const string Paper = "briefing";

    /// <summary>The kind that tells of nobody.</summary>
    private const string Asks = "recommendations";

    /// <summary>The id of a document that is put together: meeting, session, kind.</summary>
    public static string IdOf(Meeting meeting, MeetingSession session, WantedDocument wanted) =>
        $"{meeting.Id}-{session.Key}-{wanted.Kind.Id.Replace('_', '-')}";

    /// <summary>The definition.</summary>
    public DocumentDefinition Compose(string id, MeetingSession session, WantedDocument wanted, IReadOnlyList<LanguageTag> languages, IReadOnlyList<BodyFile> bodies)
    {
        var recommendations = RecommendationsOf(session);
        return new DocumentDefinition
        {
            Id = id,
            IdSpan = session.Id.Span,
            File = meeting.File,
            Kind = wanted.Kind,
            Status = meeting.Status,
            Date = (session.Day ?? meeting.FirstDay) is { } day ? EdtfDate.Of(day) : meeting.Dates,
            DateSpan = session.DaySpan ?? meeting.DatesSpan,
            Languages = languages,
            LanguagesSpan = wanted.Languages.Count > 0 ? wanted.Languages[0].Span : null,
            Title = wanted.Title ?? session.Title,
            Event = new DocumentEvent(meeting.Dates, meeting.Title, meeting.Place),
            Meeting = new MeetingReference(new Reference(meeting.Id, session.Id.Span), session.Id.Id, session.Slot, session.Title, wanted.Number) { Rates = RatesOf(session) },
            Issuers = meeting.Issuers,
            Addressees = [.. meeting.Addressees.Where(a => recommendations.Exists(r => r.To?.Id == a.Id))],
            Cases = CasesOf(session, wanted),
            Recommendations = recommendations,
            Annexes = wanted.Kind.Id == Paper ? [new Reference("case_table", wanted.Kind.Span)] : [],
            Contacts = meeting.Contacts,
            Bodies = bodies,
            Origin = new SessionOrigin(meeting.Id, session.Id.Id, session.Number, wanted.Title is not null, Elsewhere(session, wanted)),
        };
    }

    /// <summary>Words a minute of who speaks in a session.</summary>
    public IReadOnlyDictionary<LanguageTag, int> RatesOf(MeetingSession session) =>
        session.Speaker is { } speaker && meeting.FindSpeaker(speaker.Id) is { } known ? known.Rates : new Dictionary<LanguageTag, int>();

    private List<RecommendationGroup> RecommendationsOf(MeetingSession session)
    {
        var groups = new List<RecommendationGroup>();
        foreach (var group in meeting.Recommendations)
        {
            var items = group.Items.Where(i => i.Concerns(session)).Select(i => i.Words).ToList();
            if (items.Count > 0)
                groups.Add(new RecommendationGroup(group.To, group.Lead, items, group.Span));
        }

        return groups;
    }

    // What the topics choose, and who is named by hand. A session without topics is about those named alone.
    private IReadOnlyList<CaseGroup> CasesOf(MeetingSession session, WantedDocument wanted)
    {
        var (cases, place) = (session.Cases, session.Topics.Count > 0 ? session.Topics[0].Span ?? session.Id.Span : session.Id.Span);
        if (wanted.Kind.Id == Asks || session.Topics.Count == 0 && cases.Where is null && cases.People.Count == 0)
            return [];
        var chooses = session.Topics.Count > 0 || cases.Where is not null;
        var where = cases.Where ?? new CaseFilter { Span = place };
        var isSpoken = wanted.Kind.Id == Spoken;
        return
        [
            new CaseGroup
            {
                Id = "cases",
                IdSpan = session.Id.Span,
                People = chooses ? [] : [.. cases.People.Where(p => !cases.Exclude.Any(e => e.Id == p.Id)).Select(p => new CaseGroupMember([p], Text: null, p.Span))],
                Where = chooses ? where with
                {
                    Countries = where.Countries.Count > 0 ? where.Countries : meeting.Countries,
                    Topics = where.Topics.Count > 0 ? where.Topics : [.. session.Topics.Select(t => t.Value)],
                    Include = [.. where.Include, .. cases.People],
                    Exclude = [.. where.Exclude, .. cases.Exclude],
                } : null,
                Layout = isSpoken ? CaseLayout.Names : CaseLayout.Line,
                GroupBy = isSpoken || meeting.Countries.Count == 1 ? null : "country",
            },
        ];
    }

    // An error in another session, in another thing wanted, or in what no document shows, is none of this document.
    private List<SourceSpan> Elsewhere(MeetingSession session, WantedDocument wanted) =>
    [
        .. meeting.Asides,
        .. meeting.Sessions.Where(s => s != session).Select(s => s.Span),
        .. meeting.Sessions.SelectMany(s => s.Wanted).Where(w => w != wanted).Select(w => w.Span),
        .. meeting.Recommendations.SelectMany(g => g.Items).Where(i => !i.Concerns(session)).Select(i => i.Span),
    ];
}
