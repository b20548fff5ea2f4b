using AppealKit.Values;

namespace AppealKit.Typography.Lines;

/// <summary>The room that a paragraph has.</summary>
/// <param name="Width">The measure: the greatest width of a line.</param>
/// <param name="Alignment">How the ends of lines are treated.</param>
/// <param name="FirstLineWidth">The measure of the first line where it differs (an indent, a label in the line); null for <paramref name="Width"/>.</param>
/// <param name="Even">True to make all lines about equally long, the last one too (headings, titles, captions).</param>
public sealed record ParagraphSettings(
    Length Width,
    TextAlignment Alignment = TextAlignment.Start,
    Length? FirstLineWidth = null,
    bool Even = false);
