namespace AppealKit.Workspace.Citing;

/// <summary>Finds the ids that a text cites, <c>[see @a; @b, p. 3]</c>, without reading its Markdown.</summary>
internal static class CitationScanner
{
    // No citation is longer; a bracket that is never closed is none.
    private const int LongestCitation = 2000;

    /// <summary>The ids and their offsets, in order.</summary>
    public static IEnumerable<(string Id, int Start)> Find(string text)
    {
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var close = text.IndexOf(']', open, Math.Min(LongestCitation, text.Length - open));
            if (close < 0)
                continue;
            for (var at = text.IndexOf('@', open, close - open); at >= 0; at = text.IndexOf('@', at + 1, close - at - 1))
            {
                var end = IdEnd(text, at + 1, close);
                // In an address something stands right before the sign.
                if (end > at + 1 && text[at - 1] is '[' or ' ' or '-' or ';' or '\n' or '\u00A0')
                    yield return (text[(at + 1)..end], at + 1);
            }
        }
    }

    private static int IdEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or ':'))
            end++;
        while (end > start && text[end - 1] is '.' or ':' && end > start)
            end--;
        return end;
    }
}
