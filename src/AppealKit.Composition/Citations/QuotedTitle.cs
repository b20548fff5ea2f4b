using System.Text;
using AppealKit.Languages;

namespace AppealKit.Composition.Citations;

/// <summary>Quotation marks within a title that stands in quotation marks itself.</summary>
internal static class QuotedTitle
{
    /// <summary>The title with the language's inner marks for straight ones and for those that will stand around it. Marks that have no
    /// partner stay: one alone may be inches, or an apostrophe of another language.</summary>
    public static string WithInnerMarks(string title, LanguagePack pack)
    {
        var (open, close) = MarksOf(pack, 0);
        if (title.IndexOf('"', StringComparison.Ordinal) < 0 && title.IndexOf(open, StringComparison.Ordinal) < 0)
            return title;
        var marks = FindPairs(title, open, close);
        if (marks is null)
            return title;
        var text = new StringBuilder(title.Length);
        var inner = pack.Quote("\n", 1).Split('\n');
        for (var i = 0; i < title.Length; i++)
        {
            if (!marks.TryGetValue(i, out var opens))
                text.Append(title[i]);
            else
                text.Append(inner[opens ? 0 : 1]);
        }

        return text.ToString();
    }

    // Spaces that a language sets within its marks are part of the marks.
    private static (char Open, char Close) MarksOf(LanguagePack pack, int depth)
    {
        var marks = pack.Quote("\n", depth).Split('\n');
        return (marks[0].Trim()[0], marks[1].Trim()[^1]);
    }

    // Where marks stand, and whether they open; null if they do not pair.
    private static Dictionary<int, bool>? FindPairs(string title, char open, char close)
    {
        var marks = new Dictionary<int, bool>();
        var (isOpen, isStraightOpen) = (false, false);
        for (var i = 0; i < title.Length; i++)
        {
            if (title[i] == '"')
                marks.Add(i, isStraightOpen = !isStraightOpen);
            else if (title[i] == open && !isOpen)
                marks.Add(i, isOpen = true);
            else if (title[i] == close && isOpen)
                marks.Add(i, isOpen = false);
            else if (title[i] == open || title[i] == close)
                return null;
        }

        return isOpen || isStraightOpen ? null : marks;
    }
}
