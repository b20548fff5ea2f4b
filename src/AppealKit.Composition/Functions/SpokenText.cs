using System.Globalization;
using System.Text;
using AppealKit.Document;
using AppealKit.Templating.Model;

namespace AppealKit.Composition.Functions;

/// <summary>A text that is read aloud, with the paragraphs that may be left out: <c>::: optional</c>, or <c>::: optional 2</c> for one that goes before those of lower numbers.</summary>
internal sealed class SpokenText
{
    // What must be read; whatever may be left out has a rank from 1, and the highest goes first.
    private const int Needed = 0;
    private const int LastRank = 99;

    private const int BeginningWords = 8;

    // Lines by which parts of the body say where they want what is known only once all of it is written; see parts/speaking-time.sbn.
    private static readonly string[] Marks = ["speaking-time", "if-time"];

    private readonly List<(TemplateFragment? Text, string? Mark, int Rank, int Words)> _pieces = [];

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
        var (from, fence, opening, rank) = (0, 0, 0, Needed);
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is >= 0 and var found ? found + 1 : text.Length;
            var content = text.AsSpan(line, end - line).Trim();
            var colons = content.Length - content.TrimStart(':').Length;
            var opened = fence == 0 && colons >= 3 ? RankOf(content[colons..].Trim()) : Needed;
            if (colons >= 3 && Array.Find(Marks, m => fragment.Text.AsSpan(line, end - line).Trim()[colons..].Trim().SequenceEqual(m)) is { } mark)
            {
                spoken.Add(fragment, from, line, rank);
                spoken._pieces.Add((null, mark, Needed, 0));
                from = end;
            }
            else if (opened > Needed || (fence > 0 && colons >= fence && colons == content.Length))
            {
                spoken.Add(fragment, from, line, rank);
                (from, fence, opening, rank) = (end, opened > Needed ? colons : 0, line, opened);
            }

            line = end;
        }

        // Nothing is left out because a line is missing: the open fence stays, and is reported as such.
        spoken.Add(fragment, fence > 0 ? opening : from, text.Length, Needed);
        return spoken;
    }

    /// <summary>Leaves optional paragraphs out, those of the highest number first and of these the last, until no more words are left than fit.</summary>
    /// <param name="limit">How many words fit; null for no limit.</param>
    public SpokenCut CutTo(int? limit)
    {
        var words = Words;
        var leftOut = new HashSet<int>();
        var order = Enumerable.Range(0, _pieces.Count).Where(i => _pieces[i].Rank > Needed).OrderByDescending(i => _pieces[i].Rank).ThenByDescending(i => i).ToList();
        foreach (var i in order)
        {
            if (words > limit && leftOut.Add(i))
                words -= _pieces[i].Words;
        }

        // A long paragraph that had to go can leave room for a short one.
        foreach (var i in Enumerable.Reverse(order))
        {
            if (leftOut.Contains(i) && words + _pieces[i].Words <= limit && leftOut.Remove(i))
                words += _pieces[i].Words;
        }

        List<TemplateValue> read = [];
        List<TemplateValue> rest = [];
        List<LeftOutParagraph> beginnings = [];
        for (var i = 0; i < _pieces.Count; i++)
        {
            var isOut = leftOut.Contains(i);
            if (_pieces[i].Text is { } text)
                (isOut ? rest : read).AddRange([TemplateValue.Of(text), Gap]);
            else
                read.Add(TemplateValue.Of(_pieces[i].Mark!));
            if (isOut)
                beginnings.Add(new LeftOutParagraph(BeginningOf(_pieces[i].Text!.PlainText), _pieces[i].Words));
        }

        return new SpokenCut(read, rest, words, beginnings);
    }

    // The word alone is a 1.
    private static int RankOf(ReadOnlySpan<char> words)
    {
        const string Word = "optional";
        if (!words.StartsWith(Word, StringComparison.Ordinal))
            return Needed;
        var rest = words[Word.Length..];
        if (rest.IsEmpty)
            return 1;
        return char.IsWhiteSpace(rest[0]) && int.TryParse(rest.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank is > Needed and <= LastRank ? rank : Needed;
    }

    // Without citations, and without the marks of emphasis, headings and quotations.
    private static string BeginningOf(string text)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '[' && IsCitation(text.AsSpan(at, Math.Min(LongestCitation, text.Length - at))))
                at = text.IndexOf(']', at);
            else
                plain.Append(text[at]);
        }

        var words = plain.ToString().Split((char[]?)null, BeginningWords + 1, StringSplitOptions.RemoveEmptyEntries);
        var shown = words.Take(BeginningWords).Select(w => w.Trim('*', '_', '#', '>')).Where(w => w.Length > 0);
        return string.Join(' ', shown) + (words.Length > BeginningWords ? " …" : "");
    }

    private void Add(TemplateFragment fragment, int from, int to, int rank)
    {
        if (to <= from)
            return;
        var piece = fragment.Slice(from, to - from);
        _pieces.Add((piece, null, rank, CountWords(piece.PlainText)));
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
