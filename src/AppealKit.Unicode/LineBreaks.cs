namespace AppealKit.Unicode;

/// <summary>Finds where lines may end: the Unicode Line Breaking Algorithm (UAX#14, Unicode 15.0) with the number rule of its section 8.2, example 7.</summary>
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
        opportunities[..(text.Length + 1)].Clear();
    }

    /// <summary>What may happen before each UTF-16 unit of a text and after its last: one entry more than there are units.</summary>
    public static LineBreakOpportunity[] Find(ReadOnlySpan<char> text)
    {
        var opportunities = new LineBreakOpportunity[text.Length + 1];
        Find(text, opportunities);
        return opportunities;
    }
}
