using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Layout.Flow;
using AppealKit.Layout.Style;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Furniture;

/// <summary>What repeats on the pages: the status mark, the running head from the second page on, the page number.</summary>
internal sealed class PageFurniture
{
    private const int MostStatusLines = 2;
    private readonly ParagraphBreaker _breaker;
    private readonly HouseStyle _style;
    private readonly AppealDocument _document;
    private readonly DiagnosticBag _found;
    private readonly TextLine? _runningHead;
    private readonly IReadOnlyList<TextLine> _status;

    public PageFurniture(ParagraphBreaker breaker, HouseStyle style, AppealDocument document, DiagnosticBag found)
    {
        (_breaker, _style, _document, _found) = (breaker, style, document, found);
        var measure = style.Page.Measure;
        _runningHead = Cut(document.Phrases.RunningHead, style.Furniture, measure, 1) is [var line, ..] ? line : null;
        _status = Cut(document.Phrases.StatusMark, style.Furniture.With(bold: true), measure - style.Furniture.Size * 2, MostStatusLines);
    }

    /// <summary>Paints the furniture of a page.</summary>
    public void Paint(MarkPainter painter, int number, int total)
    {
        PaintStatus(painter);
        var leading = _style.Furniture.Leading;
        if (number > 1 && _runningHead is not null)
            painter.Furniture(_runningHead, Length.Zero, _style.Page.Top - leading * 1.8, _style.Furniture.Color);
        var folio = Set(PageNumber(number, total));
        var below = _style.Page.Height - _style.Page.Bottom;
        painter.Furniture(folio, _style.Page.Measure - folio.Width, _style.Page.Bottom + below / 2, _style.Furniture.Color);
    }

    private void PaintStatus(MarkPainter painter)
    {
        if (_status.Count == 0)
            return;
        var leading = _style.Furniture.Leading;
        var padding = leading * 0.3;
        var height = leading * _status.Count + padding * 2;
        var top = _style.Page.Top - leading * 3.5 - height;
        painter.Rule(new RuleBox(Length.Zero, Length.Zero, _style.Page.Measure, height, Palette.StatusGround), top);
        for (var i = 0; i < _status.Count; i++)
        {
            var start = (_style.Page.Measure - _status[i].Width) / 2;
            painter.Furniture(_status[i], start, top + padding + leading * i + _style.Furniture.Baseline, Palette.StatusInk);
        }
    }

    private string PageNumber(int number, int total) =>
        _document.Phrases.PageOfTotal
            .Replace("{page}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{total}", total.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // What does not fit ends in an ellipsis: furniture must not grow into the text.
    private IReadOnlyList<TextLine> Cut(string? text, TextForm form, Length width, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var lines = _breaker.Break([Span(text, form)], new ParagraphSettings(width), _found);
        if (lines.Count <= most)
            return lines;
        var kept = new List<TextLine>(most);
        for (var i = 0; i < most - 1; i++)
            kept.Add(lines[i]);
        var last = TextOf(lines[most - 1]).TrimEnd() + "…";
        var end = _breaker.SetLine([Span(last, form)], _found);
        while (end.Width > width && last.LastIndexOf(' ') is var space and > 0)
        {
            last = last[..space].TrimEnd() + "…";
            end = _breaker.SetLine([Span(last, form)], _found);
        }

        kept.Add(end);
        return kept;
    }

    private static string TextOf(TextLine line)
    {
        // Pieces stand in visual order; those of a right-to-left text are read from the last.
        var parts = new List<string>();
        foreach (var piece in line.Pieces)
            parts.Add(piece.Run.Text);
        if (line.Pieces.Count > 0 && line.Pieces[0].Run.Language.Direction == TextDirection.RightToLeft)
            parts.Reverse();
        return string.Concat(parts);
    }

    private TextLine Set(string text) => _breaker.SetLine([Span(text, _style.Furniture)], _found);

    private TextSpan Span(string text, TextForm form) =>
        new(text, new TextStyle(form.Font, form.Size, _document.Language), null);
}
