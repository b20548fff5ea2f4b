using AppealKit.Languages;
using AppealKit.Values.Edtf;

namespace AppealKit.Composition.Drafts;

/// <summary>Finds sentences that speak of a time: months, years, and words such as "this year".</summary>
internal sealed class TimeBoundSentences
{
    private const int ShortestMonth = 3;
    private readonly List<string> _words = [];

    private readonly string? _anniversary;

    /// <summary>Makes a search for a language.</summary>
    /// <param name="pack">The pack of the language.</param>
    /// <param name="anniversary">The anniversary that the earlier document spoke of; null for none.</param>
    public TimeBoundSentences(LanguagePack pack, int? anniversary)
    {
        _anniversary = anniversary?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var word in pack.Phrase("draft.time_words").Split(','))
            _words.Add(word.Trim());
        for (var month = 1; month <= 12; month++)
        {
            // The month alone and the month in a date: апрель, апреля.
            AddWords(pack.FormatDate(EdtfDate.Of(FormattableString.Invariant($"2001-{month:00}"))));
            AddWords(pack.FormatDate(EdtfDate.Of(FormattableString.Invariant($"2001-{month:00}-01"))));
        }
    }

    /// <summary>The sentences, with the offset at which each begins.</summary>
    public IEnumerable<(int Start, string Sentence)> In(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsEnd(text, i))
                continue;
            var end = Math.Min(i + 1, text.Length);
            var sentence = text[start..end];
            if (IsTimeBound(sentence))
            {
                var lead = sentence.Length - sentence.TrimStart().Length;
                yield return (start + lead, InOneLine(sentence[lead..]));
            }

            start = end;
        }
    }

    // Fences of parts and headings before a sentence are none of its words.
    private static string InOneLine(string sentence) => string.Join(' ', sentence.Split('\n')
        .SkipWhile(l => l.StartsWith(":::", StringComparison.Ordinal) || l.StartsWith('#') || l.Trim().Length == 0)
        .SelectMany(l => l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static bool IsEnd(string text, int i) =>
        (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] == '['))
        || (text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n');

    private bool IsTimeBound(string sentence)
    {
        if (HasYear(sentence) || (_anniversary is { Length: > 1 } && HasNumber(sentence, _anniversary)))
            return true;
        foreach (var word in _words)
        {
            for (var at = sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase); word.Length > 0 && at >= 0; at = sentence.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + word.Length;
                if ((at == 0 || !char.IsLetter(sentence[at - 1])) && (end == sentence.Length || !char.IsLetter(sentence[end])))
                    return true;
            }
        }

        return false;
    }

    private static bool HasNumber(string sentence, string number)
    {
        for (var at = sentence.IndexOf(number, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            var end = at + number.Length;
            if ((at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (end == sentence.Length || !char.IsAsciiDigit(sentence[end])))
                return true;
        }

        return false;
    }

    // A number of four digits that begins with 19 or 20 and stands outside of citations.
    private static bool HasYear(string sentence)
    {
        var depth = 0;
        for (var i = 0; i + 4 <= sentence.Length; i++)
        {
            depth += sentence[i] == '[' ? 1 : sentence[i] == ']' ? -1 : 0;
            if (depth <= 0 && sentence.AsSpan(i, 2) is "19" or "20" && char.IsAsciiDigit(sentence[i + 2]) && char.IsAsciiDigit(sentence[i + 3])
                && (i == 0 || !char.IsLetterOrDigit(sentence[i - 1])) && (i + 4 == sentence.Length || !char.IsAsciiDigit(sentence[i + 4])))
                return true;
        }

        return false;
    }

    private void AddWords(string date)
    {
        foreach (var word in date.Split([' ', '\u00A0', '\u202F', '-', '.', ',']))
        {
            if (word.Length >= ShortestMonth && word.All(char.IsLetter) && !_words.Contains(word, StringComparer.OrdinalIgnoreCase))
                _words.Add(word);
        }
    }
}
