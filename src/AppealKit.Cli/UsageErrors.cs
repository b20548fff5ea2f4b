using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using AppealKit.Diagnostics;

namespace AppealKit.Cli;

/// <summary>What is wrong with a command line, in words for people who do not program; the library's speak of arguments and types.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong, without the full stop.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        // Beside an unknown word, "a command is missing" is no news.
        if (parsed.UnmatchedTokens.Count > 0)
            return parsed.UnmatchedTokens.Select(word => Unknown(word, parsed.CommandResult.Command));
        return parsed.Errors.Select(e => Describe(e, parsed)).Distinct(StringComparer.Ordinal);
    }

    private static string Describe(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult { Tokens: [] } result => parsed.GetResult(result.Option) is { Implicit: false } ? $"`{Name(result.Option)}` has no value" : Missing(result.Option),
        OptionResult { Option: { Arity.MaximumNumberOfValues: 1 } option, Tokens.Count: > 1 } => $"`{option.Name}` is given more than once",
        OptionResult { Option: { } option, Tokens: [var token, ..] } when option.ValueType == typeof(int?) && !int.TryParse(token.Value, out _) =>
            $"`{option.Name}` wants a whole number, not `{token.Value}`",
        OptionResult { Option: { } option, Tokens: { } tokens } when Choices(option) is { Count: > 0 } choices
            && tokens.FirstOrDefault(t => !choices.Contains(t.Value)) is { } wrong => NotAmong(option, wrong.Value, choices),
        ArgumentResult { Tokens: [], Argument: { } argument } => $"{argument.Name} is missing: {argument.Description?.TrimEnd('.')}",
        ArgumentResult { Argument: { Arity.MinimumNumberOfValues: > 1 and var least } argument, Tokens.Count: var count } when count < least =>
            FormattableString.Invariant($"{argument.Name} is needed {least} times or more: {argument.Description?.TrimEnd('.')}"),
        CommandResult { Command: { Subcommands.Count: > 0 } command } =>
            $"a command is missing; there are {string.Join(", ", command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}",
        CommandResult result when result.Command.Options.FirstOrDefault(o => o.Required && error.Message.Contains(o.Name, StringComparison.Ordinal)) is { } option =>
            Missing(option),
        _ => error.Message,
    };

    private static string Unknown(string word, Command command) =>
        word.StartsWith('-') ? $"there is no option `{word}` here"
        : command.Subcommands.Count > 0 ? $"there is no command `{word}`"
        : $"`{word}` means nothing here";

    private static string NotAmong(Option option, string given, IReadOnlyList<string> choices) =>
        $"`{given}` is no value of `{option.Name}`; "
        + (NameSuggestion.Nearest(given, choices) is { } near ? $"did you mean `{near}`?" : $"there are {string.Join(", ", choices)}");

    private static string Missing(Option option) => $"`{Name(option)}` is missing: {option.Description?.TrimEnd('.')}";

    private static string Name(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    // Of texts only: an option of another type reads its own words.
    private static List<string> Choices(Option option) => option.ValueType == typeof(string) || option.ValueType == typeof(string[])
        ? [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)]
        : [];
}
