using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating;

// Every message of this project. Here those of reading; TemplatingDiagnostics.Evaluation.cs has those of rendering.
internal static partial class TemplatingDiagnostics
{
    private static readonly DiagnosticDescriptor CodeNotClosedKind = new("AK3001", Severity.Error, "code block never closed");
    private static readonly DiagnosticDescriptor EscapeNotClosedKind = new("AK3002", Severity.Error, "escape block never closed");
    private static readonly DiagnosticDescriptor StringNotClosedKind = new("AK3003", Severity.Error, "text in quotes never closed");
    private static readonly DiagnosticDescriptor BadLiteralKind = new("AK3004", Severity.Error, "number or character that cannot be read");
    private static readonly DiagnosticDescriptor UnexpectedKind = new("AK3005", Severity.Error, "something else expected");
    private static readonly DiagnosticDescriptor BracketNotClosedKind = new("AK3006", Severity.Error, "bracket never closed");
    private static readonly DiagnosticDescriptor NoEndKind = new("AK3007", Severity.Error, "block without `end`");
    private static readonly DiagnosticDescriptor NothingToEndKind = new("AK3008", Severity.Error, "`end`, `else` or `when` out of place");
    private static readonly DiagnosticDescriptor NotAssignableKind = new("AK3009", Severity.Error, "nothing can be assigned to this");
    private static readonly DiagnosticDescriptor PipeNeedsFunctionKind = new("AK3010", Severity.Error, "pipe into something that is no function");
    private static readonly DiagnosticDescriptor TooDeepKind = new("AK3011", Severity.Error, "template nested too deeply");
    private static readonly DiagnosticDescriptor JumpOutsideLoopKind = new("AK3012", Severity.Error, "`break` or `continue` outside a loop");
    private static readonly DiagnosticDescriptor UnknownLoopOptionKind = new("AK3013", Severity.Error, "unknown option of a loop");
    private static readonly DiagnosticDescriptor ParameterOrderKind = new("AK3014", Severity.Error, "parameters in the wrong order");

    private static readonly DiagnosticDescriptor StrayBracesKind = new("AK3016", Severity.Error, "braces that belong to no code");
    private static readonly DiagnosticDescriptor SingleBracesKind = new("AK3017", Severity.Warning, "code in single braces");

    public static Diagnostic CodeNotClosed(in SourceSpan open) =>
        Make(CodeNotClosedKind, "this code is never closed", open, "Write `}}` where the code ends.");

    public static Diagnostic StrayBraces(in SourceSpan braces) =>
        Make(StrayBracesKind, $"no code ends here, so `{braces.Text}` would be printed", braces,
            $"Write `{{{{` where the code begins, or take the braces away; to print them, write `{{%{{{braces.Text}}}%}}`.");

    public static Diagnostic BraceTooMany(in SourceSpan brace) =>
        Make(StrayBracesKind, "the code before this brace has ended, so the brace would be printed", brace, "Take it away; two braces end code.");

    public static Diagnostic OneBraceOpens(in SourceSpan code) =>
        Make(StrayBracesKind, $"`{Short(code.Text)}` would be printed as it stands: code begins with two braces", code,
            $"Write `{{{Short(code.Text)}`.");

    public static Diagnostic SingleBraces(in SourceSpan code) =>
        Make(SingleBracesKind, $"`{Short(code.Text)}` is printed as it stands: code has two braces on each side", code,
            $"Write `{{{Short(code.Text)}}}` if it is code; if the braces are meant, write `{{%{{{Short(code.Text)}}}%}}`.");

    public static Diagnostic EscapeNotClosed(in SourceSpan open, string percents) =>
        Make(EscapeNotClosedKind, $"the text that begins here with `{{{percents}{{` is never closed", open, $"Write `}}{percents}}}` where it ends, with as many `%` as at its beginning.");

    public static Diagnostic StringNotClosed(in SourceSpan open) =>
        Make(StringNotClosedKind, $"the text that begins with {open.Text[..1]} is never closed", open,
            "Write the same quote at the end of the text, before the code ends.");

    public static Diagnostic UnknownCharacter(in SourceSpan span) =>
        Make(BadLiteralKind, $"`{span.Text}` means nothing in code", span, "Take it away, or put it in quotes if it is text.");

    public static Diagnostic TypographicQuotes(in SourceSpan span) =>
        Make(BadLiteralKind, $"`{Short(span.Text)}` has typographic quotes, which mean nothing in code", span, $"Write straight quotes: `{Quoted(span.Text[1..^1])}`.");

    public static Diagnostic TypographicQuote(in SourceSpan quote) =>
        Make(BadLiteralKind, $"`{quote.Text}` means nothing in code", quote, "Write straight quotes before and after a text: `'…'`.");

    // A text with an apostrophe needs the other quotes.
    private static string Quoted(ReadOnlySpan<char> text) => text.Contains('\'') ? $"\"{Short(text)}\"" : $"'{Short(text)}'";

    public static Diagnostic BadNumber(in SourceSpan span, string text) =>
        Make(BadLiteralKind, $"`{text}` is not a number", span, "Names begin with a letter; numbers look like 12, 1.5, 1e3 or 0xff.");

    public static Diagnostic UnknownEscape(in SourceSpan span, char unit) =>
        Make(BadLiteralKind, $"`\\{unit}` means nothing in quotes", span, "Write `\\\\` for a backslash, or use back-ticks around the text.");

    public static Diagnostic Expected(in SourceSpan span, string what, string found) =>
        Make(UnexpectedKind, $"expected {what}, found {found}", span);

    public static Diagnostic ThreeBraces(in SourceSpan braces) =>
        Make(UnexpectedKind, "code begins with two braces, not three", braces, "Take one brace away, here and where the code ends.");

    public static Diagnostic Unexpected(in SourceSpan span, string found, bool isEquals) =>
        Make(UnexpectedKind, $"did not expect {found} here", span, isEquals
            ? "`==` compares; a single `=` sets a variable and stands alone in its statement."
            : "Statements on one line are separated by `;`; arguments are separated by spaces, and one that is computed stands in parentheses.");

    public static Diagnostic BracketNotClosed(in SourceSpan span, string what, string found, in SourceSpan open) =>
        Make(BracketNotClosedKind, $"expected {what}, found {found}", span) with { Labels = [new DiagnosticLabel(open, "opened here")] };

    public static Diagnostic NoEnd(in SourceSpan opener, string word) =>
        Make(NoEndKind, $"this `{word}` has no `end`", opener, word == "if"
            ? "Write `{{ end }}` where the part ends that depends on it. `else` parts need no `end` of their own."
            : "Write `{{ end }}` where the block ends.");

    public static Diagnostic NothingToEnd(in SourceSpan span, string word) =>
        Make(NothingToEndKind, $"there is no block that this `{word}` belongs to", span, "Take it away, or look whether an `end` before it is one too many.");

    public static Diagnostic WrongContinuation(in SourceSpan span, string word, string opener, in SourceSpan start) =>
        Make(NothingToEndKind, $"`{word}` cannot stand here in `{opener}`", span, word == "else"
            ? "There is one `else`, and it is the last part."
            : "`when` belongs to `case`.") with
        { Labels = [new DiagnosticLabel(start, "the block begins here")] };

    public static Diagnostic NotAssignable(in SourceSpan span) =>
        Make(NotAssignableKind, "nothing can be assigned to this", span, "Left of `=` stands a variable, a member such as `a.b`, or an element such as `a[0]`.");

    public static Diagnostic PipeNeedsFunction(in SourceSpan span) =>
        Make(PipeNeedsFunctionKind, "a value can only be piped into a function", span, "Right of `|` stands the name of a function, as in `name | string.upcase`.");

    public static Diagnostic TooDeep(in SourceSpan span, int limit) =>
        Make(TooDeepKind, $"more than {limit} parts inside each other or in one row", span, "Divide it with variables or includes.");

    public static Diagnostic JumpOutsideLoop(in SourceSpan span, string word) =>
        Make(JumpOutsideLoopKind, $"there is no loop that `{word}` could leave", span, "It works inside `for` and `while`; `ret` leaves a function or a template.");

    public static Diagnostic UnknownLoopOption(in SourceSpan span, string word, string opener) =>
        Make(UnknownLoopOptionKind, $"`{opener}` has no option `{word}`", span, Suggest(word, LoopOptions, "It knows `offset`, `limit`, `reversed`, and `tablerow` also `cols`."));

    public static Diagnostic ParameterOrder(in SourceSpan span, string name) =>
        Make(ParameterOrderKind, $"parameter `{name}` stands in the wrong place", span,
            "Parameters without a default come first, then those with one, and one with `...` comes last.");

    private static readonly string[] LoopOptions = ["offset", "limit", "reversed", "cols"];

    private static string Suggest(string word, IEnumerable<string> known, string otherwise) =>
        NameSuggestion.Nearest(word, known) is { } near ? $"Did you mean `{near}`?" : otherwise;

    private static string Short(ReadOnlySpan<char> text) =>
        text.Length <= 60 ? text.ToString() : string.Concat(text[..40], "…", text[^8..]);

    private static Diagnostic Make(DiagnosticDescriptor kind, string message, in SourceSpan span, string? hint = null) =>
        new(kind, message, span) { Hints = hint is null ? [] : [hint] };
}
