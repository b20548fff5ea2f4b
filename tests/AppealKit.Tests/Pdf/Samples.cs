using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Values;

namespace AppealKit.Tests.Pdf;

/// <summary>Documents for the tests of the writer.</summary>
internal static class Samples
{
    public static readonly PagePhrases Phrases = new()
    {
        PageOfTotal = "Page {page} of {total}",
        Notes = "Notes",
        NoteNumber = "Note {number}",
        BackToText = "Back to the text",
        OtherLanguages = "Other languages",
    };

    public static AppealDocument Document(IReadOnlyList<Block> blocks, IReadOnlyList<Note>? notes = null, string title = "An appeal", string language = "en") => new()
    {
        Id = "sample",
        Kind = "appeal",
        Language = LanguageTag.Of(language),
        Title = title,
        Date = new DateOnly(2025, 12, 5),
        Phrases = Phrases,
        Blocks = blocks,
        Notes = notes ?? [],
        Issuers = ["Open Door", "Фонд «Дом» & Co"],
        Description = "What it is about",
    };

    public static TextInline Text(string text, string? language = null) => new(text) { Language = language is null ? null : LanguageTag.Of(language) };

    public static Paragraph Paragraph(params Inline[] content) => new(content);

    public static Paragraph Paragraph(string text) => new([Text(text)]);

    public static Heading Heading(int level, string text, string? anchor = null) => new(level, [Text(text)], anchor ?? text.ToLowerInvariant().Replace(' ', '-'));

    public static Note Note(int number, params Block[] content) => new(number, content, 1);

    /// <summary>Every kind of block and inline.</summary>
    public static AppealDocument Everything()
    {
        var first = Note(1, Paragraph(Text("A source, "), new Link("https://example.org/a?b=(c)", [Text("example.org")]), Text(".")));
        var second = Note(2, Paragraph("Two paragraphs,"), Paragraph("the second of a note."));
        var third = Note(3, Paragraph("Called from a heading."));
        return Document(
        [
            new Container(ContainerRole.TitleBlock, [new Heading(1, [Text("An appeal")], "title"), new Container(ContainerRole.Subtitle, [Paragraph("before a holiday")])]),
            new Container(ContainerRole.Lead,
            [
                Paragraph(Text("We ask for "), new Emphasis([Text("release")], true), new NoteCall(first, 1), Text(" of all, "), Text("помилование", "ru"), Text(" now."), new NoteCall(second, 1)),
            ]),
            new Heading(2, [Text("Cases"), new NoteCall(third, 1)], "cases"),
            new ListBlock([new ListItem([Paragraph("Anna")]), new ListItem([Paragraph("Boris")])], null, true),
            new ListBlock([new ListItem([Paragraph("First"), Paragraph("and more")]), new ListItem([])], 4, false),
            Heading(3, "Words"),
            new Quotation([new Paragraph([Text("Свобода")]) { Language = LanguageTag.Of("ru") }]),
            Heading(2, "Table"),
            new Table([ColumnAlignment.Start, ColumnAlignment.End], [new TableCell([Text("Name")]), new TableCell([Text("Year")])],
                [[new TableCell([Text("Anna")]), new TableCell([Text("2012"), new NoteCall(first, 2)])], [new TableCell([Text("Boris")]), new TableCell([])]]),
            new ThematicBreak(),
            Paragraph(Text("See "), new Link("#cases", [Text("the cases")]), Text(" and "), new CodeInline("code"), new LineBreak(), Text("or "), new Link("mailto:a@example.org", [Text("write")]), Text(".")),
            new Preformatted("kept  as it is"),
            new MatrixCode("https://example.org", "QR code of (the form)", 2, [true, false, false, true]),
        ], [first, second, third]);
    }
}
