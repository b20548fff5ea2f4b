using AppealKit.Typography.Shaping;

namespace AppealKit.Typography.Lines;

/// <summary>Letters of a paragraph that were shaped together: a word or a part of one, or spaces.</summary>
/// <param name="Start">First unit.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Span">Index of the span it belongs to.</param>
/// <param name="Table">Its font and language.</param>
/// <param name="Word">Its glyphs.</param>
/// <param name="X">Where it begins if the whole paragraph were one line, in points.</param>
/// <param name="Scale">Points in a unit of the font.</param>
/// <param name="IsSpace">True for spaces that vanish at the end of a line.</param>
internal readonly record struct Segment(int Start, int Length, int Span, WordTable Table, ShapedWord Word, double X, double Scale, bool IsSpace)
{
    public int End => Start + Length;

    public double EndX => X + Word.Advance * Scale;
}
