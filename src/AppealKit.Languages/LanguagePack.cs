using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages.Countries;
using AppealKit.Languages.Dates;
using AppealKit.Languages.Durations;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Phrases;
using AppealKit.Languages.Plurals;
using AppealKit.Unicode;
using AppealKit.Unicode.Collation;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Languages;

/// <summary>A language: how it writes dates, lists, numbers and durations, and its phrases. Can be used by several threads.</summary>
public sealed class LanguagePack
{
    private readonly DateWriter _dates;
    private readonly Func<LanguagePack?>? _fallback;

    internal LanguagePack(LanguagePackData data, Func<LanguagePack?>? fallback)
    {
        Data = data;
        _fallback = fallback;
        _dates = new DateWriter(data.Dates, data.Numbers, data.Ordinals, data.And, data.Or);
    }

    /// <summary>The tag of the language.</summary>
    public LanguageTag Tag => Data.Tag;

    /// <summary>What the language calls itself: <c>türkmen dili</c>.</summary>
    public string NativeName => Data.NativeName;

    /// <summary>Its English name.</summary>
    public string EnglishName => Data.EnglishName;

    /// <summary>The direction of its lines.</summary>
    public TextDirection Direction => Data.Direction;

    /// <summary>Whether the mark of a note stands before a full stop, comma or semicolon (Russian: слово¹.) and not behind it (English: word.¹).</summary>
    public bool NoteMarksBeforeStops => Data.NoteMarksBeforeStops;

    /// <summary>The digit zero of the language; the other nine follow it in Unicode.</summary>
    public char ZeroDigit => Data.Numbers.ZeroDigit;

    /// <summary>The comma of the language, without a space: U+060C in Arabic script.</summary>
    public string Comma => Data.Comma;

    /// <summary>The semicolon of the language, without a space: U+061B in Arabic script.</summary>
    public string Semicolon => Data.Semicolon;

    /// <summary>The colon of the language, without the space after it; French has a space before it.</summary>
    public string Colon => Data.Colon;

    /// <summary>The order of its dictionaries.</summary>
    public Collator Collator => field ??= Collator.For(Tag.Value);

    /// <summary>The same as a comparer of strings.</summary>
    public IComparer<string> SortOrder => Collator;

    /// <summary>The codes of the countries that it can name.</summary>
    public IEnumerable<string> Countries => Data.Countries.Names.Keys;

    /// <summary>The keys of its phrases, parts joined by dots.</summary>
    public IEnumerable<string> PhraseKeys => Data.Phrases.Keys;

    /// <summary>The names of the forms that <see cref="Ordinal"/> knows.</summary>
    public IEnumerable<string> OrdinalForms => Data.Ordinals.Forms.Keys;

    /// <summary>The names of the styles that <see cref="FormatDuration"/> knows.</summary>
    public IEnumerable<string> DurationStyles => Data.Durations.Styles.Keys;

    /// <summary>What separates the fraction of a number.</summary>
    public string DecimalSeparator => Data.Numbers.Decimal;

    /// <summary>What separates groups of three digits.</summary>
    public string GroupSeparator => Data.Numbers.Group;

    /// <summary>The names of the months by form: twelve in each, from January. Forms that are digits are not among them.</summary>
    public IEnumerable<KeyValuePair<string, string[]>> MonthForms => Data.Dates.Months.Where(m => !m.Value.Any(n => n.Any(char.IsDigit)));

    /// <summary>How many letters endings add to the name of a month at most, beyond <see cref="MonthForms"/>: <c>dekabr</c>, <c>dekabryndaky</c>.</summary>
    public int LongestMonthEnding => Data.Dates.LongestMonthEnding;

    internal LanguagePackData Data { get; }

    /// <summary>The same pack, with another one that stands in for missing phrases.</summary>
    /// <param name="fallback">Gives the other pack, or null if there is none; asked only when a phrase is missing.</param>
    public LanguagePack WithFallback(Func<LanguagePack?> fallback) => new(Data, fallback);

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date, of any precision.</param>
    /// <param name="use">What it does in its sentence.</param>
    public string FormatDate(EdtfDate date, DateUse use = DateUse.Alone) => _dates.Write(date, use);

    /// <summary>Writes a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="use">What it does in its sentence.</param>
    public string FormatDate(DateOnly day, DateUse use = DateUse.Alone) => _dates.Write(EdtfDate.Of(day), use);

    /// <summary>Writes a time of day: hours and minutes, 24 hours.</summary>
    public string FormatTime(TimeOnly time)
    {
        var target = new StringBuilder(5);
        _dates.WriteTime(time, target);
        return target.ToString();
    }

    /// <summary>Writes a number with the separators of the language, with all its fraction digits.</summary>
    public string FormatNumber(decimal number)
    {
        var target = new StringBuilder();
        Data.Numbers.Write(number, target);
        return target.ToString();
    }

    /// <summary>Writes a year or another number that is a name rather than an amount: in the digits of the language, without separators.</summary>
    public string FormatPlain(long number)
    {
        var target = new StringBuilder();
        Data.Numbers.WritePlain(number, 1, target);
        return target.ToString();
    }

    /// <summary>Writes an ordinal in digits: <c>30th</c>, <c>30-я</c>, <c>30-njy</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="form">The form, one of <see cref="OrdinalForms"/>; null, or a name that the language does not know, gives the usual one.</param>
    public string Ordinal(long number, string? form = null)
    {
        var target = new StringBuilder();
        Data.Ordinals.Write(number, form, Data.Numbers, target);
        return target.ToString();
    }

    /// <summary>The category of a number that counts something.</summary>
    public PluralCategory Plural(decimal number) => Data.Cardinals.Select(PluralOperands.Of(number));

    /// <summary>The category of a number that orders something.</summary>
    public PluralCategory OrdinalPlural(long number) => Data.OrdinalRules.Select(PluralOperands.Of(number));

    /// <summary>Writes a duration: <c>22 years</c>, in adjective style <c>22-year</c>.</summary>
    /// <param name="duration">The duration.</param>
    /// <param name="style">One of <see cref="DurationStyles"/>; another name gives the plain one. Styles whose names begin with <c>adjective</c>
    /// are for durations of one unit; others are written plainly.</param>
    public string FormatDuration(IsoDuration duration, string style = DurationFormats.Plain) =>
        Data.Durations.Format(duration, style, Data.Cardinals, Data.Numbers);

    /// <summary>Joins the items of a list.</summary>
    public string FormatList(IReadOnlyList<string> items, ListKind kind = ListKind.And) => (kind == ListKind.And ? Data.And : Data.Or).Join(items);

    /// <summary>Puts a text into quotation marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="depth">0 outside of any quotation, 1 inside one, and so on.</param>
    public string Quote(string text, int depth = 0) => Data.Quotes.Quote(text, depth);

    /// <summary>A text with a capital at its beginning, by the rules of the language.</summary>
    public string Capitalize(string text) => Casing.Capitalize(text, Tag.Value);

    /// <summary>The name of a country.</summary>
    /// <param name="code">Two letters of ISO 3166.</param>
    /// <param name="grammaticalCase">nominative, genitive, dative, accusative, instrumental, prepositional, locative or ablative; a language
    /// that does not inflect gives the form for running text. With what the language puts before it: in, from, to ("in the Netherlands",
    /// "во Франции", "Türkmenistanda").</param>
    /// <returns>Null if the pack lacks the country.</returns>
    public string? Country(string code, string grammaticalCase = "nominative") =>
        Data.Countries.Find(code, grammaticalCase)
        // How a name stands alone, CLDR knows of all countries; its cases and what stands before it, nobody guesses.
        ?? (grammaticalCase == "nominative" ? TerritoryNames.Find(Tag, code) : null);

    /// <summary>The name of a country as <see cref="Country"/> gives it. What the language lacks stands in another one, or as the code, in square
    /// brackets, with a diagnostic.</summary>
    public PhraseText CountryName(string code, string grammaticalCase)
    {
        if (Country(code, grammaticalCase) is { } own)
            return new PhraseText(own, Tag, null);
        // The language's own name, though not in the case that is asked for, says more to its readers than another language.
        if (Country(code) is { } alone)
            return new PhraseText($"[{alone}]", Tag, LanguageDiagnostics.MissingCountry(Tag, code, Tag));
        return _fallback?.Invoke() is { } other && other.Country(code, grammaticalCase) is { } name
            ? new PhraseText($"[{name}]", other.Tag, LanguageDiagnostics.MissingCountry(Tag, code, other.Tag))
            : new PhraseText($"[{code}]", Tag, LanguageDiagnostics.MissingCountry(Tag, code, null));
    }

    /// <summary>True if the pack itself has a phrase.</summary>
    public bool HasPhrase(string key) => Data.Phrases.ContainsKey(key);

    /// <summary>A phrase with its values. Never fails: what the language lacks stands in another one, in square brackets, with a diagnostic.</summary>
    /// <param name="key">The key, parts joined by dots.</param>
    /// <param name="place">Where it was asked for; messages point there.</param>
    /// <param name="arguments">The values of its placeholders.</param>
    public PhraseText Phrase(string key, SourceSpan? place, params ReadOnlySpan<PhraseArgument> arguments)
    {
        if (Data.Phrases.TryGetValue(key, out var phrase))
        {
            var (text, missing) = Write(phrase, arguments);
            return new PhraseText(text, Tag, missing is null ? null : LanguageDiagnostics.MissingArgument(place, Tag, key, missing));
        }

        if (_fallback?.Invoke() is { } other && other.Data.Phrases.TryGetValue(key, out phrase))
        {
            var (text, _) = other.Write(phrase, arguments);
            return new PhraseText($"[{text}]", other.Tag, LanguageDiagnostics.MissingPhrase(place, Tag, key, other.Tag, PhraseKeys));
        }

        return new PhraseText($"[{key}]", Tag, LanguageDiagnostics.MissingPhrase(place, Tag, key, null, PhraseKeys));
    }

    /// <summary>A phrase without values or diagnostics.</summary>
    public string Phrase(string key) => Phrase(key, place: null).Text;

    private (string Text, string? Missing) Write(Phrase phrase, ReadOnlySpan<PhraseArgument> arguments)
    {
        var values = new PhraseValues(arguments, this);
        var target = new StringBuilder();
        var missing = phrase.Variants.Select(Data.Cardinals, values.Count, values.Gender).Write(target, ref values);
        return (target.ToString(), missing);
    }
}
