using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Rules;

/// <summary>What is mentioned by id exists.</summary>
internal sealed class UnknownIdRule
{
    private readonly RuleContext _context;
    private readonly WorkspaceModel _model;

    private UnknownIdRule(RuleContext context) => (_context, _model) = (context, context.Model);

    public static void Check(RuleContext context)
    {
        var rule = new UnknownIdRule(context);
        foreach (var person in context.Model.People)
            rule.CheckCase(person.Events, person.Texts);
        foreach (var situation in context.Model.Situations)
        {
            rule.CheckCase(situation.Events, situation.Texts);
            rule.CheckSources(situation.Sources);
        }

        foreach (var figure in context.Model.Figures)
            rule.CheckSources(figure.Sources);
        foreach (var occasion in context.Model.Occasions)
            rule.CheckSources(occasion.Sources);
        foreach (var organisation in context.Model.Organisations)
            rule.CheckRegions(organisation.WorksOn);
        foreach (var document in context.Model.Documents)
        {
            if (document.Origin is null)
                rule.CheckDocument(document);
        }

        foreach (var meeting in context.Model.Meetings)
            rule.CheckMeeting(meeting);
        foreach (var signatory in context.Model.Ledgers.SelectMany(l => l.Signatories))
        {
            rule.CheckOne(ReferenceKind.Organisation, signatory.Organisation);
            foreach (var namesake in signatory.IsNot)
                rule.CheckOne(ReferenceKind.Person, namesake);
        }
    }

    private void CheckCase(IReadOnlyList<CaseEvent> events, IReadOnlyList<CaseText> texts)
    {
        foreach (var item in events)
        {
            CheckEvent(item);
            foreach (var claim in item.Disputed)
                CheckClaim(item, claim);
        }

        foreach (var text in texts)
            CheckSources(text.Sources);
    }

    private void CheckEvent(CaseEvent item)
    {
        CheckParties(item.By);
        CheckParties(item.Actors);
        CheckParty(item.Court);
        CheckSources(item.Sources);
    }

    // What a claim takes over from its event was checked there.
    private void CheckClaim(CaseEvent item, DisputedClaim claim)
    {
        if (!ReferenceEquals(claim.Event.By, item.By))
            CheckParties(claim.Event.By);
        if (!ReferenceEquals(claim.Event.Actors, item.Actors))
            CheckParties(claim.Event.Actors);
        if (!ReferenceEquals(claim.Event.Court, item.Court))
            CheckParty(claim.Event.Court);
        if (!ReferenceEquals(claim.Event.Sources, item.Sources))
            CheckSources(claim.Event.Sources);
    }

    private void CheckMeeting(Meeting meeting)
    {
        CheckIssuers(meeting.Issuers);
        foreach (var organisation in meeting.Contacts.Select(c => c.Organisation).Concat(meeting.Speakers.Select(s => s.Organisation)))
            CheckOne(ReferenceKind.Organisation, organisation);
        foreach (var deadline in meeting.Deadlines)
            CheckSources(deadline.Sources);
        CheckAddressees(meeting.Recommendations.Select(r => r.To), meeting.Addressees);
        foreach (var session in meeting.Sessions)
        {
            CheckPeople(session.Cases.People);
            CheckPeople(session.Cases.Exclude);
            CheckPeople(session.Cases.Where?.Include ?? []);
            CheckPeople(session.Cases.Where?.Exclude ?? []);
            foreach (var wanted in session.Wanted)
                CheckOne(ReferenceKind.Document, wanted.Document);
        }
    }

    private void CheckIssuers(IReadOnlyList<Issuer> issuers)
    {
        foreach (var organisation in issuers.SelectMany(i => i.Members))
            CheckOne(ReferenceKind.Organisation, organisation);
    }

    private void CheckDocument(DocumentDefinition document)
    {
        CheckIssuers(document.Issuers);
        foreach (var group in document.Cases)
        {
            foreach (var member in group.People)
                CheckPeople(member.People);
            CheckPeople(group.Where?.Include ?? []);
            CheckPeople(group.Where?.Exclude ?? []);
        }

        foreach (var contact in document.Contacts)
            CheckOne(ReferenceKind.Organisation, contact.Organisation);
        CheckOccasion(document.Occasion);
        CheckOccasion(document.Release?.Occasion);
        CheckOne(ReferenceKind.Document, document.Announces);
        CheckHearing(document.Hearing);
        CheckAddressees(document.Recommendations.Select(r => r.To), document.Addressees);
    }

    private void CheckHearing(CourtHearing? hearing)
    {
        CheckParty(hearing?.Court);
        foreach (var party in hearing?.Parties ?? [])
        {
            CheckOne(ReferenceKind.Organisation, party.Organisation);
            CheckOne(ReferenceKind.Person, party.Person);
        }
    }

    private void CheckAddressees(IEnumerable<Reference?> mentions, IReadOnlyList<Addressee> known)
    {
        foreach (var to in mentions.OfType<Reference>())
        {
            if (!known.Any(a => a.Id == to.Id))
                _context.Diagnostics.Add(WorkspaceDiagnostics.UnknownId(ReferenceKind.Addressee, to, known.Select(a => a.Id)));
        }
    }

    private void CheckOccasion(OccasionReference? occasion)
    {
        if (occasion is not null)
            CheckOne(ReferenceKind.Occasion, new Reference(occasion.Id, occasion.Span));
    }

    private void CheckRegions(IReadOnlyList<Reference> regions)
    {
        foreach (var region in regions)
        {
            if (!CountryCode.TryParse(region.Id, out _) && !_model.Settings.Regions.ContainsKey(region.Id))
                _context.Diagnostics.Add(WorkspaceDiagnostics.UnknownRegion(region, _model.Settings.Regions.Keys));
        }
    }

    private void CheckParties(IReadOnlyList<Party> parties)
    {
        foreach (var party in parties)
            CheckParty(party);
    }

    private void CheckParty(Party? party)
    {
        if (party?.OrganisationId is { } id)
            CheckOne(ReferenceKind.Organisation, new Reference(id, party.Span));
    }

    private void CheckPeople(IReadOnlyList<Reference> people)
    {
        foreach (var person in people)
            CheckOne(ReferenceKind.Person, person);
    }

    private void CheckSources(IReadOnlyList<Reference> sources)
    {
        foreach (var source in sources)
            CheckOne(ReferenceKind.Source, source);
    }

    private void CheckOne(ReferenceKind kind, Reference? mention)
    {
        if (mention is not { } reference || IsKnown(kind, reference.Id) || _context.Damaged.Contains(kind))
            return;
        _context.Diagnostics.Add(WorkspaceDiagnostics.UnknownId(kind, reference, Known(kind)));
    }

    private bool IsKnown(ReferenceKind kind, string id) => kind switch
    {
        ReferenceKind.Person => _model.FindPerson(id) is not null,
        ReferenceKind.Organisation => _model.FindOrganisation(id) is not null,
        ReferenceKind.Source => _model.FindSource(id) is not null,
        ReferenceKind.Occasion => _model.FindOccasion(id) is not null,
        // A document with errors of its own is there all the same.
        _ => _model.FindDocument(id) is not null || _model.UnreadDocuments.Any(d => d.Id == id),
    };

    private IEnumerable<string> Known(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Person => _model.People.Select(p => p.Id),
        ReferenceKind.Organisation => _model.Organisations.Select(o => o.Id),
        ReferenceKind.Source => _model.Sources.Select(s => s.Id),
        ReferenceKind.Occasion => _model.Occasions.Select(o => o.Id),
        _ => _model.Documents.Select(d => d.Id),
    };
}
