using System.Text;
using AppealKit.Languages;

namespace AppealKit.Composition.Citations;

/// <summary>Quotation marks that a title has of its own, whatever language they are of.</summary>
internal static class QuotedTitle
{
    // What opens, and what may close it. „…“ is German and Russian, ”…“ Arabic, »…« Danish and older German.
    private static readonly (char Open, string Close)[] Kinds =
        [('"', "\""), ('“', "”"), ('„', "“”"), ('«', "»"), ('”', "“"), ('»', "«"), ('‹', "›"), ('‚', "‘"), ('‘', "’"), ('\'', "'")];

    /// <summary>The title with the marks of the document's language in place of its own: inner ones in a title that stands in quotation marks
    /// itself. Marks without a partner stay: one alone may be inches, or an apostrophe.</summary>
    /// <param name="title">The title.</param>
    /// <param name="pack">The language.</param>
    /// <param name="depth">1 if the title stands in quotation marks, else 0.</param>
    public static string WithMarksOf(string title, LanguagePack pack, int depth)
    {
        if (title.AsSpan().IndexOfAny("\"“„«”»‹‚‘'") < 0 || FindPairs(title) is not { Count: > 0 } pairs)
            return title;
        var marks = new Dictionary<int, string>();
        foreach (var (open, close) in pairs)
        {
            var within = pairs.Count(p => p.Open < open && p.Close > close);
            var quoted = pack.Quote("\n", depth + within).Split('\n');
            marks.Add(open, quoted[0]);
            marks.Add(close, quoted[1]);
        }

        var text = new StringBuilder(title.Length);
        for (var i = 0; i < title.Length; i++)
        {
            if (char.IsWhiteSpace(title[i]) && (IsMark(title, i - 1, '«', marks) || IsMark(title, i + 1, '»', marks)))
                continue;
            if (marks.TryGetValue(i, out var mark))
                text.Append(mark);
            else
                text.Append(title[i]);
        }

        return text.ToString();
    }

    // French sets spaces within its marks, which belong to them.
    private static bool IsMark(string title, int at, char mark, Dictionary<int, string> marks) =>
        at >= 0 && at < title.Length && title[at] == mark && marks.ContainsKey(at);

    private static List<(int Open, int Close)> FindPairs(string title)
    {
        var pairs = new List<(int Open, int Close)>();
        var opened = new Stack<int>();
        for (var i = 0; i < title.Length; i++)
        {
            if (opened.Any(o => CanClose(title, o, i)))
            {
                // What was opened in between has no partner.
                while (!CanClose(title, opened.Peek(), i))
                    opened.Pop();
                pairs.Add((opened.Pop(), i));
            }
            else if (CanOpen(title, i))
            {
                opened.Push(i);
            }
        }

        return pairs;
    }

    private static bool CanOpen(string title, int at) => Array.Exists(Kinds, k => k.Open == title[at])
        // An apostrophe and inches follow what they belong to.
        && (at == 0 || !char.IsLetterOrDigit(title[at - 1])) && at + 1 < title.Length;

    private static bool CanClose(string title, int open, int at)
    {
        if (!Kinds.First(k => k.Open == title[open]).Close.Contains(title[at], StringComparison.Ordinal) || at == open + 1)
            return false;
        return title[at] is not ('’' or '\'') || at + 1 == title.Length || !char.IsLetterOrDigit(title[at + 1]);
    }
}
