using System.Text;

namespace AppealKit.Workspace.Review;

/// <summary>What must be the same in every language of a text.</summary>
/// <param name="Citations">The ids of the sources cited.</param>
/// <param name="Numbers">Numbers of two digits and more, without separators. Smaller ones are written out in some languages.</param>
internal sealed record TextFacts(IReadOnlySet<string> Citations, IReadOnlySet<string> Numbers)
{
    /// <summary>Reads a text: Markdown with citations, or a template of it.</summary>
    public static TextFacts Of(string text)
    {
        var citations = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '{' && i + 1 < text.Length && text[i + 1] == '{')
            {
                i = ReadCode(text, i + 2, numbers);
            }
            else if (text[i] == '[' && CitationEnd(text, i) is { } end)
            {
                AddIds(text.AsSpan(i, end - i), citations);
                i = end;
            }
            else if (text[i] is 'h' && IsAddress(text.AsSpan(i)))
            {
                i = SkipWord(text, i);
            }
            else if (IsDigit(text[i]))
            {
                i = ReadNumber(text, i, numbers);
            }
            else
            {
                i = char.IsLetter(text[i]) ? SkipLetters(text, i) : i + 1;
            }
        }

        return new TextFacts(citations, numbers);
    }

    // Of what stands between {{ and }}, ids are no numbers: {{ figure 'civicus-2023' }}; numbers and dates are.
    private static int ReadCode(string text, int start, HashSet<string> numbers)
    {
        var end = text.IndexOf("}}", start, StringComparison.Ordinal);
        end = end < 0 ? text.Length : end;
        for (var i = start; i < end;)
        {
            if (text[i] is '\'' or '"' && text.IndexOf(text[i], i + 1) is var close && close > i && close < end && text.AsSpan(i + 1, close - i - 1).ContainsAnyInRange('a', 'z'))
                i = close + 1;
            else
                i = IsDigit(text[i]) ? ReadNumber(text, i, numbers) : char.IsLetter(text[i]) ? SkipLetters(text, i) : i + 1;
        }

        return end;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal);

    // The end of a citation in square brackets; null if these brackets hold none.
    private static int? CitationEnd(string text, int start)
    {
        var end = text.IndexOf(']', start);
        return end > 0 && text.AsSpan(start, end - start).Contains('@') ? end + 1 : null;
    }

    private static void AddIds(ReadOnlySpan<char> citation, HashSet<string> ids)
    {
        while (citation.IndexOf('@') is var at and >= 0)
        {
            citation = citation[(at + 1)..];
            var length = citation.IndexOfAny(" ,;]");
            ids.Add((length < 0 ? citation : citation[..length]).ToString());
        }
    }

    // Groups of three digits after a comma, point, space or apostrophe belong to one number: 2,082 and 2 082 are the same.
    private static int ReadNumber(string text, int start, HashSet<string> numbers)
    {
        var digits = new StringBuilder();
        var i = start;
        while (i < text.Length)
        {
            if (IsDigit(text[i]))
                digits.Append((char)('0' + char.GetNumericValue(text[i])));
            else if (digits.Length is 0 or > 12 || !IsSeparator(text[i]) || !IsGroup(text, i + 1))
                break;
            i++;
        }

        if (digits.Length > 1)
            numbers.Add(digits.ToString());
        // Letters that follow at once are its ending: 30th, 30-летие.
        return i;
    }

    private static bool IsGroup(string text, int at) =>
        at + 2 < text.Length && IsDigit(text[at]) && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && (at + 3 == text.Length || !IsDigit(text[at + 3]));

    private static bool IsSeparator(char c) => c is ',' or '.' or ' ' or '\u00A0' or '\u2009' or '\u202F' or '\'' or '’' or '٬';

    private static bool IsDigit(char c) => char.IsDigit(c);

    private static int SkipLetters(string text, int i)
    {
        while (i < text.Length && char.IsLetterOrDigit(text[i]))
            i++;
        return i;
    }

    private static int SkipWord(string text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
