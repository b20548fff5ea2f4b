using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal sealed class SharedOptions
{
    private const string Epoch = "SOURCE_DATE_EPOCH";

    // The end of the year 9999.
    private const long LastSecond = 253402300799;

    private readonly CliEnvironment _environment;

    public SharedOptions(CliEnvironment environment)
    {
        _environment = environment;
        On.CustomParser = ParseDay;
        Audience.CustomParser = ParseAudience;
        Languages.CustomParser = ParseLanguages;
    }

    /// <summary><c>--workspace</c>, on every command.</summary>
    public Option<string?> Workspace { get; } = new("--workspace")
    {
        Description = "The workspace; else the current folder or its nearest parent that is one.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary><c>--document</c>.</summary>
    public Option<string[]> Documents { get; } = new("--document")
    {
        Description = "Only this document, by id; may be given several times.",
        HelpName = "ID",
        DefaultValueFactory = _ => [],
    };

    /// <summary><c>--lang</c>.</summary>
    public Option<LanguageTag[]> Languages { get; } = new("--lang")
    {
        Description = "Only this language; may be given several times.",
        HelpName = "TAG",
        DefaultValueFactory = _ => [],
    };

    /// <summary><c>--audience</c>.</summary>
    public Option<Audience> Audience { get; } = new("--audience")
    {
        Description = "For whom: public (default), partners or internal.",
        HelpName = "AUDIENCE",
    };

    /// <summary><c>--on</c>.</summary>
    public Option<DateOnly?> On { get; } = new("--on")
    {
        Description = "The day that counts as today: YYYY-MM-DD.",
        HelpName = "DATE",
    };

    /// <summary><c>--warnings-as-errors</c>.</summary>
    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors")
    {
        Description = "Exit with 1 if there are warnings.",
    };

    /// <summary>Today: <c>--on</c>, else <c>SOURCE_DATE_EPOCH</c> (seconds since 1970, UTC), else the clock.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="findings">Gets AK8291 if the variable holds something else; null to have it said at once.</param>
    public DateOnly Today(ParseResult result, DiagnosticBag? findings = null)
    {
        if (result.GetValue(On) is { } day)
            return day;
        var epoch = _environment.Variable(Epoch);
        if (string.IsNullOrEmpty(epoch))
            return _environment.Clock();
        if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond)
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        var mistake = CliDiagnostics.NoEpoch(Epoch, epoch);
        if (findings is not null)
            findings.Add(mistake);
        else
            new Messages(_environment, Values.Audience.Public).Write([mistake], _environment.Error);
        return _environment.Clock();
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!EdtfDate.TryParse(text, out var date, out var error))
            result.AddError($"{EdtfExplanation.Reason(text, error)}. {EdtfExplanation.Hint(error)}");
        else if (date is EdtfPoint { Precision: EdtfPrecision.Day, ExactDay: { } day })
            return day;
        else
            result.AddError($"`{text}` is not one day; write it as 2025-12-05");
        return null;
    }

    private static Audience ParseAudience(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        switch (text)
        {
            case "public":
                return Values.Audience.Public;
            case "partners":
                return Values.Audience.Partners;
            case "internal":
                return Values.Audience.Internal;
            default:
                result.AddError($"no audience is called `{text}`; there are public, partners and internal");
                return default;
        }
    }

    private static LanguageTag[] ParseLanguages(ArgumentResult result)
    {
        var tags = new List<LanguageTag>();
        foreach (var token in result.Tokens)
        {
            if (LanguageTag.TryParse(token.Value, out var tag))
                tags.Add(tag);
            else
                result.AddError($"`{token.Value}` is not a language tag; examples are en, ru, uz-Latn");
        }

        return [.. tags];
    }
}
