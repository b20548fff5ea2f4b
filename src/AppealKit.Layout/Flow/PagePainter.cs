using AppealKit.Document;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Furniture;
using AppealKit.Layout.Style;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Paints composed pages: grounds, text, notes, furniture.</summary>
internal sealed class PagePainter(IReadOnlyList<FlowLine> body, HouseStyle style, PageFurniture furniture)
{
    private readonly MarkPainter _painter = new(style.Page);
    private readonly BlockDistributor _groups = new(body, style.Page.TextHeight);
    private readonly Dictionary<DocumentNode, PagePosition> _positions = [];
    private readonly List<(Ground Ground, Length Top, Length Bottom)> _grounds = [];

    /// <summary>Where headings, notes and calls begin on the pages painted so far.</summary>
    public IReadOnlyDictionary<DocumentNode, PagePosition> Positions => _positions;

    /// <summary>Paints a page.</summary>
    public Page Paint(ComposedPage composed, int number, int total)
    {
        Grounds(composed);
        var y = style.Page.Top;
        if (composed.To > composed.From && body[composed.From].Head is { } head)
        {
            foreach (var line in head.Lines)
                y = Line(line, y, number, asArtifact: true);
        }

        foreach (var (line, top, shift) in Places(composed, y))
            Line(line, top, number, asArtifact: false, shift);
        Notes(composed, number);
        furniture.Paint(_painter, number, total);
        return new Page(number, style.Page.Width, style.Page.Height, _painter.Take());
    }

    // Where the lines of the text stand: their tops, and how far those in columns are shifted to the side.
    private IEnumerable<(FlowLine Line, Length Top, Length Shift)> Places(ComposedPage page, Length y)
    {
        for (var i = page.From; i < page.To;)
        {
            y += i == page.From ? Length.Zero : body[i].Before;
            var end = _groups.ColumnsEnd(i, page.To);
            if (end == i)
            {
                yield return (body[i], y, Length.Zero);
                y += body[i++].Height;
                continue;
            }

            var division = ColumnDivision.Of(body, i, end);
            for (var column = 0; column < division.Ends.Count; column++)
            {
                var top = y;
                for (var first = i; i < division.Ends[column]; i++)
                {
                    top += i == first ? Length.Zero : body[i].Before;
                    yield return (body[i], top, body[i].Columns!.Shift * column);
                    top += body[i].Height;
                }
            }

            y += division.Height;
        }
    }

    private Length Line(FlowLine line, Length top, int page, bool asArtifact, Length shift = default)
    {
        foreach (var rule in line.Rules)
            _painter.Rule(rule with { Start = rule.Start + shift }, top);
        foreach (var box in line.Boxes)
            _painter.Letters(box with { Start = box.Start + shift }, top, asArtifact);
        if (line.Code is { } code)
            _painter.Code(code with { Start = code.Start + shift }, top);
        if (!asArtifact)
            Locate(line, top, page);
        return top + line.Height;
    }

    private void Locate(FlowLine line, Length top, int page)
    {
        if (line.Anchor is { } anchor)
            _positions.TryAdd(anchor, new PagePosition(page, top));
        if (line.Calls.Count == 0)
            return;
        foreach (var box in line.Boxes)
        {
            foreach (var piece in box.Line.Pieces)
            {
                if (piece.Tag is Leaf { Node: NoteCall call })
                    _positions.TryAdd(call, new PagePosition(page, top));
            }
        }
    }

    private void Notes(ComposedPage page, int number)
    {
        if (page.Notes.Count == 0)
            return;
        var y = style.Page.Bottom - page.NotesHeight;
        var length = page.Continues ? style.Page.Measure : Length.Min(style.NoteRuleLength, style.Page.Measure);
        _painter.Rule(new RuleBox(Length.Zero, -style.NoteRuleAfter, length, style.RuleWeight, Palette.Quiet), y);
        foreach (var part in page.Notes)
        {
            for (var i = part.From; i < part.To; i++)
            {
                y += part.Flow.Lines[i].Before;
                if (i == 0)
                    _positions.TryAdd(part.Flow.Note, new PagePosition(number, y));
                y = Line(part.Flow.Lines[i], y, number, asArtifact: false);
            }
        }
    }

    // One rectangle for all lines of a ground, so that no seams show between them.
    private void Grounds(ComposedPage page)
    {
        var y = style.Page.Top;
        if (page.To > page.From && body[page.From].Head is { } head)
            y += head.Height;
        foreach (var (line, top, _) in Places(page, y))
        {
            for (var ground = line.Ground; ground is not null; ground = ground.Outer)
                Cover(ground, top, top + line.Height);
        }

        // Inner grounds were met first.
        for (var i = _grounds.Count - 1; i >= 0; i--)
        {
            var (ground, top, bottom) = _grounds[i];
            var height = bottom - top + ground.Padding * 2;
            _painter.Rule(new RuleBox(ground.Start, Length.Zero, ground.Width, height, ground.Color), top - ground.Padding);
        }

        _grounds.Clear();
    }

    private void Cover(Ground ground, Length top, Length bottom)
    {
        for (var i = _grounds.Count - 1; i >= 0; i--)
        {
            if (!ReferenceEquals(_grounds[i].Ground, ground))
                continue;
            _grounds[i] = (ground, Length.Min(top, _grounds[i].Top), Length.Max(bottom, _grounds[i].Bottom));
            return;
        }

        _grounds.Add((ground, top, bottom));
    }
}
