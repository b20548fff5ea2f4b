using System.Diagnostics;
using System.Text.RegularExpressions;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `regex.*`, with the regular expressions of .NET and a limit of time for each use.
internal static class RegexFunctions
{
    // A pattern is compiled into a program; a long one is an attack on that.
    private const int MaxPattern = 4000;

    public static readonly FunctionTable Table = new(
        "regex",
        new("regex.escape", "pattern", static c => TemplateValue.Of(Regex.Escape(c.Text(0)))),
        new("regex.unescape", "pattern", Unescape),
        new("regex.match", "text pattern options?", static c => Use(c, 2, static (call, regex) => Groups(call, regex.Match(call.Text(0))))),
        new("regex.matches", "text pattern options?", static c => Use(c, 2, Matches)),
        new("regex.replace", "text pattern replace options?", static c => Use(c, 3, Replace)),
        new("regex.split", "text pattern options?", static c => Use(c, 2, Split)));

    private static TemplateValue Use(TemplateCall call, int optionsIndex, Func<TemplateCall, Regex, TemplateValue> body)
    {
        var budget = call.Evaluator.Budget;
        var pattern = call.Text(1);
        if (pattern.Length > MaxPattern)
            return call.Report(TemplatingDiagnostics.BadRegex(call.Span, "it is too long"));
        var started = Stopwatch.GetTimestamp();
        try
        {
            budget.ChargeSteps(100 + (call.Text(0).Length / 8));
            return body(call, call.Evaluator.Builtins.Regexes.Get(pattern, OptionsOf(call.Text(optionsIndex)), budget.RegexTime));
        }
        catch (RegexMatchTimeoutException)
        {
            call.Report(TemplatingDiagnostics.RegexTimeout(call.Span, (int)budget.Limits.RegexTime.TotalMilliseconds));
            throw new RenderingStoppedException();
        }
        catch (ArgumentException error)
        {
            // The message of .NET names the place in the pattern; it repeats the pattern itself only, which is the template's own.
            return call.Report(TemplatingDiagnostics.BadRegex(call.Span, error is RegexParseException parse ? Describe(parse) : "it is not valid"));
        }
        finally
        {
            budget.AddRegexTime(Stopwatch.GetElapsedTime(started));
        }
    }

    // The name of .NET's error in words: `InsufficientClosingParentheses`.
    private static string Describe(RegexParseException error)
    {
        var words = new System.Text.StringBuilder();
        foreach (var unit in error.Error.ToString())
        {
            if (char.IsAsciiLetterUpper(unit) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(unit));
        }

        return FormattableString.Invariant($"{words} at its character {error.Offset}");
    }

    private static RegexOptions OptionsOf(string letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static TemplateValue Unescape(TemplateCall call)
    {
        try
        {
            return TemplateValue.Of(Regex.Unescape(call.Text(0)));
        }
        catch (ArgumentException)
        {
            return call.Report(TemplatingDiagnostics.BadRegex(call.Span, "it is not valid"));
        }
    }

    private static TemplateValue Groups(TemplateCall call, Match match)
    {
        var groups = new TemplateArray();
        if (!match.Success)
            return TemplateValue.Of(groups);
        for (var i = 0; i < match.Groups.Count; i++)
        {
            call.ChargeBytes(64 + (match.Groups[i].Length * 2L));
            groups.Add(match.Groups[i].Success ? TemplateValue.Of(match.Groups[i].Value) : default);
        }

        return TemplateValue.Of(groups);
    }

    private static TemplateValue Matches(TemplateCall call, Regex regex)
    {
        var matches = new TemplateArray();
        for (var match = regex.Match(call.Text(0)); match.Success; match = match.NextMatch())
        {
            call.ChargeBytes(64);
            matches.Add(Groups(call, match));
        }

        return TemplateValue.Of(matches);
    }

    private static TemplateValue Replace(TemplateCall call, Regex regex)
    {
        var text = call.Text(0);
        var replacement = call.Text(2);
        var result = new System.Text.StringBuilder();
        var from = 0;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            // `$0$0$0…` can name the whole text many times: paid before it is written.
            call.ChargeBytes((match.Index - from + replacement.Length + ((long)replacement.AsSpan().Count('$') * text.Length)) * 2);
            result.Append(text, from, match.Index - from).Append(match.Result(replacement));
            from = match.Index + match.Length;
        }

        return TemplateValue.Of(from == 0 && result.Length == 0 ? text : result.Append(text, from, text.Length - from).ToString());
    }

    private static TemplateValue Split(TemplateCall call, Regex regex)
    {
        var text = call.Text(0);
        var pieces = new TemplateArray();
        var from = 0;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            Add(call, pieces, text[from..match.Index]);
            for (var i = 1; i < match.Groups.Count; i++)
            {
                if (match.Groups[i].Success)
                    Add(call, pieces, match.Groups[i].Value);
            }

            from = match.Index + match.Length;
        }

        Add(call, pieces, text[from..]);
        return TemplateValue.Of(pieces);
    }

    private static void Add(TemplateCall call, TemplateArray pieces, string piece)
    {
        call.ChargeBytes(64 + (piece.Length * 2L));
        pieces.Add(TemplateValue.Of(piece));
    }
}
