namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Reads the numbers and months of prose.</summary>
internal sealed class ProseReader
{
    // Forms of months that are other words too: fierce in Belarusian and Ukrainian, a cauldron in Kazakh, practised in Arabic, fog and out in Persian.
    private static readonly HashSet<string> OtherWords = new(StringComparer.Ordinal)
    {
        "люты", "лютым", "лютага", "лютий", "лютого", "лютому", "luty", "lutego", "lutym", "қазан", "մարտ", "مارس", "مه", "اوت", "ماي",
    };

    private readonly string _prose;
    private readonly TextFacts _facts;
    private readonly TextWords _words;
    private readonly WrittenNumbers _numbers;

    public ProseReader(TextFacts facts, WrittenNumbers numbers)
    {
        _prose = facts.Prose;
        _facts = facts;
        _words = facts.Words;
        _numbers = numbers;
    }

    public void Read()
    {
        var marker = 0;
        for (var i = 0; i < _prose.Length;)
        {
            while (marker < _facts.Markers.Count && _facts.Markers[marker].End <= i)
                marker++;
            if (marker < _facts.Markers.Count && _facts.Markers[marker].Start == i)
                i = _facts.Markers[marker].End;
            else if (char.IsDigit(_prose[i]))
                i = ReadNumber(i);
            else
                i = char.IsLetter(_prose[i]) ? ReadWord(i) : i + 1;
        }

        for (var i = 0; i < _facts.Months.Count; i++)
            Date(i);
    }

    // Letters that follow at once are its ending: 30th.
    private int ReadNumber(int start)
    {
        var end = WrittenDate.Read(_prose, start, _words, _facts) ?? _numbers.Read(_prose, start, _prose.Length, _facts);
        while (end < _prose.Length && char.IsLetter(_prose[end]))
            end++;
        return end;
    }

    // Digits that follow a letter at once are part of a name: A4.
    private int ReadWord(int start)
    {
        var end = start;
        while (end < _prose.Length && (char.IsLetter(_prose[end]) || char.GetUnicodeCategory(_prose[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            end++;
        var word = _prose.AsSpan(start, end - start);
        if (_words.MonthNames.Find(word) is { } month)
            _facts.Months.Add(new MonthFact(month.Month, start, word.Length, IsSure(month, word, start)));
        else if (RomanLength(word) is > 1 and var length)
            _facts.Romans.Add(RomanValue(word[..length]));
        // Arabic writes "and" together with the number.
        while (end < _prose.Length && char.IsLetterOrDigit(_prose[end]) && _prose[end - 1] is < '\u0600' or > '\u06FF')
            end++;
        return end;
    }

    // XXI, XXIe, XXIème.
    private static int RomanLength(ReadOnlySpan<char> word)
    {
        var length = word.IndexOfAnyExcept("IVXL");
        return length < 0 ? word.Length : word.Length - length <= 3 && char.IsLower(word[length]) ? length : 0;
    }

    private bool IsSure(MonthWord month, ReadOnlySpan<char> word, int start)
    {
        if (month.NeedsNumber || OtherWords.Contains(month.Text) || char.IsUpper(word[0]) != char.IsUpper(month.Text[0]))
            return false;
        return !char.IsUpper(word[0]) || !BeginsSentence(start);
    }

    private bool BeginsSentence(int start)
    {
        var i = start - 1;
        while (i >= 0 && !char.IsLetterOrDigit(_prose[i]) && _prose[i] is not (',' or '.' or '!' or '?' or '\n'))
            i--;
        return i < 0 || _prose[i] is '.' or '!' or '?' || (_prose[i] == '\n' && (i == 0 || _prose[i - 1] == '\n'));
    }

    // The day or year beside a month.
    private void Date(int index)
    {
        var month = _facts.Months[index];
        if (_facts.Dated.Exists(d => d.Month == month))
            return;
        var count = _facts.Dated.Count;
        foreach (var number in _facts.Numbers)
        {
            if ((number.End <= month.Start && IsBefore(number.End, month.Start)) || (number.Start >= month.End && IsAfter(month.End, number)))
                _facts.Dated.Add(new DatedMonth(month, number));
        }

        if (_facts.Dated.Count == count || month.IsSure)
            return;
        var sure = month with { IsSure = true };
        _facts.Months[index] = sure;
        for (var i = count; i < _facts.Dated.Count; i++)
            _facts.Dated[i] = _facts.Dated[i] with { Month = sure };
    }

    // 12 December, 12th of December, 12-го декабря, 12. Dezember, 12 de diciembre.
    private bool IsBefore(int from, int to)
    {
        const int Longest = 12;
        if (to - from > Longest)
            return false;
        var gap = _prose.AsSpan(from, to - from);
        if (gap.IndexOfAny("\u0001,;:()!?") >= 0 || (gap.Contains('.') && !(_words.HasDotAfterDay && gap[0] == '.')) || gap.Count('\n') > 1)
            return false;
        var words = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            if (char.IsDigit(gap[i]))
                return false;
            if (i > 0 && char.IsLetter(gap[i]) && char.IsWhiteSpace(gap[i - 1]))
                words++;
        }

        return words == 0 || (words == 1 && gap.Trim().Length <= 4);
    }

    // December 12, December 2025, diciembre de 2025, dekabrynyň 12-si.
    private bool IsAfter(int from, NumberFact number)
    {
        var gap = _prose.AsSpan(from, Math.Min(7, number.Start - from));
        return number.Start - from <= 6 && gap.IndexOfAny("\u0001.;:()!?") < 0 && gap.Count('\n') < 2 && !gap.ContainsAnyInRange('0', '9')
            && (!gap.Contains(',') || number.Value.Length == 4) && (gap.Trim().IsEmpty || gap.Trim() is "de" or "," or "-");
    }

    private static string RomanValue(ReadOnlySpan<char> word)
    {
        var value = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var own = Roman(word[i]);
            value += i + 1 < word.Length && Roman(word[i + 1]) > own ? -own : own;
        }

        return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int Roman(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 };
}
