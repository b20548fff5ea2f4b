using AppealKit.Markdown.Citations;
using AppealKit.Values;

namespace AppealKit.Markdown.Conversion;

/// <summary>Reads <c>, para. 12</c> after the id of a source, with the words of any language.</summary>
internal static class LocatorReader
{
    // More are no citation that anybody reads.
    private const int MostWithin = 4;

    /// <summary>Reads what stands after an id.</summary>
    /// <param name="rest">The text, comma included.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="formatter">Knows the words of that language.</param>
    /// <param name="suffix">What is no locator, with the comma or space before it.</param>
    /// <returns>Null if there is no locator.</returns>
    public static CitationLocator? Read(string rest, LanguageTag language, ICitationFormatter formatter, out string suffix)
    {
        suffix = rest;
        var places = new List<CitationLocator>();
        while (places.Count < MostWithin && suffix.Length > 0)
        {
            // A number alone is a page, but only as the first, and after a comma.
            var hasComma = suffix[0] is ',' or '،';
            if ((!hasComma && !char.IsWhiteSpace(suffix[0])) || ReadOne(suffix[1..].TrimStart(), language, formatter, hasComma && places.Count == 0, out var left) is not { } place)
                break;
            places.Add(place);
            suffix = left;
        }

        CitationLocator? locator = null;
        for (var i = places.Count - 1; i >= 0; i--)
            locator = places[i] with { Within = locator };
        return locator;
    }

    private static CitationLocator? ReadOne(string text, LanguageTag language, ICitationFormatter formatter, bool mayBeNumber, out string left)
    {
        left = text;
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsDigit(text[end]))
            end++;
        var word = text[..end];
        if (end == 0)
            return ReadNumberFirst(text, formatter, out left) ?? (mayBeNumber ? Found(new LocatorWord("page", false, null), null, text, afterWord: false, out left) : null);
        if (word is "§" or "§§")
            return Found(new LocatorWord("section", word.Length > 1, null), "§", text[end..], afterWord: true, out left);
        return Known(word, formatter) is not { } known ? null : Found(known, known.KeptIn == language.Language ? word : null, text[end..], afterWord: true, out left);
    }

    // Kazakh, Kyrgyz and Uzbek set the word after the number: `12-бет`.
    private static CitationLocator? ReadNumberFirst(string text, ICitationFormatter formatter, out string left)
    {
        left = text;
        var wordEnd = 0;
        while (wordEnd < text.Length && !char.IsWhiteSpace(text[wordEnd]) && text[wordEnd] is not (',' or '.' or ';'))
            wordEnd++;
        var dash = text.AsSpan(0, wordEnd).LastIndexOfAny('-', '–');
        if (dash < 1 || Known("-" + text[(dash + 1)..wordEnd], formatter) is not { } found
            || LocatorNumbers.Read(text[..dash], afterWord: true) is not { } numbers || numbers.Length != dash)
            return null;
        left = text[wordEnd..];
        return new CitationLocator(found.Label, numbers.Value, found.Plural || numbers.Several);
    }

    private static CitationLocator? Found(LocatorWord word, string? printed, string text, bool afterWord, out string left)
    {
        left = text;
        var value = text.TrimStart();
        if (LocatorNumbers.Read(value, afterWord) is not { } numbers)
            return null;
        left = value[numbers.Length..];
        return new CitationLocator(word.Label, numbers.Value, word.Plural || numbers.Several) { Word = printed };
    }

    // The document's own language comes first.
    private static LocatorWord? Known(string word, ICitationFormatter formatter) => Own(word, formatter) ?? LocatorWords.Find(word);

    private static LocatorWord? Own(string word, ICitationFormatter formatter) =>
        (formatter.LabelOf(word) ?? (word.EndsWith('.') || LocatorWords.NeedsStop(word) ? null : formatter.LabelOf(word + "."))) is { } own ? new LocatorWord(own.Label, own.Plural, null) : null;
}
