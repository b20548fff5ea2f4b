using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Languages;

/// <summary>Every message about language packs.</summary>
internal static class LanguageDiagnostics
{
    private static readonly DiagnosticDescriptor NotAPackDescriptor = new("AK2700", Severity.Error, "not a language pack");
    private static readonly DiagnosticDescriptor UnknownKeyDescriptor = new("AK2701", Severity.Error, "unknown key in a language pack");
    private static readonly DiagnosticDescriptor MissingDescriptor = new("AK2702", Severity.Error, "missing entry in a language pack");
    private static readonly DiagnosticDescriptor WrongKindDescriptor = new("AK2703", Severity.Error, "wrong kind of value in a language pack");
    private static readonly DiagnosticDescriptor WrongCountDescriptor = new("AK2704", Severity.Error, "list of the wrong length in a language pack");
    private static readonly DiagnosticDescriptor PluralRuleDescriptor = new("AK2705", Severity.Error, "wrong plural rule");
    private static readonly DiagnosticDescriptor BadMessageDescriptor = new("AK2706", Severity.Error, "wrong brace in a phrase");
    private static readonly DiagnosticDescriptor UnknownPlaceholderDescriptor = new("AK2707", Severity.Error, "unknown placeholder");
    private static readonly DiagnosticDescriptor MissingPluralDescriptor = new("AK2708", Severity.Error, "missing plural form");
    private static readonly DiagnosticDescriptor UnusedPluralDescriptor = new("AK2709", Severity.Warning, "plural form that is never used");
    private static readonly DiagnosticDescriptor TagDescriptor = new("AK2710", Severity.Error, "wrong language tag");
    private static readonly DiagnosticDescriptor ListPatternDescriptor = new("AK2711", Severity.Error, "wrong list pattern");
    private static readonly DiagnosticDescriptor CircularDescriptor = new("AK2712", Severity.Error, "date pattern that refers to itself");
    private static readonly DiagnosticDescriptor MissingPhraseDescriptor = new("AK2713", Severity.Warning, "missing phrase");
    private static readonly DiagnosticDescriptor MissingArgumentDescriptor = new("AK2714", Severity.Warning, "phrase without a value for a placeholder");
    private static readonly DiagnosticDescriptor DifferentPlaceholdersDescriptor = new("AK2715", Severity.Warning, "placeholders differ between languages");
    private static readonly DiagnosticDescriptor UntranslatedDescriptor = new("AK2716", Severity.Warning, "phrase that another language has");
    private static readonly DiagnosticDescriptor UnknownFormDescriptor = new("AK2717", Severity.Error, "unknown form of a placeholder");
    private static readonly DiagnosticDescriptor BadSpanDescriptor = new("AK2718", Severity.Error, "wrong part of a month or year");
    private static readonly DiagnosticDescriptor NothingToExtendDescriptor = new("AK2719", Severity.Error, "a language pack extends nothing");

    public static Diagnostic NotAPack(SourceSpan span) => new(NotAPackDescriptor, "a language pack is made of keys with values", span)
    {
        Hints = ["Begin with `tag: xx` and `native_name: …`; docs/languages.md explains all keys."],
    };

    public static Diagnostic UnknownKey(SourceSpan span, string key, string where, IEnumerable<string> known) =>
        new(UnknownKeyDescriptor, $"{Place(where)} has no key `{key}`", span) { Hints = Choice(key, known) };

    public static Diagnostic Missing(SourceSpan span, string where, string key) =>
        new(MissingDescriptor, $"{Place(where)} lacks `{key}`", span)
        {
            Hints = [$"Add `{key}:` here; docs/languages.md explains it."],
        };

    public static Diagnostic WrongKind(SourceSpan span, string where, string expected) =>
        new(WrongKindDescriptor, $"`{where}` must be {expected}", span)
        {
            Hints = ["docs/languages.md shows how it is written."],
        };

    public static Diagnostic WrongCount(SourceSpan span, string where, int found, int expected) =>
        new(WrongCountDescriptor, $"`{where}` has {found} entries where {expected} are needed", span)
        {
            Hints = [$"List all {expected}, separated by commas, in the order of the year."],
        };

    public static Diagnostic PluralRule(SourceSpan span, string category, string expected) =>
        new(PluralRuleDescriptor, $"the plural rule for `{category}` cannot be read: expected {expected} here", span)
        {
            Hints = ["Rules are written as in CLDR: `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`."],
        };

    public static Diagnostic BadMessage(SourceSpan span, string where) =>
        new(BadMessageDescriptor, $"`{where}` has a brace that opens or closes no placeholder", span)
        {
            Hints = ["Write placeholders as `{name}` or `{name:form}`; a brace that means itself is written twice."],
        };

    public static Diagnostic UnknownPlaceholder(SourceSpan span, string where, string name, IEnumerable<string> known) =>
        new(UnknownPlaceholderDescriptor, $"`{where}` has no value for `{{{name}}}`", span) { Hints = Choice(name, known) };

    public static Diagnostic MissingPlural(SourceSpan span, string where, string category, string example) =>
        new(MissingPluralDescriptor, $"`{where}` lacks the form `{category}`", span)
        {
            Hints = [$"Add `{category}:`, the form that goes with the number {example}."],
        };

    public static Diagnostic UnusedPlural(SourceSpan span, string where, string category, IEnumerable<string> used) =>
        new(UnusedPluralDescriptor, $"the form `{category}` of `{where}` is never used in this language", span)
        {
            Hints = [$"The rules of this pack know {string.Join(", ", used.Select(u => $"`{u}`"))}. Take the form away here and wherever else it stands, or add its rule under `plurals:`."],
        };

    /// <summary>True if a finding tells already that nothing uses a category.</summary>
    public static bool IsUnusedPlural(Diagnostic finding, string category) =>
        finding.Descriptor == UnusedPluralDescriptor && finding.Span is { } span && span.Text.Trim('"').SequenceEqual(category);

    public static Diagnostic Tag(SourceSpan span, string written, string? fileName) =>
        new(TagDescriptor, fileName is null ? $"`{written}` is no language tag" : $"the tag `{written}` does not agree with the name of the file", span)
        {
            Hints =
            [
                fileName is null
                    ? "Write a tag such as `en`, `uz-Latn` or `en-GB`."
                    : $"Write `tag: {fileName}`, or rename the file to `{written}.yaml`.",
            ],
        };

    public static Diagnostic ListPattern(SourceSpan span, string where) =>
        new(ListPatternDescriptor, $"`{where}` must hold `{{0}}` and after it `{{1}}`, each once", span)
        {
            Hints = ["Write for example `\"{0} and {1}\"`."],
        };

    public static Diagnostic Circular(SourceSpan span, string where) =>
        new(CircularDescriptor, $"`{where}` refers to itself by way of another use", span)
        {
            Hints = ["Write the date out in one of them: `\"{day} {month} {year}\"`."],
        };

    public static Diagnostic MissingPhrase(SourceSpan? span, LanguageTag language, string key, LanguageTag? shownIn, IEnumerable<string> known)
    {
        var nearest = NameSuggestion.Nearest(key, known);
        return new Diagnostic(MissingPhraseDescriptor, $"the language pack `{language}` has no phrase `{key}`", span)
        {
            Hints =
            [
                nearest is null
                    ? $"Add `{key}` under `phrases:` in templates/languages/{language}.yaml"
                        + (shownIn is { } other ? $"; until then it stands in `{other}`, in brackets." : ".")
                    : $"Did you mean `{nearest}`?",
            ],
        };
    }

    // Without a place: templates of the program ask for a country in many of them.
    public static Diagnostic MissingCountry(LanguageTag language, string code, LanguageTag? shownIn) =>
        new(MissingPhraseDescriptor, $"the language pack `{language}` has no country `{code}`{(shownIn == language ? " for sentences" : "")}", null)
        {
            Path = $"templates/languages/{language}.yaml",
            Hints = [$"Add `{code}` under `countries:`; until then {(shownIn == language ? "its name alone stands there" : shownIn is { } other ? $"it stands in `{other}`" : "it stands as this code")}, in brackets."],
        };

    public static Diagnostic MissingArgument(SourceSpan? span, LanguageTag language, string key, string name) =>
        new(MissingArgumentDescriptor, $"the phrase `{key}` in `{language}` has no value for `{{{name}}}`", span)
        {
            Hints = [$"Give `{name}` where the phrase is asked for, or take it out of the phrase."],
        };

    public static Diagnostic DifferentPlaceholders(
        SourceSpan span, LanguageTag language, string key, string name, LanguageTag other, bool isExtra, SourceSpan otherSpan) =>
        new(
            DifferentPlaceholdersDescriptor,
            $"the phrase `{key}` in `{language}` " + (isExtra ? $"has `{{{name}}}`, which `{other}` does not have" : $"lacks `{{{name}}}`, which `{other}` has"),
            span)
        {
            Labels = [new DiagnosticLabel(otherSpan, $"the phrase in {other}")],
            Hints = ["Use the same placeholders in all languages."],
        };

    public static Diagnostic Untranslated(SourceSpan span, LanguageTag language, string key, LanguageTag other, SourceSpan otherSpan) =>
        new(UntranslatedDescriptor, $"the language pack `{language}` lacks the phrase `{key}`, which `{other}` has", span)
        {
            Labels = [new DiagnosticLabel(otherSpan, $"the phrase in {other}")],
            Hints = [$"Add `{key}` under `phrases:`."],
        };

    public static Diagnostic UnknownForm(SourceSpan span, string where, string name, string form, IEnumerable<string> known) =>
        new(UnknownFormDescriptor, $"`{where}` asks for `{{{name}:{form}}}`, but there is no form `{form}` of it", span) { Hints = Choice(form, known) };

    public static Diagnostic BadSpan(SourceSpan span, string where, int most) =>
        new(BadSpanDescriptor, $"`{where}` must be two numbers from 1 to {most}, the smaller first", span)
        {
            Hints = ["Write for example `[21, 31]`."],
        };

    public static Diagnostic NothingToExtend(SourceSpan span, string tag) =>
        new(NothingToExtendDescriptor, $"there is no whole language pack `{tag}` to extend", span)
        {
            Hints = ["Write the tag of a pack that has all its keys itself, such as `extends: en`."],
        };

    public static Diagnostic ExtendsAnExtension(SourceSpan span, string tag, bool isItself) =>
        new(NothingToExtendDescriptor, isItself ? $"the language pack `{tag}` extends itself" : $"the language pack `{tag}` is itself an extension and cannot be extended", span)
        {
            Hints = [isItself ? "Write the tag of another pack, such as `extends: en`, or take the line away." : "Write the tag of a pack that has all its keys itself, such as `extends: en`."],
        };

    private static string Place(string where) => where.Length == 0 ? "the language pack" : $"`{where}`";

    private static IReadOnlyList<string> Choice(string written, IEnumerable<string> known)
    {
        var names = known.ToList();
        if (NameSuggestion.Nearest(written, names) is { } nearest)
            return [$"Did you mean `{nearest}`?"];
        return names.Count == 0 ? ["Leave it out."] : [$"Known here: {string.Join(", ", names.Take(30).Select(n => $"`{n}`"))}."];
    }
}
