namespace AppealKit.Workspace.Model.People;

/// <summary>Draws the sentence that a person is serving from the events.</summary>
internal sealed class SentenceTimeline
{
    private (DateOnly? First, DateOnly? Last)? _held;
    private Sentence? _current;

    private SentenceTimeline()
    {
    }

    /// <summary>The sentence being served on a day; null if there is none, whether or not it has run out by then.</summary>
    public static Sentence? On(IReadOnlyList<CaseEvent> events, DateOnly day)
    {
        var timeline = new SentenceTimeline();
        foreach (var item in StatusTimeline.UpTo(events, day))
            timeline.Apply(item);
        return timeline._current;
    }

    private void Apply(CaseEvent item)
    {
        switch (item.Type)
        {
            case EventType.Detained:
                _held = (item.Date?.Earliest, item.Date?.Latest);
                break;
            case EventType.Sentenced or EventType.Resentenced when !item.IsSuspended:
                _current = Begin(item);
                break;
            case EventType.Released or EventType.Pardoned or EventType.Amnestied or EventType.Died or EventType.Fled or EventType.Expelled:
                (_current, _held) = (null, null);
                break;
            case EventType.TermExpired:
                // Not everybody whose term has ended is let go: what holds them then is not this sentence.
                _current = null;
                break;
            case EventType.Commuted when _current is { } current:
                // A new term counts from where the old one did; without it nobody can say when the sentence ends.
                _current = current with { Term = item.Term, EndsNotBefore = After(item, current.BeganNotBefore), EndsNotAfter = After(item, current.BeganNotAfter) };
                break;
        }
    }

    private Sentence Begin(CaseEvent item)
    {
        var first = item.Date?.Earliest;
        var last = item.Date?.Latest;
        if (item.IsAdditional && _current is { } before)
        {
            // It may run beside the one before or follow it.
            return new Sentence(item, before.BeganNotBefore, before.BeganNotAfter, After(item, first), Later(After(item, last), After(item, before.EndsNotAfter)));
        }

        var began = _held?.First is { } held && (first is null || held <= first) ? held : first;
        return new Sentence(item, began, last, After(item, began), After(item, last));
    }

    private static DateOnly? After(CaseEvent item, DateOnly? day) => day is { } start && item.Term is { } term ? term.After(start) : null;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is { } x && b is { } y ? (x > y ? x : y) : null;
}
