using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Drafts;

/// <summary>What has changed, between the day of an earlier document and that of a new one, for the people whom the earlier one lists.</summary>
internal sealed class FreedPeople
{
    private readonly WorkspaceModel _model;
    private readonly DateOnly _before;
    private readonly DateOnly _day;

    /// <summary>Compares two days.</summary>
    /// <param name="model">The model as the public sees it.</param>
    /// <param name="source">The earlier document; one without a date tells of nobody's day.</param>
    /// <param name="day">The day of the new one.</param>
    public FreedPeople(WorkspaceModel model, DocumentDefinition source, DateOnly day)
    {
        _model = model;
        _before = source.Date?.Latest ?? DateOnly.MinValue;
        _day = day;
        foreach (var group in source.Cases.Where(g => g.Where is null))
        {
            foreach (var member in group.People)
                Compare(group, member);
        }
    }

    /// <summary>Who was freed, each once, with all places where they are listed.</summary>
    public List<FreedPerson> Freed { get; } = [];

    /// <summary>Who is still listed although something else has changed, with the event.</summary>
    public List<(Person Person, CaseEvent Event)> Changed { get; } = [];

    private void Compare(CaseGroup group, CaseGroupMember member)
    {
        foreach (var reference in member.People)
        {
            if (_model.FindPerson(reference.Id) is not { } person)
                continue;
            if (IsFreed(person) && Freed.Find(f => f.Person.Id == person.Id) is var known)
            {
                if (known is null)
                    Freed.Add(known = new FreedPerson(person, []));
                known.Places.Add((group, member, reference));
            }
            else if (LastChange(person) is { } change && !Changed.Exists(c => c.Person.Id == person.Id))
            {
                Changed.Add((person, change));
            }
        }
    }

    // Who was freed at some time of last year was listed as held last year: only a day that is certain says that the list knew.
    private bool IsFreed(Person person) => StatusEvent(person, _day) is { } freed
        && (StatusEvent(person, _before) != freed || freed.Date?.Latest is not { } last || last > _before || freed.Date.Qualifier != EdtfQualifier.None);

    private static CaseEvent? StatusEvent(Person person, DateOnly day) =>
        person.StatusOn(day) is { IsAlive: true, Custody: Custody.Free, CustodyEvent: { Type: EventType.Released or EventType.Pardoned or EventType.Amnestied } freed } ? freed : null;

    private CaseEvent? LastChange(Person person)
    {
        var (then, now) = (person.StatusOn(_before), person.StatusOn(_day));
        if (now is { Custody: Custody.Free } or { IsAlive: false })
            return now.CustodyEvent;
        return now.CustodyEvent != then.CustodyEvent || now.Whereabouts != then.Whereabouts || now.Returned != then.Returned ? now.CustodyEvent ?? now.ReturnEvent : null;
    }
}
