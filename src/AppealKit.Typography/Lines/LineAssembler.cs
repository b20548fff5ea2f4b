using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Typography.Lines;

/// <summary>Makes lines of the segments between two places. Neighbours in one style and font become one run.</summary>
internal sealed class LineAssembler
{
    private readonly FontCatalog _fonts;
    private readonly Shaper _shaper;
    private readonly Row<ShapedGlyph> _glyphs = new();
    private readonly List<LinePiece> _pieces = [];
    private ParagraphText _text = new();
    private WordTable? _table;
    private int _span;
    private int _runStart;
    private int _runEnd;
    private double _x;
    private double _contentEnd;
    private double _ascent;
    private double _descent;

    public LineAssembler(FontCatalog fonts, Shaper shaper)
    {
        _fonts = fonts;
        _shaper = shaper;
    }

    /// <summary>The line from one unit to another.</summary>
    /// <param name="text">The letters.</param>
    /// <param name="segments">Their glyphs.</param>
    /// <param name="next">Index of a segment at or before the start; moves on to the end.</param>
    /// <param name="from">First unit.</param>
    /// <param name="to">Unit after the last.</param>
    /// <param name="withHyphen">True to show a hyphen at the end.</param>
    public TextLine Assemble(ParagraphText text, Row<Segment> segments, ref int next, int from, int to, bool withHyphen)
    {
        _text = text;
        (_table, _x, _contentEnd, _ascent, _descent) = (null, 0, 0, 0, 0);
        _pieces.Clear();
        while (next < segments.Count && segments[next].End <= from)
            next++;
        for (; next < segments.Count && segments[next].Start < to; next++)
        {
            Add(segments[next], from, to);
            if (segments[next].End > to)
                break;
        }

        if (withHyphen && _table is not null)
            AddHyphen();
        Flush();
        if (_pieces.Count == 0)
            Measure(SpanAt(from));
        return new TextLine([.. _pieces], new Length(_contentEnd), new Length(_ascent), new Length(_descent));
    }

    private void Add(in Segment segment, int from, int to)
    {
        int start = Math.Max(from, segment.Start), end = Math.Min(to, segment.End);
        if (_table != segment.Table || !IsSameRun(segment.Span))
        {
            Flush();
            (_table, _span, _runStart) = (segment.Table, segment.Span, start);
            Measure(segment.Span);
        }

        var word = start == segment.Start && end == segment.End ? segment.Word : segment.Table.Get(_text.Units[start..end], _shaper);
        foreach (var glyph in word.Glyphs)
            _glyphs.Add(glyph with { Cluster = glyph.Cluster + start - _runStart });
        _runEnd = end;
        _x += word.Advance * segment.Scale;
        if (!segment.IsSpace)
            _contentEnd = _x;
    }

    private bool IsSameRun(int span)
    {
        if (span == _span)
            return true;
        TextSpan a = _text.Spans[span], b = _text.Spans[_span];

        // Whether a line may begin here no longer matters.
        return ReferenceEquals(a.Tag, b.Tag) && a.Style with { NoBreakBefore = false } == b.Style with { NoBreakBefore = false };
    }

    private void AddHyphen()
    {
        var font = _table!.Font;
        var glyph = Hyphen.GlyphOf(font);
        var advance = font.AdvanceOf(glyph);
        _glyphs.Add(new ShapedGlyph(glyph, advance, 0, 0, _runEnd - _runStart));
        _x += advance * _text.Spans[_span].Style.Size.Points / font.UnitsPerEm;
        _contentEnd = _x;
        FlushWith(Hyphen.Soft);
    }

    private void Flush() => FlushWith(null);

    private void FlushWith(char? addition)
    {
        if (_table is null || _runEnd <= _runStart)
            return;
        var letters = _text.Units[_runStart.._runEnd];
        var span = _text.Spans[_span];
        var run = new ShapedRun(
            _table.Font, span.Style.Size, addition is { } last ? string.Concat(letters, [last]) : letters.ToString(), _glyphs.ToArray(), span.Style.Language);
        _pieces.Add(new LinePiece(run, new Length(_x - run.Width.Points), span.Style.Rise, span.Tag));
        _glyphs.Clear();
        _table = null;
        _runStart = _runEnd;
    }

    // Heights are those of the style's own font: a font that lends a symbol does not push lines apart.
    private void Measure(int span)
    {
        var style = _text.Spans[span].Style;
        var font = _fonts.Get(style.Font);
        var scale = style.Size.Points / font.UnitsPerEm;
        _ascent = Math.Max(_ascent, font.Ascent * scale + style.Rise.Points);
        _descent = Math.Max(_descent, font.Descent * scale - style.Rise.Points);
    }

    private int SpanAt(int unit)
    {
        var span = 0;
        while (span < _text.Spans.Count - 1 && _text.EndOf(span) <= unit)
            span++;
        return span;
    }
}
