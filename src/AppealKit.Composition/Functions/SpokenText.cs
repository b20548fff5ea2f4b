using AppealKit.Templating.Model;

namespace AppealKit.Composition.Functions;

/// <summary>A text that is read aloud, with the paragraphs that may be left out: <c>::: optional</c>.</summary>
internal sealed class SpokenText
{
    // Lines by which parts of the body say where they want what is known only once all of it is written; see parts/speaking-time.sbn.
    private static readonly string[] Marks = ["speaking-time", "if-time"];

    private readonly List<(TemplateFragment? Text, string? Mark, bool IsOptional, int Words)> _pieces = [];

    // A line of brackets alone must not be searched from each of them to its end.
    private const int LongestCitation = 500;
    private static readonly TemplateValue Gap = TemplateValue.Markdown("\n\n");

    private SpokenText()
    {
    }

    /// <summary>The words of the whole text.</summary>
    public int Words => _pieces.Sum(p => p.Words);

    /// <summary>Takes a text apart at the fences of its optional paragraphs.</summary>
    public static SpokenText Of(TemplateFragment fragment)
    {
        var spoken = new SpokenText();
        var text = fragment.Text;
        var (from, fence, opening) = (0, 0, 0);
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is >= 0 and var found ? found + 1 : text.Length;
            var content = text.AsSpan(line, end - line).Trim();
            var colons = content.Length - content.TrimStart(':').Length;
            var opens = fence == 0 && colons >= 3 && content[colons..].Trim().SequenceEqual("optional");
            if (colons >= 3 && Array.Find(Marks, m => fragment.Text.AsSpan(line, end - line).Trim()[colons..].Trim().SequenceEqual(m)) is { } mark)
            {
                spoken.Add(fragment, from, line, fence > 0);
                spoken._pieces.Add((null, mark, false, 0));
                from = end;
            }
            else if (opens || (fence > 0 && colons >= fence && colons == content.Length))
            {
                spoken.Add(fragment, from, line, fence > 0);
                (from, fence, opening) = (end, opens ? colons : 0, line);
            }

            line = end;
        }

        // Nothing is left out because a line is missing: the open fence stays, and is reported as such.
        spoken.Add(fragment, fence > 0 ? opening : from, text.Length, isOptional: false);
        return spoken;
    }

    /// <summary>Leaves optional paragraphs out, the last first, until no more words are left than fit; null for no limit.</summary>
    /// <returns>What is read, with the names of marks between, what is left out, and the words of the former.</returns>
    public (List<TemplateValue> Read, List<TemplateValue> LeftOut, int Words) CutTo(int? limit)
    {
        var words = Words;
        var leftOut = new HashSet<int>();
        for (var i = _pieces.Count - 1; i >= 0 && words > limit; i--)
        {
            if (_pieces[i].IsOptional && leftOut.Add(i))
                words -= _pieces[i].Words;
        }

        // A long paragraph that had to go can leave room for a short one.
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (leftOut.Contains(i) && words + _pieces[i].Words <= limit && leftOut.Remove(i))
                words += _pieces[i].Words;
        }

        List<TemplateValue> read = [];
        List<TemplateValue> rest = [];
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Text is { } text)
                (leftOut.Contains(i) ? rest : read).AddRange([TemplateValue.Of(text), Gap]);
            else
                read.Add(TemplateValue.Of(_pieces[i].Mark!));
        }

        return (read, rest, words);
    }

    private void Add(TemplateFragment fragment, int from, int to, bool isOptional)
    {
        if (to <= from)
            return;
        var piece = fragment.Slice(from, to - from);
        _pieces.Add((piece, null, isOptional, CountWords(piece.PlainText)));
    }

    // What nobody reads aloud does not count: headings, fences of containers, citations and notes.
    private static int CountWords(string text)
    {
        var words = 0;
        foreach (var line in text.EnumerateLines())
        {
            var content = line.Trim();
            if (content.StartsWith("#", StringComparison.Ordinal) || content.StartsWith(":::", StringComparison.Ordinal))
                continue;
            words += WordsOfLine(content);
        }

        return words;
    }

    private static bool IsCitation(ReadOnlySpan<char> text) =>
        text.IndexOf(']') is > 1 and var close && (text[..close].Contains('@') || text[1] == '^');

    private static int WordsOfLine(ReadOnlySpan<char> line)
    {
        var (words, inWord, inCitation) = (0, false, false);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '[')
                inCitation = IsCitation(line.Slice(i, Math.Min(LongestCitation, line.Length - i)));
            if (!inCitation && char.IsLetterOrDigit(c) && !inWord)
                (words, inWord) = (words + 1, true);
            else if (char.IsWhiteSpace(c))
                inWord = false;
            if (c == ']')
                inCitation = false;
        }

        return words;
    }
}
