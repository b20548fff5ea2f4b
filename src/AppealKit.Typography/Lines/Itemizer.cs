using AppealKit.Diagnostics;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Unicode;

namespace AppealKit.Typography.Lines;

/// <summary>Cuts a paragraph into stretches of one style, font and kind, and shapes them.</summary>
internal sealed class Itemizer
{
    // Longer words are shaped in parts: rules that move glyphs about must not take for ever on a word of a megabyte.
    private const int LongestUnit = 64;
    private readonly FontCatalog _fonts;
    private readonly ShapeCache _cache;
    private readonly Shaper _shaper;
    private readonly MissingCharacters _missing = new();
    private Row<Segment> _segments = new();
    private ParagraphText _text = new();
    private double _x;

    public Itemizer(FontCatalog fonts, ShapeCache cache, Shaper shaper)
    {
        _fonts = fonts;
        _cache = cache;
        _shaper = shaper;
    }

    public void Fill(ParagraphText text, Row<Segment> segments, DiagnosticBag? found)
    {
        (_text, _segments, _x) = (text, segments, 0);
        segments.Clear();
        _missing.Start(found);
        var start = 0;
        for (var span = 0; span < text.Spans.Count; span++)
        {
            var end = text.EndOf(span);
            if (end > start)
                FillSpan(span, start, end);
            start = end;
        }
    }

    private void FillSpan(int span, int start, int end)
    {
        var style = _text.Spans[span].Style;
        var table = _cache.TableOf(_fonts.Get(style.Font), style.Language);
        while (start < end)
        {
            var units = _text.Units[start..end];
            if (units[0] == '\n')
            {
                start++;
                continue;
            }

            var isSpace = Spaces.CanEndLine(units[0]);
            var length = 1;
            while (length < units.Length && length < LongestUnit && units[length] != '\n' && Spaces.CanEndLine(units[length]) == isSpace)
                length++;
            if (length == LongestUnit && !isSpace)
                length = WholeClusters(units, length);
            if (isSpace)
                Add(start, length, span, table, true);
            else if (table.Find(units[..length]) is { } known)
                Add(start, span, table, known, length, false);
            else if (FontCatalog.Shows(table.Font, units[..length]))
                Add(start, length, span, table, false);
            else
                FillByCluster(span, start, length, table);
            start += length;
        }
    }

    // As many clusters as fit; a cluster longer than that is cut, since no font has rules for it.
    private static int WholeClusters(ReadOnlySpan<char> units, int limit)
    {
        var length = 0;
        while (length < units.Length)
        {
            var next = length + Graphemes.NextBoundary(units.Slice(length, Math.Min(units.Length - length, LongestUnit)), 0);
            if (next > limit)
                break;
            length = next;
        }

        return length == 0 ? limit : length;
    }

    // Noto's faces of other scripts lack brackets and digits, so that one word may need several fonts.
    private void FillByCluster(int span, int start, int length, WordTable main)
    {
        var style = _text.Spans[span].Style;
        WordTable? current = null;
        var runStart = start;
        for (var at = start; at < start + length;)
        {
            var cluster = _text.Units[at..(start + length)];
            cluster = cluster[..Graphemes.NextBoundary(cluster, 0)];
            var font = FontCatalog.Shows(main.Font, cluster) ? main.Font : _fonts.Find(style.Font, cluster);
            var table = font is null ? null : font == main.Font ? main : _cache.TableOf(font, style.Language);
            if (table != current || font is null)
            {
                Flush(runStart, at, span, current);
                (runStart, current) = (at, table);
            }

            if (font is null)
            {
                _missing.Report(cluster, _fonts, _text.Spans[span]);
                _segments.Add(new Segment(at, cluster.Length, span, main, ShapedWord.Nothing, _x, ScaleOf(main, span), IsSpace: false));
                runStart = at + cluster.Length;
            }

            at += cluster.Length;
        }

        Flush(runStart, start + length, span, current);
    }

    private void Flush(int start, int end, int span, WordTable? table)
    {
        if (table is not null && end > start)
            Add(start, end - start, span, table, false);
    }

    private void Add(int start, int length, int span, WordTable table, bool isSpace)
    {
        var word = isSpace && length == 1 && _text.Units[start] == ' ' ? table.Space(_shaper) : table.Get(_text.Units.Slice(start, length), _shaper);
        Add(start, span, table, word, length, isSpace);
    }

    private void Add(int start, int span, WordTable table, ShapedWord word, int length, bool isSpace)
    {
        var segment = new Segment(start, length, span, table, word, _x, ScaleOf(table, span), isSpace);
        _segments.Add(segment);
        _x = segment.EndX;
    }

    private double ScaleOf(WordTable table, int span) => _text.Spans[span].Style.Size.Points / table.Font.UnitsPerEm;
}
