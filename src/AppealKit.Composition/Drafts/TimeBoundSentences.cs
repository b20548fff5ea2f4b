using System.Globalization;
using AppealKit.Languages;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Review;

namespace AppealKit.Composition.Drafts;

/// <summary>Finds sentences that speak of a time: months, years, and words such as "this year".</summary>
internal sealed class TimeBoundSentences
{
    private const string WordsKey = "draft.time_words";
    private const int ShortestMonth = 3;
    private readonly WordList _words;
    private readonly WordList _months;
    private readonly string? _anniversary;

    /// <summary>Makes a search for a language.</summary>
    /// <param name="pack">The pack of the language.</param>
    /// <param name="anniversary">The anniversary that the earlier document spoke of; null for none.</param>
    public TimeBoundSentences(LanguagePack pack, int? anniversary)
    {
        _anniversary = anniversary?.ToString(CultureInfo.InvariantCulture);
        _words = new WordList(pack.HasPhrase(WordsKey) ? pack.Phrase(WordsKey) : "");
        var months = new List<string>();
        for (var month = 1; month <= 12; month++)
        {
            // The month alone and the month in a date: апрель, апреля.
            AddMonths(months, pack, FormattableString.Invariant($"2001-{month:00}"));
            AddMonths(months, pack, FormattableString.Invariant($"2001-{month:00}-01"));
        }

        _months = new WordList(string.Join(',', months), hasCapitals: true);
    }

    /// <summary>The sentences, with the offset at which each begins.</summary>
    public IEnumerable<(int Start, string Sentence)> In(string text)
    {
        foreach (var (start, length) in TextSentences.In(text).SelectMany(p => p))
        {
            var sentence = text.Substring(start, length);
            if (!IsTimeBound(sentence))
                continue;
            var words = InOneLine(sentence);
            if (words.Length > 0)
                yield return (start + (sentence.Length - sentence.TrimStart().Length), words);
        }
    }

    // Marks of headings and lists, and the citation of the sentence before, are none of its words.
    private static string InOneLine(string sentence)
    {
        var line = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('#', '-', '*', ' ');
        return line.StartsWith("[@", StringComparison.Ordinal) && line.IndexOf("] ", StringComparison.Ordinal) is > 0 and var end ? line[(end + 2)..] : line;
    }

    private bool IsTimeBound(string sentence) =>
        HasYear(sentence) || (_anniversary is { Length: > 1 } && HasNumber(sentence, _anniversary))
        || _words.IsIn(TextSentences.Plain(sentence)) || _months.IsIn(TextSentences.OneLine(sentence));

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

    // A number of four digits, of any script, that begins with 19 or 20 and stands outside of citations.
    private static bool HasYear(string sentence)
    {
        var depth = 0;
        for (var i = 0; i + 4 <= sentence.Length; i++)
        {
            depth += sentence[i] == '[' ? 1 : sentence[i] == ']' ? -1 : 0;
            if (depth <= 0 && IsYear(sentence, i) && (i == 0 || !char.IsLetterOrDigit(sentence[i - 1])) && (i + 4 == sentence.Length || !char.IsDigit(sentence[i + 4])))
                return true;
        }

        return false;
    }

    private static bool IsYear(string text, int at)
    {
        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (!char.IsDigit(text[i]))
                return false;
            year = (year * 10) + (int)char.GetNumericValue(text[i]);
        }

        return year is >= 1900 and < 2100;
    }

    // "May" is a month, "may" is none; where months are written small, a sentence can begin with one.
    private static void AddMonths(List<string> months, LanguagePack pack, string date)
    {
        foreach (var word in pack.FormatDate(EdtfDate.Of(date)).Split([' ', '\u00A0', '\u202F', '-', '.', ',']))
        {
            if (word.Length < ShortestMonth || !word.All(char.IsLetter) || months.Contains(word))
                continue;
            months.Add(word);
            months.Add(pack.Capitalize(word));
        }
    }
}
