using AppealKit.Diagnostics;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Typography.Lines;

/// <summary>Sets paragraphs: letters become glyphs on lines. Safe for several threads.</summary>
public sealed class ParagraphBreaker
{
    private readonly FontCatalog _fonts;
    private readonly ShapeCache _cache;

    /// <summary>Makes a setter of paragraphs.</summary>
    /// <param name="fonts">The fonts.</param>
    /// <param name="cache">Words shaped before; share it among the documents of a batch.</param>
    public ParagraphBreaker(FontCatalog fonts, ShapeCache cache)
    {
        _fonts = fonts;
        _cache = cache;
    }

    /// <summary>The fonts it sets with.</summary>
    public FontCatalog Fonts => _fonts;

    /// <summary>Breaks a paragraph into lines, none of them wider than the measure (unless a single grapheme cluster is).</summary>
    /// <param name="text">The paragraph in reading order. It is normalised (NFC) here; U+000A ends a line.</param>
    /// <param name="settings">The room.</param>
    /// <param name="found">Gets AK5101, an error, once for each character that no font has.</param>
    /// <returns>The lines from top to bottom; none for a text without letters or line ends.</returns>
    public IReadOnlyList<TextLine> Break(IReadOnlyList<TextSpan> text, ParagraphSettings settings, DiagnosticBag found)
    {
        throw new NotImplementedException();
    }

    /// <summary>Sets a text on one line, however wide (running heads, page numbers, labels of lists). U+000A becomes a space.</summary>
    /// <param name="text">The text in reading order.</param>
    /// <param name="found">Gets AK5101, an error, once for each character that no font has.</param>
    /// <returns>The line; without pieces and without height for an empty text.</returns>
    public TextLine SetLine(IReadOnlyList<TextSpan> text, DiagnosticBag found)
    {
        throw new NotImplementedException();
    }

    /// <summary>The least measure at which no word has to be broken: the width of the widest stretch without a break (for columns of tables).</summary>
    public Length MinWidth(IReadOnlyList<TextSpan> text) => throw new NotImplementedException();
}
