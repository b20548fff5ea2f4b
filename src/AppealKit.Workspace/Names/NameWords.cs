using AppealKit.Workspace.Texts;

namespace AppealKit.Workspace.Names;

/// <summary>Reads the words of a Markdown text that could belong to names.</summary>
internal static class NameWords
{
    /// <summary>All of them, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titles">Titles that keep their own spelling wherever they stand.</param>
    public static List<TextWord> Of(string text, IReadOnlyList<string> titles)
    {
        // Ids, addresses, citations and code are no text.
        text = MaskedText.Of(text).Prose;
        foreach (var title in titles)
        {
            for (var at = text.IndexOf(title, StringComparison.Ordinal); at >= 0; at = text.IndexOf(title, at, StringComparison.Ordinal))
                text = string.Concat(text.AsSpan(0, at), new string(MaskedText.Mask, title.Length), text.AsSpan(at + title.Length));
        }

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
                    words.Add(new TextWord(i, text[i..stop], lastEnd >= 0 && IsSpace(text, lastEnd, i), BeginsSentence(text, i)));
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

    // Titles of works and the words of others keep their own spelling.
    private static int? Skipped(string text, int i) => text[i] switch
    {
        '«' => Close(text, i, '»'),
        '“' or '„' => CloseOf(text, i),
        '‘' or '‚' when i == 0 || !char.IsLetter(text[i - 1]) => Close(text, i, text[i] == '‚' ? '‘' : '’'),
        '"' => Close(text, i, '"'),
        '<' => Close(text, i, '>'),
        '>' when IsFirstOfLine(text, i) => text.IndexOf('\n', i) is var at and >= 0 ? at : text.Length,
        _ => null,
    };

    private static bool IsFirstOfLine(string text, int i)
    {
        // Within the item of a list, too.
        while (i > 0 && text[i - 1] is ' ' or '-' or '*' or '>')
            i--;
        return i == 0 || text[i - 1] == '\n';
    }

    private static bool BeginsSentence(string text, int i)
    {
        while (i > 0 && !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not (',' or '.' or '!' or '?' or ':' or '…'))
        {
            if (text[i - 1] == '\n' && (i == 1 || text[i - 2] == '\n'))
                return true;
            i--;
        }

        return i == 0 || text[i - 1] is '.' or '!' or '?' or ':' or '…';
    }

    private static int? CloseOf(string text, int start) => Close(text, start, '”') is { } english ? english : Close(text, start, '“');

    // A mark that nobody closes before the paragraph ends is none.
    private static int? Close(string text, int start, char mark)
    {
        var paragraph = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        var end = text.IndexOf(mark, start + 1);
        // An apostrophe within a word closes nothing.
        while (mark == '’' && end >= 0 && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            end = text.IndexOf(mark, end + 1);
        return end > start && (paragraph < 0 || end < paragraph) ? end + 1 : null;
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
