using AppealKit.Signatories.Versions;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>Finds the text that a row approves: by the digits in the row, or by what was said of the whole form. Nothing is guessed from days.</summary>
internal sealed class VersionAnswers(ImportSettings settings)
{
    private readonly Dictionary<string, TextVersion?> _found = new(StringComparer.Ordinal);

    /// <summary>The text that a cell names; null if there is none.</summary>
    public TextVersion? InCell(string cell)
    {
        var digits = DigitsOf(cell);
        if (!_found.TryGetValue(digits, out var text))
            _found[digits] = text = settings.Texts?.Find(digits);
        return text;
    }

    /// <summary>The text that the whole form showed to somebody who read it in a language; null if nobody said, or said it of another language.</summary>
    /// <param name="language">The language of the row; null if it does not tell.</param>
    public TextVersion? OfForm(LanguageTag? language)
    {
        var first = settings.Model.FindDocument(settings.Ledger.DocumentId)?.Languages is [var tag, ..] ? tag : (LanguageTag?)null;
        var texts = settings.Versions.Select(v => v == ImportSettings.CurrentVersion ? (language ?? first) is { } read ? settings.Texts?.Current(read) : null : InCell(v)).OfType<TextVersion>().ToList();
        return language is { } wanted ? texts.Find(t => t.Language == wanted)
            : texts.Count == 1 ? texts[0]
            : texts.Find(t => t.Language == first);
    }

    // "version C9A3 425B 43EF"
    private static string DigitsOf(string cell)
    {
        var words = CellText.Key(cell).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Length > 1 && words[0] is "version" or "версия" ? words[1..] : words);
    }
}
