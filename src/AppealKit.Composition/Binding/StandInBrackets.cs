namespace AppealKit.Composition.Binding;

/// <summary>The square brackets in which a text of another language stands, as a missing phrase does, so that nobody overlooks it on the page.</summary>
internal static class StandInBrackets
{
    /// <summary>A plain text in brackets; one that stands in some already is left as it is.</summary>
    public static string Around(string text) => text is ['[', .., ']'] ? text : $"[{text}]";

    /// <summary>A text of Markdown in brackets that mean nothing but themselves. Marks of headings and lists stay at the beginning of their lines.</summary>
    public static string AroundMarkdown(string text)
    {
        text = text.Trim();
        if (text.Length == 0 || text is ['[', not ('@' or '^'), .., ']'])
            return text;
        var first = MarksLength(text);
        var last = text.AsSpan(text.LastIndexOf('\n') + 1);
        // What is no words (a fence, a table, a note at the end) must stay alone on its lines.
        var opening = IsBlock(text) ? "\\[\n\n" + text : $"{text[..first]}\\[{text[first..]}";
        return IsBlock(last) ? opening + "\n\n\\]" : opening + (last[^1] == '\\' ? " \\]" : "\\]");
    }

    private static bool IsBlock(ReadOnlySpan<char> line) =>
        line.StartsWith(":::") || line.StartsWith("```") || line.StartsWith("~~~") || line[0] == '|'
        || (line.StartsWith("[^") && line.IndexOf("]:", StringComparison.Ordinal) > 0);

    // The length of `# `, `- `, `1. `, `> ` at the beginning.
    private static int MarksLength(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && (text[end] is '#' or '-' or '*' or '+' or '>' || char.IsAsciiDigit(text[end])))
                end++;
            if (end > at && end < text.Length && char.IsAsciiDigit(text[end - 1]) && text[end] is '.' or ')')
                end++;
            else if (end > at && char.IsAsciiDigit(text[end - 1]))
                return at;
            if (end == at || end >= text.Length || text[end] != ' ')
                return at;
            at = end + 1;
        }

        return at;
    }
}
