using AppealKit.Document;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>A note as lines, and how much of it is printed.</summary>
internal sealed class NoteFlow
{
    private readonly double[] _heights;

    public NoteFlow(Note note, IReadOnlyList<FlowLine> lines)
    {
        Note = note;
        Lines = lines;
        _heights = new double[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            _heights[i + 1] = _heights[i] + lines[i].Before.Points + lines[i].Height.Points;
            HasCalls |= lines[i].Calls.Count > 0;
        }
    }

    /// <summary>The note.</summary>
    public Note Note { get; }

    /// <summary>Its lines; at least one.</summary>
    public IReadOnlyList<FlowLine> Lines { get; }

    /// <summary>Whether it calls other notes.</summary>
    public bool HasCalls { get; }

    /// <summary>The first of its lines that is not on a finished page.</summary>
    public int Next { get; set; }

    /// <summary>Whether it stands on a finished page or on the one being composed.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>The trial in which it was last included.</summary>
    public int Trial { get; set; }

    /// <summary>The height of some of its lines with the space before each.</summary>
    public Length Height(int from, int to) => new(_heights[to] - _heights[from]);

    /// <summary>The end of the least stretch that may be printed of it from a line on.</summary>
    public int BreakAfter(int from)
    {
        var to = from + 1;
        while (to < Lines.Count && !Lines[to].MayBreakBefore)
            to++;
        return to;
    }
}
