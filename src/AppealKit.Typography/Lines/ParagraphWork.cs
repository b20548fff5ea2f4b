using AppealKit.Diagnostics;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;

namespace AppealKit.Typography.Lines;

/// <summary>The steps from letters to lines, with their buffers. For one paragraph after another, not for several threads at once.</summary>
internal sealed class ParagraphWork
{
    private const int LargeText = 1 << 14;
    private const int HalvingSteps = 12;
    private readonly ParagraphText _text = new();
    private readonly Row<Segment> _segments = new();
    private readonly Row<BreakPlace> _places = new();
    private readonly List<int> _chosen = [];
    private readonly Itemizer _itemizer;
    private readonly BreakFinder _finder;
    private readonly LineFitter _fitter = new();
    private readonly LineAssembler _assembler;

    public ParagraphWork(FontCatalog fonts, ShapeCache cache)
    {
        var shaper = new Shaper();
        _itemizer = new Itemizer(fonts, cache, shaper);
        _finder = new BreakFinder(shaper);
        _assembler = new LineAssembler(fonts, shaper);
    }

    /// <summary>False after a text so large that its buffers are better given back.</summary>
    public bool IsWorthKeeping => _text.Capacity <= LargeText;

    public IReadOnlyList<TextLine> Break(IReadOnlyList<TextSpan> text, ParagraphSettings settings, DiagnosticBag found)
    {
        _text.Read(text, onOneLine: false);
        if (_text.Length == 0)
            return [];
        _itemizer.Fill(_text, _segments, found);
        var measure = settings.Width.Points;
        var firstMeasure = settings.FirstLineWidth?.Points ?? measure;
        _finder.Fill(_text, _segments, Math.Min(measure, firstMeasure), _places);
        if (settings.Even)
            (measure, firstMeasure) = Narrow(measure, firstMeasure);
        _fitter.Fit(_places, measure, firstMeasure, _chosen);
        return Assemble();
    }

    public TextLine SetLine(IReadOnlyList<TextSpan> text, DiagnosticBag found)
    {
        _text.Read(text, onOneLine: true);
        if (_text.Length == 0)
            return new TextLine([], default, default, default);
        _itemizer.Fill(_text, _segments, found);
        var next = 0;
        return _assembler.Assemble(_text, _segments, ref next, 0, _text.Length, withHyphen: false);
    }

    public double MinWidth(IReadOnlyList<TextSpan> text)
    {
        _text.Read(text, onOneLine: false);
        _itemizer.Fill(_text, _segments, null);
        _finder.Fill(_text, _segments, double.PositiveInfinity, _places);
        var widest = 0.0;
        for (var i = 1; i < _places.Count; i++)
            widest = Math.Max(widest, _places[i].EndX - _places[i - 1].StartX);
        return widest;
    }

    private TextLine[] Assemble()
    {
        var lines = new TextLine[_chosen.Count - 1];
        var next = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            BreakPlace from = _places[_chosen[i]], to = _places[_chosen[i + 1]];
            lines[i] = _assembler.Assemble(_text, _segments, ref next, from.Place, to.Place, to.Kind == BreakKind.SoftHyphen);
        }

        return lines;
    }

    // The narrowest measure with as many lines as the full one has makes them about equal.
    private (double Measure, double FirstMeasure) Narrow(double measure, double firstMeasure)
    {
        var lines = LineFitter.CountLines(_places, measure, firstMeasure);
        double low = 0.3, high = 1;
        for (var i = 0; i < HalvingSteps; i++)
        {
            var middle = (low + high) / 2;
            if (Fits(measure * middle, firstMeasure * middle) && LineFitter.CountLines(_places, measure * middle, firstMeasure * middle) <= lines)
                high = middle;
            else
                low = middle;
        }

        return (measure * high, firstMeasure * high);
    }

    private bool Fits(double measure, double firstMeasure)
    {
        var room = Math.Min(measure, firstMeasure);
        for (var i = 1; i < _places.Count; i++)
        {
            if (_places[i].EndX - _places[i - 1].StartX > room)
                return false;
        }

        return true;
    }
}
