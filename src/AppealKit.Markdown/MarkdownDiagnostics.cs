using AppealKit.Diagnostics;
using AppealKit.Markdown.Conversion;
using AppealKit.Values;
using AppealKit.Values.Addresses;

namespace AppealKit.Markdown;

/// <summary>The findings of this stage.</summary>
internal static class MarkdownDiagnostics
{
    private static readonly DiagnosticDescriptor MarkWithoutNoteKind = Error("AK4001", "a mark without its note");
    private static readonly DiagnosticDescriptor NoteNeverCalledKind = Warning("AK4002", "a note that nothing calls");
    private static readonly DiagnosticDescriptor NoteDefinedTwiceKind = Error("AK4003", "a note written twice");
    private static readonly DiagnosticDescriptor UnknownSourceKind = Error("AK4004", "a citation of an unknown source");
    private static readonly DiagnosticDescriptor LinkWithoutTargetKind = Error("AK4005", "a link without an address");
    private static readonly DiagnosticDescriptor AddressRefusedKind = Error("AK4006", "an address that a document may not carry");
    private static readonly DiagnosticDescriptor UnknownAnchorKind = Error("AK4007", "a link to a heading that does not exist");
    private static readonly DiagnosticDescriptor LinkWithoutTextKind = Error("AK4008", "a link without text");
    private static readonly DiagnosticDescriptor UnknownContainerKind = Error("AK4009", "an unknown container");
    private static readonly DiagnosticDescriptor UnclosedContainerKind = Error("AK4010", "a container that is not closed");
    private static readonly DiagnosticDescriptor FenceWithoutContainerKind = Error("AK4011", "a closing line without a container");
    private static readonly DiagnosticDescriptor ContainerAttributeKind = Error("AK4012", "an attribute that containers do not have");
    private static readonly DiagnosticDescriptor RawHtmlKind = Warning("AK4013", "HTML in Markdown");
    private static readonly DiagnosticDescriptor HtmlCommentKind = Error("AK4014", "a comment that would be printed");
    private static readonly DiagnosticDescriptor HeadingGapKind = Warning("AK4015", "a heading that skips a level");
    private static readonly DiagnosticDescriptor SecondTitleKind = Warning("AK4016", "a second title");
    private static readonly DiagnosticDescriptor EmptyHeadingKind = Warning("AK4017", "a heading without text");
    private static readonly DiagnosticDescriptor ImageKind = Error("AK4018", "an image");
    private static readonly DiagnosticDescriptor ReservedCharacterKind = Error("AK4019", "a reserved character");
    private static readonly DiagnosticDescriptor TooDeepKind = Error("AK4020", "nesting that is too deep");
    private static readonly DiagnosticDescriptor TooLargeKind = Error("AK4021", "a text that is too large");
    private static readonly DiagnosticDescriptor NoteInNoteKind = Error("AK4022", "a note inside a note");
    private static readonly DiagnosticDescriptor NoteInLinkKind = Error("AK4023", "a note inside a link");
    private static readonly DiagnosticDescriptor EmptyNoteKind = Error("AK4024", "a note without text");
    private static readonly DiagnosticDescriptor TooManyCellsKind = Error("AK4025", "a row with more cells than the table");
    private static readonly DiagnosticDescriptor TableNotUnderstoodKind = Error("AK4026", "a table that could not be read");
    private static readonly DiagnosticDescriptor HeadingInNoteKind = Warning("AK4027", "a heading inside a note");
    private static readonly DiagnosticDescriptor AnchorTwiceKind = Error("AK4028", "two headings with one name");
    private static readonly DiagnosticDescriptor CitationNotUnderstoodKind = Error("AK4029", "a citation that could not be read");
    private static readonly DiagnosticDescriptor CodeWithoutAddressKind = Error("AK4030", "a QR code without an address");
    private static readonly DiagnosticDescriptor CodeTooLongKind = Error("AK4031", "an address too long for a QR code");

    private static readonly DiagnosticDescriptor BareCitationKind = Warning("AK4032", "a citation without brackets");
    private static readonly DiagnosticDescriptor ForbiddenCharacterKind = Error("AK4033", "a code that stands for no text");
    private static readonly DiagnosticDescriptor CitationWithoutSignKind = Warning("AK4034", "a citation without its sign");
    private static readonly DiagnosticDescriptor LinkNotReadKind = Warning("AK4035", "a link that could not be read");

    public static Diagnostic CitationWithoutSign(Place place, string written, string meant) => At(
        CitationWithoutSignKind, place, $"`{Short(written)}` is printed as it stands: in a citation, ids of sources have `@` before them",
        $"Did you mean `{Short(meant)}`? If the words themselves are meant, write `\\[`.");

    public static Diagnostic LinkNotRead(Place place, string written, LinkFault fault) => At(
        LinkNotReadKind, place, $"`{Short(written)}` is printed as it stands: it is no link",
        fault switch
        {
            LinkFault.NotClosed => "Close the round bracket right after the address: `[text](https://…)`.",
            LinkFault.Apart => "Take away the space between the brackets: `[text](https://…)`; if the brackets are meant, write `\\]`.",
            LinkFault.MoreThanAddress => "Only the address stands in round brackets: `[text](https://…)`; write `%20` for a space in it.",
            LinkFault.NotOpened => "Write `[` where the text of the link begins: `[text](https://…)`.",
            _ => "The text stands in square brackets, the address after it in round ones: `[text](https://…)`.",
        });

    public static Diagnostic BareCitation(Place place, string id) => At(
        BareCitationKind, place, $"`@{Short(id)}` is printed as it stands: a citation has brackets around it",
        $"Write `[@{Short(id)}]`; if the sign itself is meant, write `\\@`.");

    public static Diagnostic ForbiddenCharacterIn(Place place, ReadOnlySpan<char> text, int at) => At(
        ForbiddenCharacterKind, place, $"this stands for {ForbiddenCharacter.Code(text, at)}, which is {ForbiddenCharacter.Describe(text, at)}",
        "Take it away and write what should stand there.");

    public static Diagnostic MarkWithoutNote(Place place, string label, string? nearest) => At(
        MarkWithoutNoteKind, place, $"no note is called `[^{Short(label)}]`",
        nearest is null ? $"Write its text in a paragraph of its own: `[^{Short(label)}]: …`." : $"Did you mean `[^{nearest}]`?");

    public static Diagnostic NoteNeverCalled(Place place, string label) => At(
        NoteNeverCalledKind, place, $"nothing in the text calls the note `[^{Short(label)}]`",
        $"Put `[^{Short(label)}]` where the note belongs, or remove the note; it is not printed.");

    public static Diagnostic NoteDefinedTwice(Place place, string label, Place first)
    {
        var diagnostic = At(
            NoteDefinedTwiceKind, place, $"the note `[^{Short(label)}]` is written twice", "Give one of them another name.");
        return first.Span is { } span ? diagnostic with { Labels = [.. diagnostic.Labels, new DiagnosticLabel(span, "first written here")] } : diagnostic;
    }

    public static Diagnostic UnknownSource(Place place, string id, string? nearest) => At(
        UnknownSourceKind, place, $"no source has the id `{Short(id)}`",
        nearest is null ? "Sources are listed in cases/sources.yaml." : $"Did you mean `{nearest}`? Sources are listed in cases/sources.yaml.");

    public static Diagnostic LinkWithoutTarget(Place place) => At(
        LinkWithoutTargetKind, place, "this link has no address", "Write the address between the round brackets: `[text](https://…)`.");

    public static Diagnostic AddressRefused(Place place, string? address, AddressProblem problem) => At(
        AddressRefusedKind, place, $"`{Short(address ?? "")}` {Fault(problem)}", Advice(problem));

    public static Diagnostic UnknownAnchor(Place place, string anchor, string? nearest) => At(
        UnknownAnchorKind, place, $"no heading has the name `{Short(anchor)}`",
        nearest is null ? "Give a heading a name of your own: `## Heading {#name}`." : $"Did you mean `#{nearest}`?");

    public static Diagnostic LinkWithoutText(Place place) => At(
        LinkWithoutTextKind, place, "this link has no text",
        "Say in the square brackets where it leads; to show the address itself, write `<https://…>`.");

    public static Diagnostic UnknownContainer(Place place, string name, IReadOnlyCollection<string> known) => At(
        UnknownContainerKind, place, $"there is no container `{Short(name)}`",
        NameSuggestion.Nearest(name, known) is { } nearest
            ? $"Did you mean `{nearest}`?"
            : (IsPartName(name) ? $"Did you mean `::: part {Short(name)}`? " : "") + $"There are the containers {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    public static Diagnostic UnclosedContainer(Place place, string info) => At(
        UnclosedContainerKind, place, $"the container `{Short(info)}` is not closed",
        "Write a line `:::` after its last paragraph, indented like the line that opens it.");

    public static Diagnostic FenceWithoutContainer(Place place) => At(
        FenceWithoutContainerKind, place, "no container is open here", "Remove this line, or write the name of a container after the colons.");

    public static Diagnostic ContainerAttribute(Place place, string attribute) => At(
        ContainerAttributeKind, place, $"`{Short(attribute)}` means nothing here",
        "After the name of a container there may be its language, `::: notice {lang=ru}`, and for signatories the number of columns, 1 to 3: `{columns=2}`.");

    public static Diagnostic CodeWithoutAddress(Place place) => At(
        CodeWithoutAddressKind, place, "a QR code needs one link and nothing else", "Write `[what it is](https://…)` between `::: qr-code` and `:::`.");

    public static Diagnostic CodeTooLong(Place place) => At(
        CodeTooLongKind, place, "this address is too long for a QR code", "A shorter address is easier to read for cameras, too; the page it leads to can lead on.");

    public static Diagnostic RawHtml(Place place, string text, bool isComment) => isComment
        ? At(HtmlCommentKind, place, "HTML comments do not hide anything: their words would be printed", "Write a comment as `{{# … #}}`, or remove it.")
        : At(
            RawHtmlKind, place, $"`{Short(text)}` is printed as it stands: HTML means nothing here",
            text.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "End the line with a backslash to break it." : "Use Markdown, or write `\\<` if the sign is meant.");

    public static Diagnostic HeadingGap(Place place, int written, int level) => At(
        HeadingGapKind, place, $"this heading of level {written} skips a level; it is set as level {level}",
        "A heading is at most one level below the one before it.");

    public static Diagnostic SecondTitle(Place place) => At(
        SecondTitleKind, place, "the document has a title already; this is set as a section", "Begin headings of sections with `##`.");

    public static Diagnostic EmptyHeading(Place place) => At(
        EmptyHeadingKind, place, "this heading has no text; it is left out", "Write its text, or remove the line.");

    public static Diagnostic Image(Place place) => At(
        ImageKind, place, "images are not supported yet", "Describe in words what it shows, or link to it.");

    public static Diagnostic ReservedCharacter(Place place, char character) => At(
        ReservedCharacterKind, place, $"the character U+{(int)character:X4} is reserved",
        "Remove it: characters from U+E000 to U+F8FF mean something in one font only.");

    public static Diagnostic TooDeep(Place place) => At(
        TooDeepKind, place, "lists, quotations, containers or emphasis are nested too deeply here", "Nest at most 64 levels.");

    public static Diagnostic TooLarge(Place place, int length, int limit) => At(
        TooLargeKind, place, $"the text has {length} characters; at most {limit} can be read", "Divide the document.");

    public static Diagnostic TooManyBrackets(Place place, int limit) => At(
        TooLargeKind, place, $"this paragraph or table has more than {limit} square brackets", "Divide it by an empty line.");

    public static Diagnostic NoteInNote(Place place, string label) => At(
        NoteInNoteKind, place, $"a note cannot call another note (`[^{Short(label)}]`)", "Write what it says in the note itself.");

    public static Diagnostic NoteInLink(Place place) => At(
        NoteInLinkKind, place, "the text of a link cannot call a note", "Put the call or the citation after the link.");

    public static Diagnostic EmptyNote(Place place, string label) => At(
        EmptyNoteKind, place, $"the note `[^{Short(label)}]` has no text", "Write it after the colon.");

    public static Diagnostic TooManyCells(Place place, int cells, int columns) => At(
        TooManyCellsKind, place, $"this row has {cells} cells, the table has {columns} columns",
        "Remove what is too much, or add columns to the head row and the line of dashes; write `\\|` for the sign itself.");

    public static Diagnostic TableNotUnderstood(Place place) => At(
        TableNotUnderstoodKind, place, "this looks like a table but cannot be read as one",
        "Put the line of dashes right below the head row, with as many cells as that, and an empty line before the table.");

    public static Diagnostic HeadingInNote(Place place) => At(
        HeadingInNoteKind, place, "a note has no headings; this is set as a paragraph", "Remove the hashes.");

    public static Diagnostic AnchorTwice(Place place, string anchor) => At(
        AnchorTwiceKind, place, $"two headings have the name `{Short(anchor)}`", "Give one of them another name.");

    public static Diagnostic CitationNotUnderstood(Place place) => At(
        CitationNotUnderstoodKind, place, "this citation cannot be read",
        "Write the id of a source after `@` and close the bracket: `[@id]`, `[@id, para. 12]`, `[see @a; @b, p. 3]`.");

    private static bool IsPartName(string name) => name.Length is > 0 and <= 80 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static string Fault(AddressProblem problem) => problem switch
    {
        AddressProblem.NoScheme => "does not begin with `https://`, `http://` or `mailto:`",
        AddressProblem.Scheme => "does not lead to a page or a mailbox",
        AddressProblem.TooLong => "is longer than an address can be",
        AddressProblem.UserName => "has a user name before the host, which hides where it leads",
        _ => "is not an address",
    };

    private static string Advice(AddressProblem problem) => problem switch
    {
        AddressProblem.NoScheme => "Write the whole address: `https://example.org`, or `#name` for a heading of this document.",
        AddressProblem.Scheme => "Links may begin with `https://`, `http://`, `mailto:` or `#`.",
        AddressProblem.TooLong => "An address has at most 4000 characters.",
        AddressProblem.UserName => "Remove what stands before the `@`.",
        _ => "Look for a slip of the pen; an address looks like `https://example.org/page`.",
    };

    private static string Short(string text)
    {
        text = text.ReplaceLineEndings(" ").Replace('`', '\'');
        return text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 79), "…");
    }

    private static Diagnostic At(DiagnosticDescriptor kind, Place place, string message, string hint)
    {
        var diagnostic = new Diagnostic(kind, message, place.Span) { Hints = [hint] };
        if (place.Origin is not { } origin)
            return diagnostic;
        return diagnostic with
        {
            Labels = origin.Data is null ? [] : [new DiagnosticLabel(origin.Template, "printed here")],
            Trail = origin.Trail,
        };
    }

    private static DiagnosticDescriptor Error(string code, string title) => new(code, Severity.Error, title);

    private static DiagnosticDescriptor Warning(string code, string title) => new(code, Severity.Warning, title);
}
