using System.Text;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Reads <c>[see @a; @b, para. 3]</c>: which sources, and which places in them.</summary>
internal static class CitationFacts
{
    /// <summary>Reads what stands between the brackets.</summary>
    public static void Read(string text, int start, int end, TextFacts facts)
    {
        for (var at = text.IndexOf('@', start, end - start); at >= 0;)
        {
            var stop = IdEnd(text, at + 1, end);
            var next = text.IndexOf('@', stop, end - stop);
            var close = text.IndexOf(';', stop, end - stop);
            var rest = close >= 0 ? close : next >= 0 ? next : end;
            if (stop > at + 1)
            {
                var (label, place) = Place(text[stop..rest], facts.Words);
                facts.Citations.Add(new CitedPlace(text[(at + 1)..stop], label, place, at + 1, text[(at + 1)..rest].TrimEnd().Length));
            }

            at = next;
        }
    }

    // Every word with a digit, and what kind of place the word before the first one means.
    private static (string? Label, string Place) Place(string rest, TextWords words)
    {
        var place = new StringBuilder();
        string? before = null;
        foreach (var word in rest.Split([' ', '\u00A0', '\u202F', ',', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!word.Any(char.IsDigit))
            {
                before = place.Length == 0 ? word : before;
                continue;
            }

            // п.12, §5: the word stands right before the number.
            var first = FirstDigit(word);
            if (first > 0 && place.Length == 0)
                before = word[..first];
            place.Append(place.Length == 0 ? "" : ", ").Append(Ascii(word.AsSpan(first)));
        }

        return (before is null ? null : LabelOf(before, words), place.ToString());
    }

    private static int FirstDigit(string word)
    {
        var i = 0;
        while (!char.IsDigit(word[i]))
            i++;
        return i;
    }

    private static string Ascii(ReadOnlySpan<char> value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
            text.Append(char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c is '–' or '−' ? '-' : c);
        return text.ToString().TrimEnd('.');
    }

    // Abbreviations stand for the words that begin with them: "para." for "paragraph".
    private static string? LabelOf(string word, TextWords words)
    {
        if (words.Places.TryGetValue(word, out var label))
            return label;
        var best = 1;
        foreach (var (known, its) in words.Places)
        {
            var stem = known.TrimEnd('.');
            if (stem.Length > best && word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                (best, label) = (stem.Length, its);
        }

        return label;
    }

    private static int IdEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or ':'))
            end++;
        while (end > start && text[end - 1] is '.' or ':')
            end--;
        return end;
    }
}
