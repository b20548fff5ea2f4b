using System.Text;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>
/// Reads numbers as a language writes them: <c>1,200</c> and <c>3.5</c> in English are <c>1 200</c> and <c>3,5</c> in Russian. A point or comma that the
/// language does not use in this way, as in <c>п. 9.1</c>, belongs to the number as well.
/// </summary>
/// <param name="point">What separates the fraction.</param>
/// <param name="comma">What separates thousands.</param>
internal sealed class WrittenNumbers(char point, char comma)
{
    // Longer ones are no numbers but keys.
    private const int MostDigits = 18;

    /// <summary>Reads the number that begins at a digit.</summary>
    /// <returns>The place behind it.</returns>
    public int Read(string text, int start, int limit, TextFacts facts)
    {
        var value = new StringBuilder();
        string? other = null;
        var i = Digits(text, start, limit, value);
        var (first, hasFraction) = (i - start, false);
        while (i + 1 < limit && char.IsDigit(text[i + 1]) && value.Length < MostDigits)
        {
            var separator = text[i];
            if (first <= 3 && !hasFraction && IsGroupSign(separator) && IsGroup(text, i + 1, limit))
            {
                // Neither sign of the language: 1.200 in a Russian text can be both.
                if (separator is '.' && comma != '.')
                    other = $"{value}.{text.AsSpan(i + 1, 3)}";
                i = Digits(text, i + 1, limit, value);
            }
            else if ((separator == point || separator is '.' or ':' or '٫' || (separator == 'h' && first <= 2)) && !IsList(text, i, limit))
            {
                hasFraction = true;
                value.Append('.');
                i = Digits(text, i + 1, limit, value);
            }
            else
            {
                break;
            }
        }

        facts.Numbers.Add(new NumberFact(Plain(value.ToString()), other, start, i - start));
        return AfterYear(text, start, i, limit, facts);
    }

    private bool IsGroupSign(char c) =>
        c != point && (c == comma || c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\'' or '’' or '٬' or ',' or '.');

    private static bool IsGroup(string text, int at, int limit) =>
        at + 2 < limit && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (at + 3 >= limit || !char.IsDigit(text[at + 3]));

    // Articles 1,2,3 are three: nobody writes two fractions.
    private static bool IsList(string text, int comma, int limit)
    {
        var i = comma + 1;
        while (i < limit && char.IsDigit(text[i]))
            i++;
        return text[comma] == ',' && i + 1 < limit && text[i] == ',' && char.IsDigit(text[i + 1]);
    }

    // 2021/22 says 2022.
    private static int AfterYear(string text, int start, int end, int limit, TextFacts facts)
    {
        if (end - start != 4 || end + 2 >= limit || text[end] is not ('/' or '–') || !char.IsDigit(text[end + 1]) || !char.IsDigit(text[end + 2])
            || (end + 3 < limit && char.IsLetterOrDigit(text[end + 3])))
            return end;
        var year = facts.Numbers[^1].Value;
        var later = new StringBuilder(year, 0, 2, 4);
        Digits(text, end + 1, end + 3, later);
        if (string.CompareOrdinal(later.ToString(), year) <= 0)
            return end;
        facts.Numbers.Add(new NumberFact(later.ToString(), null, end + 1, 2));
        return end + 3;
    }

    // Zeros in front say nothing, nor do those alone behind the point: 10:00 is ten o'clock.
    private static string Plain(string value)
    {
        if (value.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && value.AsSpan(dot + 1).IndexOfAnyExcept('0') < 0)
            value = value[..dot];
        var plain = value.TrimStart('0');
        return plain.Length == 0 || plain[0] == '.' ? "0" + plain : plain;
    }

    private static int Digits(string text, int start, int limit, StringBuilder target)
    {
        var i = start;
        while (i < limit && char.IsDigit(text[i]))
            target.Append((char)('0' + (int)char.GetNumericValue(text[i++])));
        return i;
    }
}
