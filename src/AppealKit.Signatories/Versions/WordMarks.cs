using System.Text;

namespace AppealKit.Signatories.Versions;

/// <summary>Marks in plain text which words of a paragraph are gone, <c>[-so-]</c>, and which are new, <c>{+so+}</c>.</summary>
internal static class WordMarks
{
    /// <summary>A paragraph that is gone as a whole.</summary>
    public static string Removed(string paragraph) => $"[-{paragraph}-]";

    /// <summary>A paragraph that is new as a whole.</summary>
    public static string Added(string paragraph) => $"{{+{paragraph}+}}";

    /// <summary>Two versions of a paragraph. Words that are only set differently are not marked.</summary>
    public static (string Before, string Now) Between(string before, string now)
    {
        var (old, next) = (WordsOf(before), WordsOf(now));
        var pairs = CommonSequence.Of([.. old.Select(VersionWords.Of)], [.. next.Select(VersionWords.Of)]);
        return (Mark(old, [.. pairs.Select(p => p.First)], Removed), Mark(next, [.. pairs.Select(p => p.Second)], Added));
    }

    /// <summary>The words of a paragraph, with the marks that stand at them.</summary>
    public static string[] WordsOf(string paragraph) => paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Mark(string[] words, HashSet<int> stayed, Func<string, string> mark)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Length;)
        {
            var end = i + 1;
            while (end < words.Length && stayed.Contains(end) == stayed.Contains(i))
                end++;
            var run = string.Join(' ', words[i..end]);
            text.Append(text.Length > 0 ? " " : "").Append(stayed.Contains(i) ? run : mark(run));
            i = end;
        }

        return text.ToString();
    }
}
