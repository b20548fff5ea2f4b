using System.Text;
using AppealKit.Unicode;

namespace AppealKit.Workspace.Review;

/// <summary>Cuts a text with its markup into paragraphs and sentences.</summary>
public static class TextSentences
{
    /// <summary>The paragraphs of a text, each a list of sentences. A heading and an item of a list are paragraphs of their own; fences are none.</summary>
    /// <param name="text">The text, with LF or CRLF line ends.</param>
    /// <returns>Paragraphs in order; of each sentence its start and length, never empty. Code of templates and marks of Markdown are part of them.</returns>
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

    /// <summary>A text as words are looked for in it: case-folded, in one line, without code of templates and commas, with straight apostrophes.</summary>
    /// <param name="text">The text.</param>
    public static string Plain(string text) => Casing.Fold(OneLine(text));

    /// <summary>As <see cref="Plain"/>, with capitals as they are.</summary>
    /// <param name="text">The text.</param>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("{{", StringComparison.Ordinal))
            {
                var end = text.IndexOf("}}", i, StringComparison.Ordinal);
                i = end < 0 ? text.Length : end + 1;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                if (text[i] is not (',' or '،'))
                    line.Append(text[i] == '’' ? '\'' : text[i]);
                continue;
            }

            if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
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
