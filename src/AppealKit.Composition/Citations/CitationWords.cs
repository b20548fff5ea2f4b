using System.Globalization;
using AppealKit.Composition.Binding;
using AppealKit.Languages;
using AppealKit.Languages.Phrases;
using AppealKit.Markdown.Citations;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>The words of citations in one language. A phrase that the language lacks is reported once.</summary>
internal sealed class CitationWords(BindingContext context)
{
    // More names than these become the first and "et al."
    private const int MostNames = 4;
    private const char NoBreak = '\u00A0';

    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly LanguagePack _pack = context.Pack;
    private Dictionary<string, CitationLabel>? _labels;

    /// <summary>The language.</summary>
    public LanguageTag Language => context.Language;

    public string Colon => _pack.Colon;

    /// <summary>True if the language says "ibid.".</summary>
    public bool HasIbid => _pack.HasPhrase("citation.ibid");

    /// <summary>A phrase below <c>citation</c>.</summary>
    public string Say(string key, params ReadOnlySpan<PhraseArgument> arguments)
    {
        var phrase = _pack.Phrase("citation." + key, null, arguments);
        if (phrase.Diagnostic is { } diagnostic && _missing.Add(key))
            context.Findings.Add(diagnostic);
        return phrase.Text;
    }

    /// <summary>A title in quotation marks; those that it has within become inner ones.</summary>
    public string Quote(string title) => _pack.Quote(QuotedTitle.WithMarksOf(title, _pack, depth: 1));

    /// <summary>A title that stands without quotation marks, with the language's marks in place of straight ones.</summary>
    public string Unquoted(string title) =>
        title.Contains('"', StringComparison.Ordinal) ? QuotedTitle.WithMarksOf(title, _pack, depth: 0) : title;

    /// <summary>A date.</summary>
    public string Date(EdtfDate date) => WithDayHeld(_pack.FormatDate(date));

    /// <summary>A date as short as the language has it: for formalities.</summary>
    public string ShortDate(EdtfDate date) => WithDayHeld(_pack.FormatDate(date, DateUse.Short));

    /// <summary>All names, or the first "et al."; null for none.</summary>
    public string? Names(IReadOnlyList<SourceName> names)
    {
        if (names.Count == 0)
            return null;
        if (names.Count > MostNames)
            return Say("and_others", PhraseArgument.Of("name", names[0].Full));
        return _pack.FormatList([.. names.Select(n => n.Full)]);
    }

    /// <summary>The names as later notes have them: of a person the family name, of more than two the first "et al."; null for none.</summary>
    public string? ShortName(IReadOnlyList<SourceName> names)
    {
        if (names.Count == 0)
            return null;
        return names.Count > 2 ? Say("and_others", PhraseArgument.Of("name", Short(names[0]))) : _pack.FormatList([.. names.Select(Short)]);
    }

    /// <summary>The editors, said to be such; null for none.</summary>
    public string? Editors(IReadOnlyList<SourceName> editors) => Names(editors) is { } names
        ? Say("editors", PhraseArgument.Of("names", names), PhraseArgument.Of("n", editors.Count))
        : null;

    /// <summary>A number: a mere one becomes "no. 12", a symbol or words stay.</summary>
    public string? Number(string? number) =>
        number is null || !char.IsAsciiDigit(number.Length == 0 ? ' ' : number[0]) ? number : Joined(Say("number", PhraseArgument.Of("number", InOwnDigits(number))), InOwnDigits(number));

    /// <summary>Which note says more: "(see note 3)".</summary>
    public string SeeNote(int note) => Joined(Say("see_note", PhraseArgument.Of("number", note)), note.ToString(CultureInfo.InvariantCulture));

    /// <summary>An edition: a mere number becomes "2nd ed.", words stay.</summary>
    public string? Edition(string? edition) => int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        ? Say("edition", PhraseArgument.Of("n", n))
        : edition;

    /// <summary>A place in a source: "para. 12", "pp. 3–5", "art. 19, para. 2".</summary>
    public string? Locator(CitationLocator? locator)
    {
        if (locator is null)
            return null;
        var place = Numbered(locator);
        return locator.Within is null ? place : place + _pack.Comma + " " + Locator(locator.Within);
    }

    private string Numbered(CitationLocator locator)
    {
        var value = InOwnWords(locator.Value);
        if (locator.Word is { } word)
            return (word == "§" && locator.Plural ? "§§" : word) + NoBreak + value;
        // Languages that do not tell one from several give one form.
        var plural = $"locator.{locator.Label}_plural";
        var key = locator.Plural && _pack.HasPhrase("citation." + plural) ? plural : $"locator.{locator.Label}";
        return Joined(Say(key, PhraseArgument.Of("value", value)), value);
    }

    /// <summary>The kind of place that a word of the language means: "п." is a paragraph in Russian; null for other words.</summary>
    public CitationLabel? LabelOf(string word)
    {
        _labels ??= ReadLabels();
        return _labels.GetValueOrDefault(word);
    }

    /// <summary>Volume or pages, as their locators are written; null for none.</summary>
    public string? Place(string label, string? value) =>
        string.IsNullOrEmpty(value) ? null : Locator(new CitationLocator(label, value, value.Contains(',', StringComparison.Ordinal) || CitationLocator.IsRange(value)));

    // What the language writes before a number in a place; one word alone can be told from the words of a sentence.
    private Dictionary<string, CitationLabel> ReadLabels()
    {
        const string Prefix = "citation.locator.";
        const string Plural = "_plural";
        var labels = new Dictionary<string, CitationLabel>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in _pack.PhraseKeys.Where(k => k.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var text = _pack.Phrase(key, null, PhraseArgument.Of("value", Prefix)).Text;
            var at = Math.Max(0, text.IndexOf(Prefix, StringComparison.Ordinal));
            // "12-bet": the word follows.
            var word = at > 0 ? text[..at].Trim() : text[Prefix.Length..];
            var isPlural = key.EndsWith(Plural, StringComparison.Ordinal);
            if (word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal))
                labels.TryAdd(word, new CitationLabel(isPlural ? key[Prefix.Length..^Plural.Length] : key[Prefix.Length..], isPlural));
        }

        return labels;
    }

    // Numbers of pages and articles are those of the language; what has letters in it is a sign of its own.
    private string InOwnDigits(string value)
    {
        if (_pack.ZeroDigit == '0' || value.Any(char.IsLetter))
            return value;
        var digits = value.ToCharArray();
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]))
                digits[i] = (char)(_pack.ZeroDigit + (digits[i] - '0'));
        }

        return new string(digits);
    }

    // "2, 7 & 9" with the language's "and"; ranges with their dash.
    private string InOwnWords(string value)
    {
        var words = value.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (CitationLocator.IsRange(words[i].AsSpan().TrimEnd(',')) || words[i].Contains(")-(", StringComparison.Ordinal))
                words[i] = words[i].Replace('-', '–').Replace('—', '–');
            words[i] = InOwnDigits(words[i]);
        }

        var lists = string.Join(' ', words).Split(" & ");
        return _pack.Comma == "," ? _pack.FormatList(lists) : _pack.FormatList([.. lists.Select(l => l.Replace(",", _pack.Comma, StringComparison.Ordinal))]);
    }

    // A day stays on the line of its month.
    private static string WithDayHeld(string date)
    {
        for (var at = date.IndexOf(' ', StringComparison.Ordinal); at > 0; at = date.IndexOf(' ', at + 1))
        {
            var number = date.AsSpan(0, at).TrimEnd('.');
            if (number.Length > 0 && char.IsDigit(number[^1]) && at + 1 < date.Length && char.IsLetter(date[at + 1]))
                return date[..at] + NoBreak + date[(at + 1)..];
        }

        return date;
    }

    // An abbreviation stays on the line of its number.
    private static string Joined(string text, string number)
    {
        var at = text.IndexOf(' ' + number, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + NoBreak + text[(at + 1)..];
    }

    private static string Short(SourceName name) =>
        name.Family is not { } family ? name.Full : name.Particle is { } particle ? particle + " " + family : family;
}
