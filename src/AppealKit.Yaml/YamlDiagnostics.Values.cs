using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Addresses;
using AppealKit.Values.Edtf;

namespace AppealKit.Yaml;

// What can be wrong with the values of a file that is well formed.
internal static partial class YamlDiagnostics
{
    // A list of this many names is still read; a longer one is cut.
    private const int NamesShown = 40;

    public static readonly DiagnosticDescriptor WrongTypeDescriptor = Error("AK1101", "value of the wrong type");
    public static readonly DiagnosticDescriptor MissingDescriptor = Error("AK1102", "missing key");
    public static readonly DiagnosticDescriptor UnknownKeyDescriptor = Error("AK1103", "unknown key");
    public static readonly DiagnosticDescriptor UnknownChoiceDescriptor = Error("AK1104", "unknown value");
    public static readonly DiagnosticDescriptor NumberDescriptor = Error("AK1105", "not a number");
    public static readonly DiagnosticDescriptor FlagDescriptor = Error("AK1106", "neither true nor false");
    public static readonly DiagnosticDescriptor DateDescriptor = Error("AK1107", "not a date");
    public static readonly DiagnosticDescriptor DurationDescriptor = Error("AK1108", "not a duration");
    public static readonly DiagnosticDescriptor CountryDescriptor = Error("AK1109", "unknown country");
    public static readonly DiagnosticDescriptor LanguageDescriptor = Error("AK1110", "not a language tag");
    public static readonly DiagnosticDescriptor LanguageTwiceDescriptor = Error("AK1111", "language written twice");

    public static readonly DiagnosticDescriptor AddressDescriptor = Error("AK1112", "not the address of a page");
    public static readonly DiagnosticDescriptor MailboxDescriptor = Error("AK1113", "not an e-mail address");

    // Addresses may be for a narrower audience than messages: neither of the two says what was written.
    public static Diagnostic NotAnAddress(ScalarNode scalar, AddressProblem problem) =>
        Make(
            AddressDescriptor,
            problem switch
            {
                AddressProblem.NoScheme => "this address does not begin with `https://` or `http://`",
                AddressProblem.Scheme => "this address does not lead to a page",
                AddressProblem.TooLong => "this is longer than an address can be",
                AddressProblem.UserName => "this address has a user name before the host, which hides where it leads",
                _ => "this is not the address of a page",
            },
            FirstLine(scalar),
            problem switch
            {
                AddressProblem.NoScheme => "Write the whole address, as the browser shows it: `https://example.org/page`.",
                AddressProblem.Scheme => "Write the address of a page: it begins with `https://` or `http://`.",
                AddressProblem.TooLong => $"An address has at most {LinkAddress.MaxLength} characters.",
                AddressProblem.UserName => "Remove what stands before the `@`.",
                _ => "Look for a space or a slip of the pen; an address looks like `https://example.org/page`.",
            });

    public static Diagnostic NotAMailbox(ScalarNode scalar) =>
        Make(MailboxDescriptor, "this is not an e-mail address", FirstLine(scalar), "Write one address without spaces and without a name: `office@example.org`.");

    public static readonly DiagnosticDescriptor CodeInTextDescriptor = new("AK1114", Severity.Warning, "template code in a YAML text");

    public static Diagnostic CodeInText(ScalarNode scalar) =>
        Make(CodeInTextDescriptor, "template code does not run here: `{{` is printed as it stands", FirstLine(scalar), "Write out what the code would print, or move the text to the body of the document, where code runs.");

    public static Diagnostic WrongType(PositionedNode node, string key, string message) =>
        Make(WrongTypeDescriptor, $"{message}, not {Describe(node)}", FirstLine(node), TypeHint(node, key));

    public static Diagnostic NotAMap(PositionedNode node, string what) =>
        Make(
            WrongTypeDescriptor,
            $"{what} must have keys with values, not {Describe(node)}",
            FirstLine(node),
            node is SequenceNode ? "Write the keys themselves, without brackets or dashes around them." : "Write keys with values, one a line and indented below, or in braces: `{key: value}`.");

    public static Diagnostic Missing(MappingNode node, string key, string what)
    {
        var entry = node.Find(key);
        var span = entry?.Key.Span ?? (node.Entries.Count > 0 ? node.Entries[0].Key.Span : FirstLine(node));
        return entry is not null
            ? Make(MissingDescriptor, $"`{key}` has no value", span, $"Write the value after `{key}:`.")
            : Make(MissingDescriptor, $"`{key}` is missing in {what}", span, $"Add a line `{key}: …` beside the keys that are there.");
    }

    public static Diagnostic UnknownKey(ScalarNode key, string what, IReadOnlyList<string> known)
    {
        var written = Shorten(key.Value);
        var near = NameSuggestion.Nearest(key.Value, known);
        return Make(
            UnknownKeyDescriptor,
            $"{what} has no key `{written}`",
            key.Span,
            near is not null ? $"Did you mean `{near}`?" : $"The keys are: {string.Join(", ", known.Distinct().Order(StringComparer.Ordinal).Take(NamesShown))}.");
    }

    public static Diagnostic UnknownChoice(ScalarNode scalar, string key, IReadOnlyList<string> known)
    {
        var near = NameSuggestion.Nearest(scalar.Value, known);
        var all = $"`{key}` is one of: {string.Join(", ", known.Take(NamesShown))}.";
        // A slip in the word that says who may read something withholds it from everybody else; what is wrong can be told to all.
        if (key == "audience")
        {
            var (message, hint) = near is null ? ($"this is no value of `{key}`", all) : ($"`{scalar.Value}` is no value of `{key}`", $"Did you mean `{near}`?");
            return Make(UnknownChoiceDescriptor, message, FirstLine(scalar), hint) with { IsForEverybody = true };
        }

        return Make(UnknownChoiceDescriptor, $"`{Shorten(scalar.Value)}` is no value of `{key}`", scalar.Span, near is not null ? $"Did you mean `{near}`?" : all);
    }

    public static Diagnostic NotANumber(ScalarNode scalar, string key, int lowest, int highest) =>
        Make(
            NumberDescriptor,
            $"`{Shorten(scalar.Value)}` is no value of `{key}`, which needs a whole number",
            scalar.Span,
            highest == int.MaxValue
                ? string.Create(CultureInfo.InvariantCulture, $"Write digits only, without spaces or points; the least is {lowest}.")
                : string.Create(CultureInfo.InvariantCulture, $"Write a number from {lowest} to {highest}."));

    public static Diagnostic NotAFlag(ScalarNode scalar, string key)
    {
        var meant = scalar.Value.ToLowerInvariant() is "yes" or "y" or "on" or "1" or "true" ? "true"
            : scalar.Value.ToLowerInvariant() is "no" or "n" or "off" or "0" or "false" ? "false" : null;
        return Make(
            FlagDescriptor,
            $"`{Shorten(scalar.Value)}` is no value of `{key}`, which is true or false",
            scalar.Span,
            meant is null ? "Write `true` or `false`." : $"Write `{meant}`.");
    }

    public static Diagnostic DateWithoutQuotes(PositionedNode node, string key) =>
        node is SequenceNode or MappingNode && node.Span.Length is > 0 and < 100 && node.Span.Text[0] is '[' or '{' && EdtfDate.TryParse(node.Span.Text.ToString(), out _, out _)
            ? Make(DateDescriptor, "a date in brackets needs quotation marks", node.Span, $"Write `{key}: \"{node.Span.Text}\"`.")
            : Make(WrongTypeDescriptor, $"`{key}` must be a date, not {Describe(node)}", FirstLine(node), "Write one date in quotation marks: `\"2025-12-05\"`, `\"2025-04\"`, `\"[2025-07-21..2025-07-31]\"`.");

    public static Diagnostic NotADate(ScalarNode scalar, EdtfError error) =>
        Make(DateDescriptor, EdtfExplanation.Reason(Shorten(scalar.Value), error), scalar.Span, EdtfExplanation.Hint(error));

    public static Diagnostic NotADuration(ScalarNode scalar, string key) =>
        Make(
            DurationDescriptor,
            $"`{Shorten(scalar.Value)}` is no value of `{key}`, which needs a duration",
            scalar.Span,
            Reading.DurationGuess.Of(scalar.Value) is { } guess ? $"Did you mean `{guess}`?" : "Write `P22Y` for 22 years, `P18M` for 18 months, `P90D` for 90 days, `PT3M` for three minutes.");

    public static Diagnostic UnknownCountry(ScalarNode scalar) =>
        Make(
            CountryDescriptor,
            $"`{Shorten(scalar.Value)}` is no country code",
            scalar.Span,
            CountryCode.Suggest(scalar.Value) is { } near ? $"Did you mean `{near}`?" : "Write its two letters, such as `TM` for Turkmenistan.");

    public static Diagnostic NotALanguage(SourceSpan span, string written) =>
        Make(
            LanguageDescriptor,
            $"`{Shorten(written)}` is no language tag",
            span,
            written.Contains('_', StringComparison.Ordinal) && LanguageTag.TryParse(written.Replace('_', '-'), out var tag)
                ? $"Did you mean `{tag}`?"
                : written.Contains(',', StringComparison.Ordinal) ? "Write several languages as a list: `[en, ru]`." : "Write a tag like `en`, `ru` or `uz-Latn`.");

    public static Diagnostic LanguageTwice(SourceSpan span, LanguageTag language) =>
        Make(LanguageTwiceDescriptor, $"the language `{language}` is written twice", span, "Keep one of the two; the first one is used.");

    private static string Describe(PositionedNode node) => node switch
    {
        SequenceNode => "a list",
        MappingNode => "keys with values",
        ScalarNode { IsNull: true } => "nothing",
        _ => "a text",
    };

    private static string TypeHint(PositionedNode node, string key) => node switch
    {
        SequenceNode => $"Take the brackets or the dashes away, if only one value of `{key}` is meant.",
        MappingNode => "Take the keys away, or put the text in quotation marks if it contains a colon or begins with a bracket.",
        ScalarNode { IsNull: true } => "Write a value, or take the empty line away.",
        _ => "Write keys with values, one a line and indented below, or in braces: `{key: value}`.",
    };

    // A long value would be underlined over many lines.
    private static SourceSpan FirstLine(PositionedNode node)
    {
        var end = node.Span.Text.IndexOfAny('\n', '\r');
        return end < 0 ? node.Span : node.Span.Slice(0, end);
    }
}
