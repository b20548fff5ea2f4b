using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Review;

/// <summary>What became of a person who was held or missing, and is so no longer on a day.</summary>
/// <param name="Person">The person.</param>
/// <param name="Kind">What became of them.</param>
/// <param name="Event">The event that tells it.</param>
internal sealed record Fate(Person Person, FateKind Kind, CaseEvent Event)
{
    /// <summary>The fate of a person by a day; null for somebody who may still be held, or never was.</summary>
    public static Fate? Of(Person person, DateOnly day)
    {
        var status = person.StatusOn(day);
        if (status.CustodyEvent is not { } last || KindOf(status, last) is not { } kind)
            return null;
        return kind == FateKind.Freed || WasHeld(person, last) ? new Fate(person, kind, last) : null;
    }

    private static FateKind? KindOf(PersonStatus status, CaseEvent last) => status switch
    {
        { IsAlive: false } => FateKind.Died,
        { Custody: Custody.Free } => last.Type switch
        {
            EventType.Released or EventType.Pardoned or EventType.Amnestied => FateKind.Freed,
            EventType.Fled or EventType.Expelled => FateKind.Left,
            _ => null,
        },
        _ => null,
    };

    // Nobody takes a person for a prisoner who has only ever lived abroad.
    private static bool WasHeld(Person person, CaseEvent last)
    {
        foreach (var item in person.Events)
        {
            if (item == last)
                return false;
            if (item.Type is EventType.Detained or EventType.Disappeared or EventType.Extradited || (item is { Type: EventType.Sentenced or EventType.Resentenced, IsSuspended: false }))
                return true;
        }

        return false;
    }
}
