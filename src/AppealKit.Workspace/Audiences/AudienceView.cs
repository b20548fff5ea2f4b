using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Audiences;

/// <summary>Cuts a model down to what an audience may see. What is hidden is not marked as hidden: it is not there.</summary>
internal sealed class AudienceView
{
    private readonly Audience _audience;
    private readonly WorkspaceModel _model;

    // Speakers are known in their meeting only: the mentions of those who are hidden, by place.
    private readonly HashSet<SourceSpan> _hiddenSpeakers;

    private AudienceView(WorkspaceModel model, Audience audience)
    {
        _audience = audience;
        _hiddenSpeakers = [.. from meeting in model.Meetings
                              from session in meeting.Sessions
                              where session.Speaker is { } speaker && meeting.FindSpeaker(speaker.Id) is { } known && !Sees(known.Audience)
                              select session.Speaker!.Span];
        // Records first: mentions are kept only of what is still there.
        _model = model with
        {
            Audience = audience,
            People = [.. model.People.Where(p => Sees(p.Audience))],
            Organisations = [.. model.Organisations.Where(o => Sees(o.Audience))],
            Sources = [.. model.Sources.Where(s => Sees(s.Audience))],
            Figures = [.. model.Figures.Where(f => Sees(f.Audience))],
            Situations = [.. model.Situations.Where(s => Sees(s.Audience))],
            Occasions = [.. model.Occasions.Where(o => Sees(o.Audience))],
            Meetings = [.. model.Meetings.Where(m => Sees(m.Audience))],
        };
    }

    public static WorkspaceModel Of(WorkspaceModel model, Audience audience)
    {
        if (audience >= model.Audience)
            return model;
        var view = new AudienceView(model, audience);
        return view._model with
        {
            People = [.. view._model.People.Select(view.PersonOf)],
            Figures = [.. view._model.Figures.Select(f => f with { Sources = view.SourcesOf(f.Sources) })],
            Situations = [.. view._model.Situations.Select(view.SituationOf)],
            Occasions = [.. view._model.Occasions.Select(o => o.Sources.Count == 0 ? o : o with { Sources = view.SourcesOf(o.Sources) })],
            Meetings = [.. view._model.Meetings.Select(view.MeetingOf)],
            SessionDocuments = [.. model.SessionDocuments.Where(d => view._model.FindMeeting(d.MeetingId) is not null).Select(view.SessionDocumentOf)],
            Documents = [.. model.Documents.Where(view.IsSeen).Select(view.AsMayBeSeen).Select(view.DocumentOf)],
        };
    }

    /// <summary>True if what is meant for one audience may be seen by another: each includes the ones before it.</summary>
    public static bool MaySee(Audience reader, Audience meantFor) => meantFor <= reader;

    private bool Sees(Audience meantFor) => MaySee(_audience, meantFor);

    private Person PersonOf(Person person) => person with
    {
        Aliases = [.. person.Aliases.Where(a => a.IsShown)],
        Events = EventsOf(person.Events),
        Texts = TextsOf(person.Texts),
    };

    private Situation SituationOf(Situation situation) => situation with
    {
        Events = EventsOf(situation.Events),
        Texts = TextsOf(situation.Texts),
        Sources = SourcesOf(situation.Sources),
    };

    private IReadOnlyList<CaseEvent> EventsOf(IReadOnlyList<CaseEvent> events) => [.. events.Where(e => Sees(e.Audience)).Select(EventOf)];

    private CaseEvent EventOf(CaseEvent item) => item with
    {
        By = PartiesOf(item.By),
        Actors = PartiesOf(item.Actors),
        Court = PartyOf(item.Court),
        Sources = SourcesOf(item.Sources),
        // A claim whose source is hidden cannot be told without saying who makes it.
        Disputed = [.. item.Disputed.Where(d => Sees(d.Event.Audience) && (d.Source is not { } source || _model.FindSource(source.Id) is not null))
            .Select(d => d with { Event = EventOf(d.Event) })],
    };

    private IReadOnlyList<CaseText> TextsOf(IReadOnlyList<CaseText> texts) =>
        [.. texts.Where(t => Sees(t.Audience)).Select(t => t.Sources.Count == 0 ? t : t with { Sources = SourcesOf(t.Sources) })];

    private IReadOnlyList<Reference> SourcesOf(IReadOnlyList<Reference> sources) => [.. sources.Where(s => _model.FindSource(s.Id) is not null)];

    private IReadOnlyList<Party> PartiesOf(IReadOnlyList<Party> parties) => [.. parties.Where(p => PartyOf(p) is not null)];

    private Party? PartyOf(Party? party) => party?.OrganisationId is { } id && _model.FindOrganisation(id) is null ? null : party;

    // What is put together for a hidden meeting goes with it; what somebody wrote stays, as they wrote it.
    private bool IsSeen(DocumentDefinition document) => document.Origin is not { } origin || _model.FindMeeting(origin.MeetingId) is not null;

    private DocumentDefinition AsMayBeSeen(DocumentDefinition document) =>
        document is { AsWritten: { } written, Meeting: { } reference } && _model.FindMeeting(reference.Meeting.Id) is null ? written : document;

    private SessionDocument SessionDocumentOf(SessionDocument document) => document with { Session = SessionOf(document.Session) };

    private Meeting MeetingOf(Meeting meeting) => meeting with
    {
        Issuers = [.. meeting.Issuers.Select(IssuerOf).OfType<Issuer>()],
        Contacts = [.. meeting.Contacts.Where(c => Sees(c.Audience)).Select(ContactOf)],
        Deadlines = [.. meeting.Deadlines.Select(d => d with { Sources = SourcesOf(d.Sources) })],
        Speakers = [.. meeting.Speakers.Where(s => Sees(s.Audience)).Select(s => s with { Organisation = s.Organisation is { } id && _model.FindOrganisation(id.Id) is null ? null : s.Organisation })],
        Sessions = [.. meeting.Sessions.Select(SessionOf)],
    };

    // Who may not be seen is not said to speak either.
    private MeetingSession SessionOf(MeetingSession session) => session with
    {
        Speaker = session.Speaker is { } speaker && _hiddenSpeakers.Contains(speaker.Span) ? null : session.Speaker,
        Cases = session.Cases with
        {
            People = SeenPeople(session.Cases.People),
            Exclude = SeenPeople(session.Cases.Exclude),
            Where = session.Cases.Where is { } filter ? filter with { Include = SeenPeople(filter.Include), Exclude = SeenPeople(filter.Exclude) } : null,
        },
    };

    private DocumentDefinition DocumentOf(DocumentDefinition document) => document with
    {
        Occasion = OccasionOf(document.Occasion),
        Release = document.Release is { } release ? release with { Occasion = OccasionOf(release.Occasion) } : null,
        Issuers = [.. document.Issuers.Select(IssuerOf).OfType<Issuer>()],
        Cases = [.. document.Cases.Select(GroupOf)],
        Contacts = [.. document.Contacts.Where(c => Sees(c.Audience)).Select(ContactOf)],
        Hearing = document.Hearing is { } hearing ? HearingOf(hearing) : null,
    };

    private OccasionReference? OccasionOf(OccasionReference? reference) =>
        reference is not null && _model.FindOccasion(reference.Id) is null ? null : reference;

    private Issuer? IssuerOf(Issuer issuer) => issuer switch
    {
        OrganisationIssuer single => _model.FindOrganisation(single.Organisation.Id) is null ? null : single,
        JointIssuer joint when Visible(joint.Organisations) is var rest => rest.Count == 0 ? null : joint with { Organisations = rest },
        _ => issuer,
    };

    private IReadOnlyList<Reference> Visible(IReadOnlyList<Reference> organisations) => [.. organisations.Where(o => _model.FindOrganisation(o.Id) is not null)];

    // A text about several people may name any of them: it goes with the first who is hidden.
    private CaseGroup GroupOf(CaseGroup group) => group with
    {
        People = [.. group.People
            .Select(m => m with { People = [.. m.People.Where(p => _model.FindPerson(p.Id) is not null)], Text = m.People.All(p => _model.FindPerson(p.Id) is not null) ? m.Text : null })
            .Where(m => m.People.Count > 0)],
        Where = group.Where is { } filter ? filter with { Include = SeenPeople(filter.Include), Exclude = SeenPeople(filter.Exclude) } : null,
    };

    private IReadOnlyList<Reference> SeenPeople(IReadOnlyList<Reference> people) => [.. people.Where(p => _model.FindPerson(p.Id) is not null)];

    private Contact ContactOf(Contact contact) =>
        contact.Organisation is { } organisation && _model.FindOrganisation(organisation.Id) is null ? contact with { Organisation = null } : contact;

    private CourtHearing HearingOf(CourtHearing hearing) => hearing with
    {
        Court = PartyOf(hearing.Court),
        Parties = [.. hearing.Parties.Where(p =>
            (p.Organisation is not { } organisation || _model.FindOrganisation(organisation.Id) is not null)
            && (p.Person is not { } person || _model.FindPerson(person.Id) is not null))],
    };
}
