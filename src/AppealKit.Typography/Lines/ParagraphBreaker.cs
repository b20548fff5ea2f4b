using AppealKit.Diagnostics;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Typography.Lines;

/// <summary>Sets paragraphs: letters become glyphs on lines. Safe for several threads.</summary>
public sealed class ParagraphBreaker
{
    private readonly ShapeCache _cache;
    private readonly Stack<ParagraphWork> _idle = new();

    /// <summary>Makes a setter of paragraphs.</summary>
    /// <param name="fonts">The fonts.</param>
    /// <param name="cache">Words shaped before; share it among the documents of a batch.</param>
    public ParagraphBreaker(FontCatalog fonts, ShapeCache cache)
    {
        Fonts = fonts;
        _cache = cache;
    }

    /// <summary>The fonts it sets with.</summary>
    public FontCatalog Fonts { get; }

    /// <summary>Breaks a paragraph into lines, none of them wider than the measure (unless a single grapheme cluster with its note call is).</summary>
    /// <param name="text">The paragraph in reading order. It is normalised (NFC) here; U+000A ends a line.</param>
    /// <param name="settings">The room.</param>
    /// <param name="found">Gets AK5101, an error, once for each character that no font has.</param>
    /// <returns>The lines from top to bottom; none for a text without letters. A line end at the very end makes no further line.</returns>
    public IReadOnlyList<TextLine> Break(IReadOnlyList<TextSpan> text, ParagraphSettings settings, DiagnosticBag found)
    {
        var work = Take();
        var lines = work.Break(text, settings, found);
        GiveBack(work);
        return lines;
    }

    /// <summary>Sets a text on one line, however wide (running heads, page numbers, labels of lists). U+000A becomes a space.</summary>
    /// <param name="text">The text in reading order.</param>
    /// <param name="found">Gets AK5101, an error, once for each character that no font has.</param>
    /// <returns>The line; without pieces and without height for an empty text.</returns>
    public TextLine SetLine(IReadOnlyList<TextSpan> text, DiagnosticBag found)
    {
        var work = Take();
        var line = work.SetLine(text, found);
        GiveBack(work);
        return line;
    }

    /// <summary>The least measure at which no word is broken that need not be: the width of the widest stretch without a place to break
    /// (for columns of tables).</summary>
    public Length MinWidth(IReadOnlyList<TextSpan> text)
    {
        var work = Take();
        var width = work.MinWidth(text);
        GiveBack(work);
        return new Length(width);
    }

    private ParagraphWork Take()
    {
        lock (_idle)
        {
            if (_idle.TryPop(out var work))
                return work;
        }

        return new ParagraphWork(Fonts, _cache);
    }

    private void GiveBack(ParagraphWork work)
    {
        if (!work.IsWorthKeeping)
            return;
        lock (_idle)
            _idle.Push(work);
    }
}
