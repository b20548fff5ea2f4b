namespace AppealKit.Workspace.Review;

/// <summary>Cuts a text with its markup into paragraphs and sentences.</summary>
internal static class TextSentences
{
    /// <summary>The paragraphs of a text, each a list of sentences. A heading and an item of a list are paragraphs of their own; fences are none.</summary>
    public static List<List<(int Start, int Length)>> In(string text)
    {
        var paragraphs = new List<List<(int, int)>>();
        var current = new List<(int, int)>();
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var words = text.AsSpan(line, end - line).Trim();
            var isFence = words.StartsWith(":::");
            if (words.IsEmpty || isFence || BeginsBlock(words))
                Close();
            if (!words.IsEmpty && !isFence)
                AddLine(text, line, end, current);
            if (words is ['#', ..])
                Close();
            line = end + 1;
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (current.Count > 0)
                paragraphs.Add(current);
            current = [];
        }
    }

    private static bool BeginsBlock(ReadOnlySpan<char> line) =>
        line[0] == '#' || line.StartsWith("- ") || line.StartsWith("* ") || (char.IsAsciiDigit(line[0]) && line.IndexOf(". ") is 1 or 2);

    // A sentence that the line before left open goes on.
    private static void AddLine(string text, int from, int end, List<(int Start, int Length)> sentences)
    {
        var start = from;
        if (sentences is [.., var last] && !IsStop(text, last.Start + last.Length - 1))
        {
            start = last.Start;
            sentences.RemoveAt(sentences.Count - 1);
        }

        for (var i = from; i < end; i++)
        {
            if (!IsStop(text, i) || (i + 1 < end && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] != '['))
                continue;
            sentences.Add((start, i + 1 - start));
            start = i + 1;
        }

        if (text.AsSpan(start, end - start).Trim().Length > 0)
            sentences.Add((start, end - start));
    }

    private static bool IsStop(string text, int at) => text[at] is '.' or '!' or '?' or '؟' or '։' or '۔';
}
