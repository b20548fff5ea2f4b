using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Values;

namespace AppealKit.Templating;

internal static partial class TemplatingDiagnostics
{
    private static readonly DiagnosticDescriptor ReservedCharacterKind = new("AK3015", Severity.Error, "private-use character");
    private static readonly DiagnosticDescriptor ForbiddenCharacterKind = new("AK3018", Severity.Error, "character that is no text");
    private static readonly DiagnosticDescriptor UnknownVariableKind = new("AK3020", Severity.Error, "unknown variable");
    private static readonly DiagnosticDescriptor UnknownFunctionKind = new("AK3021", Severity.Error, "unknown function");
    private static readonly DiagnosticDescriptor UnknownMemberKind = new("AK3022", Severity.Error, "unknown member");
    private static readonly DiagnosticDescriptor MemberOfNothingKind = new("AK3023", Severity.Error, "member of nothing");
    private static readonly DiagnosticDescriptor IndexOutsideKind = new("AK3024", Severity.Error, "no such element");
    private static readonly DiagnosticDescriptor NotAFunctionKind = new("AK3025", Severity.Error, "not a function");
    private static readonly DiagnosticDescriptor ArgumentCountKind = new("AK3026", Severity.Error, "wrong number of arguments");
    private static readonly DiagnosticDescriptor UnknownArgumentKind = new("AK3027", Severity.Error, "unknown or repeated named argument");
    private static readonly DiagnosticDescriptor WrongTypeKind = new("AK3028", Severity.Error, "operator does not work with these values");
    private static readonly DiagnosticDescriptor WrongArgumentKind = new("AK3029", Severity.Error, "argument of the wrong kind");
    private static readonly DiagnosticDescriptor DivisionByZeroKind = new("AK3030", Severity.Error, "division by zero");
    private static readonly DiagnosticDescriptor ReadOnlyKind = new("AK3031", Severity.Error, "value that cannot be changed");
    private static readonly DiagnosticDescriptor NotAListKind = new("AK3032", Severity.Error, "loop over something that is no list");
    private static readonly DiagnosticDescriptor FunctionFailedKind = new("AK3033", Severity.Error, "a function could not do its work");
    private static readonly DiagnosticDescriptor UnknownIncludeKind = new("AK3040", Severity.Error, "unknown template");
    private static readonly DiagnosticDescriptor IncludeOutsideKind = new("AK3041", Severity.Error, "template name that leads outside");
    private static readonly DiagnosticDescriptor IncludeCycleKind = new("AK3042", Severity.Error, "template that includes itself");
    private static readonly DiagnosticDescriptor LimitExceededKind = new("AK3050", Severity.Error, "template uses too much");
    private static readonly DiagnosticDescriptor RegexTimeoutKind = new("AK3051", Severity.Error, "regular expression takes too long");
    private static readonly DiagnosticDescriptor BadRegexKind = new("AK3052", Severity.Error, "regular expression that cannot be read");

    public static Diagnostic ReservedCharacter(in SourceSpan span, string unit) =>
        Make(ReservedCharacterKind, $"the character {unit} has no fixed meaning and cannot stand in a document", span, "Take it away: it has no meaning that every reader shares.");

    public static Diagnostic ForbiddenCharacterIn(in SourceSpan span, string text, int at) =>
        Make(ForbiddenCharacterKind, $"this would print {ForbiddenCharacter.Code(text, at)}, which is {ForbiddenCharacter.Describe(text, at)}", span,
            "Print what should stand there; a text that is cut into pieces is best cut between words.");

    public static Diagnostic UnknownVariable(in SourceSpan span, string name, string? near) =>
        Make(UnknownVariableKind, $"nothing is called `{name}`", span, near is null
            ? $"An id or a text stands in quotes: `'{name}'`. If it is a value that may be missing, write `{name} ?? \"\"`."
            : $"Did you mean `{near}`?");

    public static Diagnostic UnquotedId(in SourceSpan span) =>
        Make(UnknownVariableKind, $"nothing is called `{span.Text}`", span, $"An id or a text stands in quotes: `'{span.Text}'`.");

    public static Diagnostic UnknownFunction(in SourceSpan span, string name, string? near) =>
        Make(UnknownFunctionKind, $"there is no function `{name}`", span, near is null
            ? "Functions of the language have two parts, such as `string.upcase` or `date.to_string`."
            : $"Did you mean `{near}`?");

    public static Diagnostic UnknownMember(in SourceSpan span, string name, string owner, string? near, string? known) =>
        Make(UnknownMemberKind, $"{owner} has no `{name}`", span, near is not null
            ? $"Did you mean `{near}`?"
            : known is null ? "Write `?.` instead of `.` if it may be missing." : $"It has {known}.");

    public static Diagnostic NotPassedIn(in SourceSpan span, string name) =>
        Make(UnknownMemberKind, $"no argument `{name}` was passed in", span, $"Write `$?.{name}` if it may be left out.");

    public static Diagnostic MemberOfNothing(in SourceSpan span, string name, string owner) =>
        Make(MemberOfNothingKind, $"`{owner}` is empty here, so it has no `{name}`", span,
            $"Write `?.{name}` instead of `.{name}` if it may be missing, or put an `if` around it.");

    public static Diagnostic IndexOutside(in SourceSpan span, long index, int count) =>
        Make(IndexOutsideKind, Invariant($"there is no element {index}: the list has {count}"), span, "The first element has the number 0.");

    public static Diagnostic NotAFunction(in SourceSpan span, string text, string kind) =>
        Make(NotAFunctionKind, $"`{text}` is {kind}, not a function", span,
            "What stands behind a name with a space is taken for its argument; write an operator between two values.");

    public static Diagnostic ArgumentCount(in SourceSpan span, string function, int given, string expected, string signature) =>
        Make(ArgumentCountKind, Invariant($"`{function}` was given {given} {(given == 1 ? "value" : "values")}, it takes {expected}"), span,
            $"It is written `{signature}`; what stands before `|` comes first.");

    public static Diagnostic UnknownArgument(in SourceSpan span, string function, string name, string? near, string known) =>
        Make(UnknownArgumentKind, $"`{function}` has no argument called `{name}`", span, near is not null ? $"Did you mean `{near}`?" : known);

    public static Diagnostic RepeatedArgument(in SourceSpan span, string function, string name) =>
        Make(UnknownArgumentKind, $"the argument `{name}` of `{function}` is given twice", span, "Take one of the two away.");

    public static Diagnostic WrongType(in SourceSpan span, string operation, string left, string right) =>
        Make(WrongTypeKind, $"`{operation}` does not work between {left} and {right}", span);

    public static Diagnostic WrongOperand(in SourceSpan span, string operation, string operand) =>
        Make(WrongTypeKind, $"`{operation}` does not work with {operand}", span);

    public static Diagnostic WrongArgument(in SourceSpan span, string function, string parameter, string wanted, string found) =>
        Make(WrongArgumentKind, $"`{parameter}` of `{function}` should be {wanted}, it is {found}", span);

    public static Diagnostic DivisionByZero(in SourceSpan span) =>
        Make(DivisionByZeroKind, "division by zero", span, "Ask with `if` whether the number is 0 before dividing by it.");

    public static Diagnostic ReadOnlyVariable(in SourceSpan span, string name) =>
        Make(ReadOnlyKind, $"`{name}` was declared `readonly`", span, "Use another name.");

    public static Diagnostic ReadOnlyObject(in SourceSpan span, string owner) =>
        Make(ReadOnlyKind, $"{owner} comes from the data and cannot be changed here", span, "Keep the new value in a variable of your own.");

    public static Diagnostic NotAList(in SourceSpan span, string kind) =>
        Make(NotAListKind, $"expected a list, found {kind}", span, "A list is written `[1, 2]` or `1..5`, or comes from the data.");

    public static Diagnostic NotAnObject(in SourceSpan span, string word, string kind) =>
        Make(WrongTypeKind, $"`{word}` needs something with members, found {kind}", span);

    public static Diagnostic FunctionFailed(in SourceSpan span, string message, string? hint) => Make(FunctionFailedKind, message, span, hint);

    public static Diagnostic UnknownInclude(in SourceSpan span, string name, string? near, bool hasLoader) =>
        Make(UnknownIncludeKind, $"there is no template `{name}`", span, near is not null
            ? $"Did you mean `{near}`?"
            : hasLoader ? "Templates lie in the folder `templates`." : "Nothing can be included here.");

    public static Diagnostic IncludeOutside(in SourceSpan span, string name) =>
        Make(IncludeOutsideKind, $"`{name}` leads out of the templates", span, "Name it from the folder `templates` on, with `/` and without `..`.");

    public static Diagnostic IncludeCycle(in SourceSpan span, string chain) =>
        Make(IncludeCycleKind, $"templates include each other without end: {chain}", span, "One of them must stop, with an `if` around its `include`.");

    public static Diagnostic LimitExceeded(in SourceSpan span, string limit) =>
        Make(LimitExceededKind, $"the template was stopped: {limit}", span, "Look for a loop that does not end, or for a value that grows with every round.");

    public static Diagnostic RegexTimeout(in SourceSpan span, int milliseconds) =>
        Make(RegexTimeoutKind, Invariant($"this regular expression needs more than {milliseconds} ms"), span, "Write it without repetitions inside repetitions, such as `(a+)+`.");

    public static Diagnostic BadRegex(in SourceSpan span, string reason) =>
        Make(BadRegexKind, $"this regular expression cannot be read: {reason}", span, "Back-ticks around it keep its backslashes.");

    /// <summary>A value's kind for a message.</summary>
    public static string KindOf(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => "nothing",
        TemplateValueKind.Bool => "true or false",
        TemplateValueKind.Long or TemplateValueKind.BigInteger or TemplateValueKind.Double or TemplateValueKind.Decimal => "a number",
        TemplateValueKind.String or TemplateValueKind.Fragment => "a text",
        TemplateValueKind.Date => "a date",
        TemplateValueKind.Duration => "a length of time",
        TemplateValueKind.Array => "a list",
        TemplateValueKind.Function => "a function",
        _ => OwnerOf(value.AsObject),
    };

    /// <summary>An object for a message.</summary>
    public static string OwnerOf(ITemplateObject value) => value.Kind is { } kind ? $"the {kind}" : "an object";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
