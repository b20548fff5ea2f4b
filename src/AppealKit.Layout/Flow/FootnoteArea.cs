using AppealKit.Layout.Style;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>The foot of the page being composed.</summary>
/// <remarks>
/// The footnote rule is kept here and in <see cref="NoteTrial"/>: a call and the first line of its note stand on the same page, notes
/// called by notes too. <see cref="PageComposer"/> asks whether the notes of some more lines of text fit; if not, the lines go to the next page.
/// </remarks>
internal sealed class FootnoteArea(NoteBook notes, HouseStyle style)
{
    private readonly List<NotePart> _parts = [];
    private List<NoteFlow> _rest = [];
    private Length _height;
    private NoteTrial? _cut;
    private int _trials;

    /// <summary>Whether a note of an earlier page is not finished.</summary>
    public bool HasRest => _rest.Count > 0;

    /// <summary>Height of the foot with all its notes whole, the rule above them included; zero if there are none.</summary>
    public Length Height => _parts.Count == 0 ? Length.Zero : _height + RuleHeight;

    private Length RuleHeight => style.NoteRuleBefore + style.NoteRuleAfter;

    /// <summary>Begins a page: what is left of the notes of the page before comes first.</summary>
    public void Begin()
    {
        _parts.Clear();
        _height = Length.Zero;
        _cut = null;
        foreach (var flow in _rest)
            Add(flow);
        AddNested(0, style.Page.TextHeight);
    }

    /// <summary>A mark to go back to with <see cref="Undo"/>.</summary>
    public int Mark => _parts.Count;

    /// <summary>Adds the notes called in a line that are not printed yet, and those which they call, whole.</summary>
    /// <param name="line">The line.</param>
    /// <param name="room">The height that there is; beyond it counting stops.</param>
    public void Call(FlowLine line, Length room)
    {
        if (line.Calls.Count == 0)
            return;
        var from = _parts.Count;
        for (var i = 0; i < line.Calls.Count && _height <= room; i++)
        {
            var flow = notes[line.Calls[i]];
            if (!flow.IsPlaced)
                Add(flow);
        }

        AddNested(from, room);
    }

    /// <summary>Takes back what was added since a mark.</summary>
    public void Undo(int mark)
    {
        for (var i = mark; i < _parts.Count; i++)
        {
            _parts[i].Flow.IsPlaced = false;
            _height -= WholeHeight(_parts[i].Flow);
        }

        _parts.RemoveRange(mark, _parts.Count - mark);
    }

    /// <summary>Whether a line calls a note of which no page has a line.</summary>
    public bool CallsNew(FlowLine line)
    {
        for (var i = 0; i < line.Calls.Count; i++)
        {
            if (notes[line.Calls[i]].Next == 0)
                return true;
        }

        return false;
    }

    /// <summary>Tries to give the page the notes called in its lines so that only the very last note is cut.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="from">The first line on the page.</param>
    /// <param name="to">The line after the last.</param>
    /// <param name="room">The height left by them.</param>
    /// <returns>False if that cannot be; nothing is changed then.</returns>
    public bool TryCutLast(IReadOnlyList<FlowLine> lines, int from, int to, Length room)
    {
        var trial = Try(lines, from, to, room, anyCut: false);
        if (trial is null || !trial.CutsOnlyTheLast)
            return false;
        _cut = trial;
        return true;
    }

    /// <summary>Gives the page the notes called in its lines, cutting where it must be and leaving for later what has no room at all.</summary>
    public void CutAnywhere(IReadOnlyList<FlowLine> lines, int from, int to, Length room) =>
        _cut = Try(lines, from, to, room, anyCut: true);

    /// <summary>Ends the page.</summary>
    /// <param name="mustProgress">Whether a line has to be printed even if it is higher than the page.</param>
    /// <returns>What the page has of each note, in the order of printing.</returns>
    public IReadOnlyList<NotePart> Close(bool mustProgress)
    {
        foreach (var part in _parts)
            part.Flow.IsPlaced = false;
        var parts = _cut is null ? Whole() : _cut.Parts;
        if (mustProgress && parts.Count > 0 && parts.TrueForAll(p => p.To == p.From))
            parts[0].To++;
        _rest = [];
        var printed = new List<NotePart>(parts.Count);
        foreach (var part in parts)
        {
            part.Flow.IsPlaced = true;
            part.Flow.Next = part.To;
            if (!part.IsComplete)
                _rest.Add(part.Flow);
            if (part.To > part.From)
                printed.Add(part);
        }

        return printed;
    }

    private NoteTrial? Try(IReadOnlyList<FlowLine> lines, int from, int to, Length room, bool anyCut)
    {
        var trial = new NoteTrial(notes, ++_trials, room - RuleHeight, anyCut);
        foreach (var flow in _rest)
            trial.Include(flow);
        for (var i = from; i < to; i++)
            trial.IncludeCalls(lines[i]);
        return trial.Run() ? trial : null;
    }

    private void Add(NoteFlow flow)
    {
        flow.IsPlaced = true;
        _parts.Add(new NotePart(flow));
        _height += WholeHeight(flow);
    }

    private void AddNested(int from, Length room)
    {
        for (var p = from; p < _parts.Count && _height <= room; p++)
        {
            var flow = _parts[p].Flow;
            for (var i = flow.Next; flow.HasCalls && i < flow.Lines.Count; i++)
            {
                foreach (var note in flow.Lines[i].Calls)
                {
                    var called = notes[note];
                    if (!called.IsPlaced)
                        Add(called);
                }
            }
        }
    }

    private List<NotePart> Whole()
    {
        var parts = new List<NotePart>(_parts.Count);
        foreach (var part in _parts)
        {
            part.To = part.Flow.Lines.Count;
            NoteTrial.InsertInOrder(parts, part);
        }

        return parts;
    }

    private static Length WholeHeight(NoteFlow flow) => flow.Height(flow.Next, flow.Lines.Count);
}
