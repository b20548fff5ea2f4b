using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Gathers flow lines: space between blocks, labels of list items, and where a page may end.</summary>
internal sealed class FlowWriter
{
    private readonly List<FlowLine> _lines = [];
    private readonly List<LineBox> _labels = [];
    private Length _space;
    private bool _followsHeading;
    private int _kept;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<FlowLine> Lines => _lines;

    /// <summary>The columns that lines added from now on stand in.</summary>
    public ColumnSet? Columns { get; set; }

    /// <summary>Asks for space above what follows. Of several wishes the largest counts.</summary>
    public void Space(Length space) => _space = Length.Max(_space, space);

    /// <summary>Asks for the usual space between paragraphs above what follows; not heard right after a heading.</summary>
    public void Gap(Length space)
    {
        if (!_followsHeading)
            Space(space);
    }

    /// <summary>Says that what follows stands below a heading, at the heading's own distance.</summary>
    public void FollowHeading(Length space)
    {
        Space(space);
        _followsHeading = true;
    }

    /// <summary>Keeps so many of the next lines on the page of the last one.</summary>
    public void KeepNext(int lines) => _kept = Math.Max(_kept, lines);

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mayBreak">Whether a page may end above it, as far as its own block is concerned.</param>
    public void Add(FlowLine line, bool mayBreak)
    {
        line.Before = _space;
        line.Columns = Columns;
        line.MayBreakBefore = mayBreak && _kept == 0;
        _space = Length.Zero;
        _followsHeading = false;
        _kept = Math.Max(0, _kept - 1);
        if (_labels.Count > 0)
            TakeLabels(line);
        _lines.Add(line);
    }

    /// <summary>Sets the label of a list item or a note; it shares the baseline of the line that follows.</summary>
    public void Label(TextLine label, Length start, Color color, DocumentNode node) =>
        _labels.Add(new LineBox(label, start, Length.Zero, color, node));

    /// <summary>Whether a label waits for its line.</summary>
    public bool HasLabel => _labels.Count > 0;

    /// <summary>Keeps the lines from an index on together, unless they are higher than they may be.</summary>
    public void KeepTogether(int from, Length highest)
    {
        var height = Length.Zero;
        for (var i = from; i < _lines.Count; i++)
            height += _lines[i].Before + _lines[i].Height;
        if (height > highest)
            return;
        for (var i = from + 1; i < _lines.Count; i++)
            _lines[i].MayBreakBefore = false;
    }

    private void TakeLabels(FlowLine line)
    {
        var baseline = line.Boxes.Length > 0 ? line.Boxes[0].Baseline : line.Height * 0.75;
        var boxes = new LineBox[_labels.Count + line.Boxes.Length];
        for (var i = 0; i < _labels.Count; i++)
            boxes[i] = _labels[i] with { Baseline = baseline };
        line.Boxes.CopyTo(boxes, _labels.Count);
        line.Boxes = boxes;
        _labels.Clear();
    }
}
