using AppealKit.Unicode.Tables;
using static AppealKit.Unicode.Tables.LineClass;

namespace AppealKit.Unicode;

/// <summary>Finds where lines may end: the Unicode Line Breaking Algorithm (UAX#14, Unicode 15.0) with the rule for numbers of its
/// section 8.2, example 7.</summary>
public static class LineBreaks
{
    /// <summary>Fills in what may happen before each UTF-16 unit of a text.</summary>
    /// <param name="text">The text; a lone surrogate counts as a letter.</param>
    /// <param name="opportunities">At least one entry more than the text has units. Entry <c>i</c> stands for the place before unit
    /// <c>i</c>; entry 0 is <see cref="LineBreakOpportunity.Prohibited"/> and the one after the last unit
    /// <see cref="LineBreakOpportunity.Mandatory"/> (rules LB2 and LB3).</param>
    /// <exception cref="ArgumentException"><paramref name="opportunities"/> is too short.</exception>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakOpportunity> opportunities)
    {
        if (opportunities.Length <= text.Length)
            throw new ArgumentException("needs one entry more than the text has units", nameof(opportunities));
        opportunities[0] = LineBreakOpportunity.Prohibited;
        var state = new LineBreakState();
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i);
            var current = (LineClass)LineTable.Value(codePoint);
            if (i == 0)
                state.Start(current);
            else
                opportunities[i] = state.Next(current, text, i);
            if (++i < text.Length && codePoint > 0xFFFF)
                opportunities[i++] = LineBreakOpportunity.Prohibited;
        }

        if (text.Length > 0)
            opportunities[text.Length] = LineBreakOpportunity.Mandatory;
    }

    /// <summary>What may happen before each UTF-16 unit of a text and after its last: one entry more than there are units.</summary>
    public static LineBreakOpportunity[] Find(ReadOnlySpan<char> text)
    {
        var opportunities = new LineBreakOpportunity[text.Length + 1];
        Find(text, opportunities);
        return opportunities;
    }

    /// <summary>True if the first character at or after an offset that is not a combining mark has class NU.</summary>
    internal static bool NumberFollows(ReadOnlySpan<char> text, int offset)
    {
        while (offset < text.Length)
        {
            var codePoint = CodePoint.At(text, offset);
            var value = (LineClass)LineTable.Value(codePoint);
            if (value is not (CM or ZWJ))
                return value == NU;
            offset += CodePoint.Units(codePoint);
        }

        return false;
    }
}
