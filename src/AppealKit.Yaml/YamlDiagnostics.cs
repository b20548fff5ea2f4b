using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Yaml;

/// <summary>What can be wrong with a YAML file, whatever it is about.</summary>
internal static partial class YamlDiagnostics
{
    public static readonly DiagnosticDescriptor SyntaxDescriptor = Error("AK1001", "not valid YAML");
    public static readonly DiagnosticDescriptor UnclosedQuoteDescriptor = Error("AK1002", "quotation mark never closed");
    public static readonly DiagnosticDescriptor TextAfterQuoteDescriptor = Error("AK1003", "text after a closing quotation mark");
    public static readonly DiagnosticDescriptor ReservedStartDescriptor = Error("AK1004", "text begins with a character that YAML keeps for itself");
    public static readonly DiagnosticDescriptor TabDescriptor = Error("AK1005", "tab used for indentation");
    public static readonly DiagnosticDescriptor EmptyFileDescriptor = new(YamlReader.EmptyFileCode, Severity.Warning, "empty file");
    public static readonly DiagnosticDescriptor EncodingDescriptor = Error("AK1007", "file is not UTF-8");
    public static readonly DiagnosticDescriptor ColonInTextDescriptor = Error("AK1008", "colon inside a text without quotation marks");
    public static readonly DiagnosticDescriptor NoColonDescriptor = Error("AK1009", "line without a key");
    public static readonly DiagnosticDescriptor WrongIndentationDescriptor = Error("AK1010", "wrong indentation");
    public static readonly DiagnosticDescriptor BracketDescriptor = Error("AK1011", "bracket without its partner");
    public static readonly DiagnosticDescriptor EscapeDescriptor = Error("AK1012", "unknown escape after a backslash");
    public static readonly DiagnosticDescriptor DuplicateKeyDescriptor = Error("AK1013", "key written twice");
    public static readonly DiagnosticDescriptor AliasDescriptor = Error("AK1014", "reference to nothing");
    public static readonly DiagnosticDescriptor TooManyNodesDescriptor = Error("AK1015", "file with too many values");
    public static readonly DiagnosticDescriptor TooDeepDescriptor = Error("AK1016", "lists and maps nested too deeply");
    public static readonly DiagnosticDescriptor TooLargeDescriptor = Error("AK1017", "file too large");
    public static readonly DiagnosticDescriptor ReservedCharacterDescriptor = Error("AK1018", "character that is kept for the toolkit");
    public static readonly DiagnosticDescriptor ControlCharacterDescriptor = Error("AK1019", "character that is no text");
    public static readonly DiagnosticDescriptor KeyIsNoTextDescriptor = Error("AK1020", "key that is not a text");
    public static readonly DiagnosticDescriptor SecondDocumentDescriptor = Error("AK1021", "several YAML documents in one file");
    public static readonly DiagnosticDescriptor TagDescriptor = Error("AK1022", "YAML tag");
    public static readonly DiagnosticDescriptor ListPlaceDescriptor = Error("AK1023", "list item in the wrong place");

    public static readonly DiagnosticDescriptor CommaDescriptor = Error("AK1024", "comma missing inside brackets");

    public static Diagnostic SyntaxAt(SourceSpan span, char found) => char.IsWhiteSpace(found)
        ? Make(SyntaxDescriptor, "this cannot be read as YAML", span, "Compare the line and the one before it with a file that works; a quotation mark, a colon or spaces at the start of the line may be missing.")
        : Make(SyntaxDescriptor, $"`{found}` cannot stand here", span, "If it belongs to a text, put the whole text in quotation marks.");

    public static Diagnostic NothingBetweenCommas(SourceSpan span) =>
        Make(SyntaxDescriptor, "there is nothing between two commas", span, "Take one comma out, or write what is missing.");

    public static Diagnostic UnclosedQuote(SourceSpan span, char mark) =>
        Make(UnclosedQuoteDescriptor, $"the quotation mark `{mark}` is not closed on its line", span, $"Write `{mark}` at the end of the text.");

    public static Diagnostic TextAfterQuote(SourceSpan span, char mark) =>
        Make(
            TextAfterQuoteDescriptor,
            $"there is text after the closing quotation mark `{mark}`",
            span,
            mark == '\'' ? "Write an apostrophe inside single quotation marks twice (`''`), or put the text in double ones." : "Write a quotation mark inside double ones as `\\\"`, or put the text in single ones.");

    public static Diagnostic ReservedStart(SourceSpan span, char found) =>
        Make(ReservedStartDescriptor, $"a text cannot begin with {(found == '`' ? "a backquote" : $"`{found}`")} unless it is in quotation marks", span, "Put the whole text in quotation marks.");

    public static Diagnostic TabInIndentation(SourceSpan span, char found) => found == '\t'
        ? Make(TabDescriptor, "the line is indented with a tab", span, "Indent with spaces only, two for each level; most editors can replace all tabs at once.")
        : Make(TabDescriptor, $"the line is indented with U+{(int)found:X4}, which only looks like a space", span, "Delete it and type spaces; text copied from a web page or a Word file often has such characters.");

    public static Diagnostic EmptyFile(SourceSpan span) =>
        Make(EmptyFileDescriptor, "the file is empty", span, "Write its content, or delete it.") with { IsForEverybody = true };

    public static Diagnostic Utf16(SourceSpan span) =>
        Make(EncodingDescriptor, "the file is UTF-16, not UTF-8", span, "Save it as UTF-8; in Notepad: Save as, Encoding: UTF-8.");

    public static Diagnostic NotUtf8(SourceSpan span, int offset, byte value) =>
        Make(
            EncodingDescriptor,
            string.Create(CultureInfo.InvariantCulture, $"the file is not UTF-8: byte {offset + 1} (0x{value:X2}) begins no character"),
            span,
            "Save the file as UTF-8; editors on Windows may have saved it in an older encoding.");

    public static Diagnostic ColonInText(SourceSpan span, string key) =>
        Make(ColonInTextDescriptor, $"the value of `{key}` contains a colon followed by a space", span, "Put the value in quotation marks.");

    public static Diagnostic NoColon(SourceSpan span, string words) =>
        Make(NoColonDescriptor, $"`{Shorten(words)}` has no colon", span, "Write `key: value`; if the line continues the text above it, indent it further or put the text in quotation marks.");

    public static Diagnostic NoSpaceAfterColon(SourceSpan span, string key) =>
        Make(NoColonDescriptor, $"there is no space after the colon of `{key}`", span, $"Write `{key}: ` with a space.");

    public static Diagnostic WrongIndentation(SourceSpan span, int spaces) =>
        Make(
            WrongIndentationDescriptor,
            string.Create(CultureInfo.InvariantCulture, $"the line is indented by {spaces} {(spaces == 1 ? "space" : "spaces")}, which fits no line above it"),
            span,
            "Indent it exactly like the other keys that it belongs with.");

    public static Diagnostic UnclosedBracket(SourceSpan span, char open) =>
        Make(
            BracketDescriptor,
            $"the bracket `{open}` is not closed",
            span,
            $"Write `{(open == '[' ? ']' : '}')}` at the end, and put texts with commas, colons or brackets inside it in quotation marks.");

    public static Diagnostic MissingComma(SourceSpan span) =>
        Make(CommaDescriptor, "a comma is missing before this", span, "Write a comma between two values inside brackets.");

    public static Diagnostic MissingCommaOrQuotes(SourceSpan span) =>
        Make(CommaDescriptor, "a comma is missing before the key of this colon, or the colon belongs to a text", span, "Write a comma between two values inside brackets; put a text with a colon in quotation marks.");

    public static Diagnostic NoSpaceAfterDash(SourceSpan span) =>
        Make(ListPlaceDescriptor, "there is no space after the dash of this list item", span, "Write `- ` with a space.");

    public static Diagnostic StrayBracket(SourceSpan span, char close) =>
        Make(BracketDescriptor, $"the bracket `{close}` was never opened", span, $"Write `{(close == ']' ? '[' : '{')}` where the list begins, or take `{close}` out.");

    public static Diagnostic UnknownEscape(SourceSpan span) =>
        Make(
            EscapeDescriptor,
            $"`{span.Text}` stands for no character in double quotation marks",
            span,
            "Write a backslash as `\\\\`, or put the text in single quotation marks, where it stands for itself.");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        Make(DuplicateKeyDescriptor, $"`{Shorten(key)}` is written twice", span, "Keep one of the two; the first one is used.") with
        {
            Labels = [new DiagnosticLabel(first, "first written here")],
        };

    public static Diagnostic UnknownAlias(SourceSpan span, string name, IEnumerable<string> known) =>
        Make(
            AliasDescriptor,
            $"`*{Shorten(name)}` refers to nothing",
            span,
            NameSuggestion.Nearest(name, known) is { } near ? $"Did you mean `*{near}`?" : "If the text begins with an asterisk, put it in quotation marks.");

    public static Diagnostic AliasInsideItself(SourceSpan span, string name) =>
        Make(AliasDescriptor, $"`*{Shorten(name)}` stands inside what it refers to", span, "Write the value out.");

    public static Diagnostic MergeOfNoMap(SourceSpan span) =>
        Make(AliasDescriptor, "`<<` needs a reference to a map", span, "Write `<<: *name`, where `&name` marks a map above.");

    public static Diagnostic TooManyNodes(SourceSpan span, int limit) =>
        Make(
            TooManyNodesDescriptor,
            string.Create(CultureInfo.InvariantCulture, $"the file has more than {limit:N0} values, repeated ones included"),
            span,
            "Write values out instead of repeating references to references, or split the file.");

    public static Diagnostic TooDeep(SourceSpan span, int limit) =>
        Make(
            TooDeepDescriptor,
            string.Create(CultureInfo.InvariantCulture, $"lists and keys are nested more than {limit} levels deep"),
            span,
            "No file of a workspace needs that; a bracket is probably repeated by mistake.");

    public static Diagnostic TooLarge(string path, long bytes, int limit) =>
        new(TooLargeDescriptor, string.Create(CultureInfo.InvariantCulture, $"the file has {bytes:N0} bytes; the most that is read is {limit:N0}"), null)
        {
            Path = path,
            Hints = ["Split it into several files, or move what is no text out of the workspace."],
        };

    public static Diagnostic ReservedCharacter(SourceSpan span, char found) =>
        Make(
            ReservedCharacterDescriptor,
            $"the text contains U+{(int)found:X4}, a character without a fixed meaning",
            span,
            "Replace it: such characters look different on every machine and the toolkit uses them for itself. Text copied from old Word files or with icon fonts often has them.");

    public static Diagnostic ControlCharacter(SourceSpan span, string text, int at) =>
        Make(
            ControlCharacterDescriptor,
            $"the text contains {ForbiddenCharacter.Code(text, at)}, which is {ForbiddenCharacter.Describe(text, at)}",
            span,
            "Delete it and type what should stand there.");

    public static Diagnostic KeyIsNoText(SourceSpan span) =>
        Make(KeyIsNoTextDescriptor, "a key must be a word, not a list or other keys", span, "Write `key: value`; texts that begin with a bracket need quotation marks.");

    public static Diagnostic SecondDocument(SourceSpan span) =>
        Make(SecondDocumentDescriptor, "a second document begins here, after `---`", span, "Keep one document in a file; what follows is not read.");

    public static Diagnostic Tag(SourceSpan span, string tag) =>
        Make(TagDescriptor, $"the tag `{Shorten(tag)}` means nothing here", span, "Take it out; if the text begins with an exclamation mark, put it in quotation marks.");

    public static Diagnostic UnexpectedItem(SourceSpan span) =>
        Make(ListPlaceDescriptor, "a list item stands where a key is expected", span, "Write a key with a colon above the list, and indent the items below it.");

    public static Diagnostic KeyAfterItems(SourceSpan span, string key) =>
        Make(ListPlaceDescriptor, $"the key `{key}` does not fit what stands above it", span, "A level holds either keys or list items: indent the lines that belong together alike, and begin each list item with `- `.");

    public static Diagnostic ItemAfterKey(SourceSpan span) =>
        Make(ListPlaceDescriptor, "a list with `-` cannot begin on the line of its key", span, "Begin the list on the next line, or write it in brackets: `[one, two]`.");

    internal static string Shorten(string words) => words.Length <= 40 ? words : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[38]) ? 38 : 39), "…");

    private static Diagnostic Make(DiagnosticDescriptor descriptor, string message, SourceSpan span, string hint) => new(descriptor, message, span) { Hints = [hint] };

    private static DiagnosticDescriptor Error(string code, string title) => new(code, Severity.Error, title);
}
