namespace AppealKit.Workspace.Names;

/// <summary>Reads the words of a Markdown text that could belong to names.</summary>
internal static class NameWords
{
    /// <summary>All of them, in order.</summary>
    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        var lastEnd = -1;
        for (var i = 0; i < text.Length;)
        {
            if (Skipped(text, i) is { } end)
            {
                i = end;
            }
            else if (char.IsLetter(text[i]))
            {
                var stop = EndOfWord(text, i);
                if (char.IsUpper(text[i]))
                {
                    words.Add(new TextWord(i, text[i..stop], lastEnd >= 0 && IsSpace(text, lastEnd, i)));
                    lastEnd = stop;
                }

                i = stop;
            }
            else
            {
                i++;
            }
        }

        return words;
    }

    // Titles of works and the words of others keep their own spelling; ids and addresses are no text.
    private static int? Skipped(string text, int i) => text[i] switch
    {
        '«' => Close(text, i, '»'),
        '“' or '„' => CloseOf(text, i),
        '"' => Close(text, i, '"'),
        '[' when text.AsSpan(i).StartsWith("[@") || text.AsSpan(i).StartsWith("[see @") => Close(text, i, ']'),
        '(' when i > 0 && text[i - 1] == ']' => Close(text, i, ')'),
        '<' => Close(text, i, '>'),
        '{' when i + 1 < text.Length && text[i + 1] == '{' => text.IndexOf("}}", i, StringComparison.Ordinal) is var at and >= 0 ? at + 2 : text.Length,
        '>' when i == 0 || text[i - 1] == '\n' => text.IndexOf('\n', i) is var at and >= 0 ? at : text.Length,
        'h' when text.AsSpan(i).StartsWith("http://") || text.AsSpan(i).StartsWith("https://") => EndOfAddress(text, i),
        _ => null,
    };

    private static int? CloseOf(string text, int start) => Close(text, start, '”') is { } english ? english : Close(text, start, '“');

    // A mark that nobody closes before the paragraph ends is none.
    private static int? Close(string text, int start, char mark)
    {
        var paragraph = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        var end = text.IndexOf(mark, start + 1);
        return end > start && (paragraph < 0 || end < paragraph) ? end + 1 : null;
    }

    private static int EndOfAddress(string text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length && (char.IsLetter(text[i]) || text[i] is 'ʻ' or 'ʼ' || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            i++;
        return i;
    }

    private static bool IsSpace(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is not (' ' or '\u00A0' or '\n'))
                return false;
        }

        return to - from is > 0 and < 40 && text.AsSpan(from, to - from).Count('\n') < 2;
    }
}
