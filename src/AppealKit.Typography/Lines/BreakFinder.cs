using AppealKit.Typography.Shaping;
using AppealKit.Unicode;

namespace AppealKit.Typography.Lines;

/// <summary>Finds the places where lines may end, and where on the row of segments they lie.</summary>
internal sealed class BreakFinder
{
    private const double EmergencyPenalty = 2000;
    private readonly Shaper _shaper;
    private ParagraphText _text = new();
    private Row<Segment> _segments = new();
    private Row<BreakPlace> _places = new();

    public BreakFinder(Shaper shaper) => _shaper = shaper;

    /// <summary>Fills in all places; the first is the start of the paragraph, the last its end.</summary>
    /// <param name="text">The letters.</param>
    /// <param name="segments">The letters, shaped.</param>
    /// <param name="measure">Stretches wider than this get places between their clusters, in points.</param>
    /// <param name="places">Gets the places.</param>
    public void Fill(ParagraphText text, Row<Segment> segments, double measure, Row<BreakPlace> places)
    {
        (_text, _segments, _places) = (text, segments, places);
        places.Clear();
        places.Add(new BreakPlace(0, 0, 0, 0, BreakKind.Plain));
        var contentEnd = 0.0;
        var segment = 0;
        var previous = 0;
        for (var place = 1; place <= text.Length; place++)
        {
            var opportunity = text.Breaks[place];
            if (opportunity == LineBreakOpportunity.Prohibited)
                continue;
            for (; segment < segments.Count && segments[segment].End <= place; segment++)
                contentEnd = segments[segment].IsSpace ? contentEnd : segments[segment].EndX;
            var kind = opportunity == LineBreakOpportunity.Mandatory ? BreakKind.Mandatory
                : text.IsSoftHyphen(place) ? BreakKind.SoftHyphen : BreakKind.Plain;
            var found = At(place, previous, segment, contentEnd, kind);
            if (found.EndX - places.Last.StartX > measure)
                AddEmergencies(previous, place, measure);
            places.Add(found);
            previous = place;
        }
    }

    private BreakPlace At(int place, int previous, int segment, double contentEnd, BreakKind kind)
    {
        var penalty = kind switch
        {
            BreakKind.Mandatory => 0,
            BreakKind.Emergency => EmergencyPenalty,
            _ => BreakPenalties.Of(_text.Units, place, kind == BreakKind.SoftHyphen),
        };
        if (segment >= _segments.Count || _segments[segment].Start >= place)
        {
            var start = segment < _segments.Count ? _segments[segment].X : contentEnd;
            var hyphen = kind == BreakKind.SoftHyphen && segment > 0 ? HyphenWidth(_segments[segment - 1]) : 0;
            return new BreakPlace(place, contentEnd + hyphen, start, penalty, kind);
        }

        return Inside(_segments[segment], place, Math.Max(previous, _segments[segment].Start), penalty, kind);
    }

    // Where a word is broken, the kerning and the ligatures across the place are gone.
    private BreakPlace Inside(in Segment segment, int place, int previous, double penalty, BreakKind kind)
    {
        var units = _text.Units;
        var offset = place - segment.Start;
        var before = segment.Word.AdvanceBefore(offset);
        var part = before - segment.Word.AdvanceBefore(previous - segment.Start);
        var alone = segment.Table.Get(units[previous..place], _shaper).Advance;
        var x = segment.X + before * segment.Scale;
        var startX = segment.Word.HasClusterAt(offset)
            ? x
            : segment.EndX - segment.Table.Get(units[place..segment.End], _shaper).Advance * segment.Scale;
        var hyphen = kind == BreakKind.SoftHyphen ? HyphenWidth(segment) : 0;
        return new BreakPlace(place, x + (alone - part) * segment.Scale + hyphen, startX, penalty, kind);
    }

    private static double HyphenWidth(Segment segment) => segment.Table.Font.AdvanceOf(Hyphen.GlyphOf(segment.Table.Font)) * segment.Scale;

    // As a last resort between clusters, so that nothing leaves the measure.
    private void AddEmergencies(int from, int to, double measure)
    {
        var contentEnd = _places.Last.EndX;
        var previous = from;
        for (var i = SegmentAt(from); i < _segments.Count && _segments[i].Start < to; i++)
        {
            var segment = _segments[i];
            if (segment.IsSpace)
                continue;
            if (segment.Start > from && CanBreakAt(segment, segment.Start))
                AddEmergency(segment.Start, previous, i, contentEnd, ref previous);
            if (_text.Spans[segment.Span].Style.NoBreakBefore)
            {
                contentEnd = segment.EndX;
                continue;
            }

            for (var at = Next(Math.Max(from, segment.Start), segment); at < Math.Min(to, segment.End); at = Next(at, segment))
                AddEmergency(at, previous, i, contentEnd, ref previous);
            contentEnd = segment.EndX;
        }
    }

    private int SegmentAt(int place)
    {
        int low = 0, high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private void AddEmergency(int place, int last, int segment, double contentEnd, ref int previous)
    {
        if (place <= last)
            return;
        _places.Add(At(place, previous, segment, contentEnd, BreakKind.Emergency));
        previous = place;
    }

    private bool CanBreakAt(Segment segment, int place) =>
        place > 0 && !(_text.Spans[segment.Span].Style.NoBreakBefore && (segment.Span == 0 || _text.EndOf(segment.Span - 1) == place))
        && !char.IsLowSurrogate(_text.Units[place]);

    private int Next(int place, Segment segment) =>
        place >= segment.End ? segment.End : place + Graphemes.NextBoundary(_text.Units[place..segment.End], 0);
}
