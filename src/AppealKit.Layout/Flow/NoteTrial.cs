using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Shares the foot of a page among notes that do not all fit whole.</summary>
/// <remarks>
/// First every note that begins here gets its first lines, and so does every note called in these lines, until nothing is added any more: without them the
/// call could not stand on this page. Then the notes get further lines in their order, while there is room. Each round adds lines, and
/// there are only so many, so it ends.
/// </remarks>
/// <param name="notes">The notes of the document.</param>
/// <param name="number">Tells this trial from others.</param>
/// <param name="room">The height for notes.</param>
/// <param name="anyCut">Whether single lines may be torn off and notes be left for later: the last resort.</param>
internal sealed class NoteTrial(NoteBook notes, int number, Length room, bool anyCut)
{
    private const double Tolerance = 1e-6;
    private readonly List<NotePart> _waiting = [];
    private Length _height;

    /// <summary>What the page has of each note, in the order of printing.</summary>
    public List<NotePart> Parts { get; } = [];

    /// <summary>Whether no note is cut but, perhaps, the last.</summary>
    public bool CutsOnlyTheLast
    {
        get
        {
            for (var i = 0; i < Parts.Count - 1; i++)
            {
                if (!Parts[i].IsComplete)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Includes a note, once.</summary>
    public void Include(NoteFlow flow)
    {
        if (flow.Trial == number)
            return;
        flow.Trial = number;
        var part = new NotePart(flow);
        InsertInOrder(Parts, part);
        if (part.From == 0)
            _waiting.Add(part);
    }

    /// <summary>Includes the notes called in a line that do not stand on this or an earlier page.</summary>
    public void IncludeCalls(FlowLine line)
    {
        for (var i = 0; i < line.Calls.Count; i++)
        {
            var flow = notes[line.Calls[i]];
            if (flow.Next == 0 || flow.Trial == number)
                Include(flow);
        }
    }

    /// <summary>Shares the room.</summary>
    /// <returns>False if some note cannot have its first lines here.</returns>
    public bool Run()
    {
        if (!Settle(0) && !anyCut)
            return false;
        for (var i = 0; i < Parts.Count; i++)
        {
            while (Extend(Parts[i]))
                continue;
            // A note is not continued before the one above it is finished.
            if (!Parts[i].IsComplete)
                break;
        }

        return true;
    }

    /// <summary>Inserts a note among others: those continued first, the others by number.</summary>
    public static void InsertInOrder(List<NotePart> parts, NotePart part)
    {
        var at = parts.Count;
        while (at > 0 && part.From == 0 && parts[at - 1].From == 0 && parts[at - 1].Flow.Note.Number > part.Flow.Note.Number)
            at--;
        parts.Insert(at, part);
    }

    // The fixed point: first lines call notes, whose first lines call notes.
    private bool Settle(int from)
    {
        for (var i = from; i < _waiting.Count; i++)
        {
            if (!Give(_waiting[i], anyCut ? 1 : _waiting[i].Flow.BreakAfter(0)))
                return false;
        }

        return true;
    }

    private bool Give(NotePart part, int to)
    {
        var height = _height + part.Flow.Height(part.To, to);
        if (height.Points > room.Points + Tolerance)
            return false;
        _height = height;
        for (var i = part.To; part.Flow.HasCalls && i < to; i++)
            IncludeCalls(part.Flow.Lines[i]);
        part.To = to;
        return true;
    }

    // Some more lines of a note, together with the first lines of the notes that they call; all of it or nothing.
    private bool Extend(NotePart part)
    {
        if (part.IsComplete || part.To == 0)
            return false;
        var (height, to, waiting) = (_height, part.To, _waiting.Count);
        if (Give(part, part.Flow.BreakAfter(part.To)) && Settle(waiting))
            return true;
        for (var i = waiting; i < _waiting.Count; i++)
        {
            _waiting[i].Flow.Trial = 0;
            Parts.Remove(_waiting[i]);
        }

        _waiting.RemoveRange(waiting, _waiting.Count - waiting);
        (_height, part.To) = (height, to);
        return false;
    }
}
