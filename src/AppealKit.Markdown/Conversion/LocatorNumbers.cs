using System.Globalization;
using System.Text;
using AppealKit.Markdown.Citations;

namespace AppealKit.Markdown.Conversion;

/// <summary>Reads the numbers of a place: <c>12</c>, <c>3-5</c>, <c>12 – 14</c>, <c>2, 7 and 9</c>, <c>19(3)(a)</c>, <c>iv</c>, <c>12 ff.</c></summary>
internal sealed class LocatorNumbers
{
    private static readonly string[] Ands = ["and", "&", "и", "et", "und", "we", "y", "e", "i", "va", "və", "ва", "ve", "та", "і", "й", "жана", "және", "و"];
    private static readonly string[] Following = ["ff.", "ff", "f.", "et seq.", "et seqq.", "sqq.", "et suiv.", "и след.", "и сл."];

    private readonly string _text;
    private readonly bool _afterWord;
    private readonly StringBuilder _value = new();
    private int _at;

    private LocatorNumbers(string text, bool afterWord) => (_text, _afterWord) = (text, afterWord);

    /// <summary>What was read.</summary>
    public string Value => _value.ToString();

    /// <summary>True if it names several.</summary>
    public bool Several { get; private set; }

    /// <summary>How much of the text it takes.</summary>
    public int Length => _at;

    /// <summary>Reads what a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="afterWord">True if a word says what the number is. Without one, it must be nothing but a number, with nothing after it.</param>
    /// <returns>Null if it begins with no number.</returns>
    public static LocatorNumbers? Read(string text, bool afterWord)
    {
        var numbers = new LocatorNumbers(text, afterWord);
        return numbers.ReadFirst() ? numbers : null;
    }

    private bool ReadFirst()
    {
        var end = EndOfNumber(0);
        if (end == 0)
            return false;
        Take(0, end);
        while (ReadLast() || ReadNext() || ReadFollowing())
        {
        }

        return _afterWord || IsBoundary(_at);
    }

    // "12 – 14", with spaces around the dash; without them it is one word.
    private bool ReadLast()
    {
        var dash = SkipSpace(_at);
        if (dash >= _text.Length || _text[dash] is not ('-' or '–' or '—'))
            return false;
        var start = SkipSpace(dash + 1);
        var end = EndOfNumber(start);
        if (end == start || !HasDigit(_text.AsSpan(start, end - start)))
            return false;
        _value.Append('-');
        Several = true;
        Take(start, end);
        return true;
    }

    private bool ReadNext()
    {
        var isComma = _at < _text.Length && _text[_at] is ',' or '،';
        var start = isComma ? SkipSpace(_at + 1) : AfterAnd(_at);
        var end = EndOfNumber(start);
        if (end == start || !HasDigit(_text.AsSpan(start, end - start)) || !IsBoundary(end))
            return false;
        _value.Append(isComma ? ", " : " & ");
        Several = true;
        Take(start, end);
        return true;
    }

    private bool ReadFollowing()
    {
        var start = SkipSpace(_at);
        foreach (var word in Following)
        {
            var end = start + word.Length;
            if (string.CompareOrdinal(_text, start, word, 0, word.Length) != 0 || (end < _text.Length && _text[end] is not (',' or ';')))
                continue;
            _value.Append(' ').Append(word);
            Several = true;
            _at = end;
            return true;
        }

        return false;
    }

    // Behind the word that stands apart from what ends at a place; the end of the text if there is none.
    private int AfterAnd(int at)
    {
        var start = SkipSpace(at);
        foreach (var and in Ands)
        {
            var end = start + and.Length;
            if (start > at && end < _text.Length && char.IsWhiteSpace(_text[end]) && string.CompareOrdinal(_text, start, and, 0, and.Length) == 0)
                return SkipSpace(end);
        }

        return _text.Length;
    }

    private void Take(int start, int end)
    {
        var word = _text.AsSpan(start, end - start);
        var from = _value.Length;
        // Whatever digits the text has, the document prints its own.
        foreach (var letter in word)
            _value.Append(char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter);
        Several |= CitationLocator.IsRange(_value.ToString(from, _value.Length - from));
        _at = end;
    }

    private int EndOfNumber(int start)
    {
        var end = start;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not (',' or '،'))
            end++;
        while (end > start && _text[end - 1] is '.' or ':')
            end--;
        var word = _text.AsSpan(start, end - start);
        return word.Length > 0 && (_afterWord ? IsNumber(word) : IsNothingElse(word)) ? end : start;
    }

    // Words like "civil" are Roman numerals too, so those count only after a word; so do the letters of annexes.
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || CitationLocator.IsRoman(word) || CitationLocator.IsRange(word) || HasDigit(word);

    // `12`, `12a`, `3-5`, `19(3)(a)`; not `2nd` and `12-th`.
    private static bool IsNothingElse(ReadOnlySpan<char> word)
    {
        if (!char.IsDigit(word[0]))
            return false;
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsDigit(word[i]) && word[i] is not ('.' or '-' or '–' or '—' or '(' or ')' or '/') && !(char.IsAsciiLetterLower(word[i]) && !char.IsLetter(word[i - 1])))
                return false;
        }

        return true;
    }

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsDigit(letter))
                return true;
        }

        return false;
    }

    // What goes on with other words is no number of a list: `art. 182, 2019 version`.
    private bool IsBoundary(int at) => at >= _text.Length || _text[at] is ',' or '،' or ';' or '.' or ':'
        || AfterAnd(at) < _text.Length || (SkipSpace(at) is var next && (next == _text.Length || _text[next] is '-' or '–' or '—'));

    private int SkipSpace(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            at++;
        return at;
    }
}
