using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Markdown;
using AppealKit.Testing;
using AppealKit.TextFiles.Mail;
using AppealKit.TextFiles.Markdown;
using AppealKit.Values;
using Xunit;
using Words = AppealKit.Document.PlainText;

namespace AppealKit.Tests.TextFiles;

public sealed class TextFilesTests
{
    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/html");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_block_has_its_form_in_both_formats(string file, string name)
    {
        var document = SampleDocument.From(CaseFile.Load(file, name));
        var stem = name.Replace(' ', '-');

        Golden.Compare($"text-files/{stem}.md", Text(new MarkdownRenderer().Render(document).Value!.Bytes));
        Golden.Compare($"text-files/{stem}.txt", Text(new MailRenderer().Render(document).Value!.Bytes));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Markdown_read_again_says_the_same(string file, string name)
    {
        var document = SampleDocument.From(CaseFile.Load(file, name)) is var d ? d with { Phrases = d.Phrases with { StatusMark = null } } : null!;

        AssertSameWhenReadAgain(document);
    }

    [Fact]
    public void Words_that_look_like_marks_come_back_as_words()
    {
        string[] pieces =
        [
            "*", "**", "_", "`", "[", "]", "[^1]", "[@a]", "(x)", "<b>", "&amp;", "#", "# a", "- a", "+", "1. a", "1)", "> a", "|", "~~a~~", "\\", "::: note", "===", "---", "$x$",
            "{.a}", "http://example.org/a_b*c", "a@example.org", "!", "^", "Мир", "é", "\"", "'", "...", "a", "b c", "12", "№ 5",
        ];
        var random = new Random(9);
        for (var i = 0; i < TestScale.Rounds(400); i++)
        {
            string Some() => string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)])).Trim();
            Inline One() => random.Next(6) switch
            {
                0 => new Emphasis([new TextInline(Some())], random.Next(2) == 0),
                1 => new Link("https://example.org/" + random.Next(9), [new TextInline(Some())]),
                _ => new TextInline(Some()),
            };
            Block Line() => new Paragraph([One(), new TextInline(" "), One()]);
            List<Block> blocks =
            [
                new Heading(1, [new TextInline("Title " + Some())], "t"),
                Line(),
                new ListBlock([new ListItem([Line()]), new ListItem([Line(), new ListBlock([new ListItem([Line()])], 3, true)])], random.Next(2) == 0 ? null : 1, random.Next(2) == 0),
                new ListBlock([new ListItem([Line()])], null, true),
                new Quotation([Line(), Line()]),
                Line(),
            ];

            AssertSameWhenReadAgain(DocumentOf(blocks));
        }
    }

    [Fact]
    public void Lines_for_mail_are_no_wider_than_72_columns_unless_one_word_is()
    {
        var random = new Random(4);
        for (var i = 0; i < TestScale.Rounds(200); i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, random.Next(60)).Select(_ => new string("аб\u0301ё"[random.Next(4)], random.Next(1, 30))));
            var list = new ListBlock([new ListItem([new Paragraph([new TextInline("x " + words)]), new Quotation([new Paragraph([new TextInline("y " + words)])])])], 10, false);
            var lines = Text(new MailRenderer().Render(DocumentOf([list])).Value!.Bytes).Split('\n');
            Assert.All(lines, l => Assert.True(Columns.Of(l) <= 72 || !l.Trim().Contains(' ', StringComparison.Ordinal), l));
        }
    }

    private static void AssertSameWhenReadAgain(AppealDocument document)
    {
        var text = Text(new MarkdownRenderer().Render(document).Value!.Bytes);
        var file = new SourceFile("body.md", text);
        var again = new MarkdownConverter(new SmallCodes()).Convert(
            new ExpandedText(text, [], [new OriginSegment(0, new Origin(file.Span(0, text.Length), null, []), Verbatim: true)]), LanguageTag.Of("en"), new AppealKit.Tests.Markdown.FakeCitations());
        Assert.True(again.Value is not null, text + string.Join('\n', again.Diagnostics.Select(d => d.Message)));
        Assert.Equal(Outline(document.Blocks, document.Notes), Outline(again.Value.Blocks, again.Value.Notes));
    }

    private static string Outline(IReadOnlyList<Block> blocks, IReadOnlyList<Note> notes)
    {
        var text = new StringBuilder();
        Add(blocks);
        foreach (var note in notes)
        {
            text.Append("note ");
            Add(note.Content);
        }

        return text.ToString();

        void Add(IReadOnlyList<Block> list)
        {
            foreach (var block in list)
            {
                switch (block)
                {
                    case Container container:
                        Add(container.Content);
                        break;
                    case Heading heading:
                        Say("h" + heading.Level, heading.Content);
                        break;
                    case Paragraph paragraph:
                        Say("p", paragraph.Content);
                        break;
                    case Quotation quotation:
                        text.Append("quote\n");
                        Add(quotation.Content);
                        break;
                    case ListBlock items:
                        foreach (var item in items.Items)
                        {
                            text.Append("item ").Append(items.Start is null ? "-" : "1.").Append('\n');
                            Add(item.Content);
                        }

                        break;
                    case Table table:
                        foreach (var cell in table.Header.Concat(table.Rows.SelectMany(r => r)))
                            Say("cell", cell.Content);
                        break;
                    case Preformatted preformatted:
                        text.Append("pre ").Append(preformatted.Text.Trim()).Append('\n');
                        break;
                    default:
                        text.Append("line\n");
                        break;
                }
            }
        }

        // Runs of spaces are one, as any reader of Markdown shows them.
        void Say(string what, IReadOnlyList<Inline> content)
        {
            var words = string.Join(' ', Words.Of(content).Replace("\u200B", "", StringComparison.Ordinal).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            if (words.Length > 0)
                text.Append(what).Append(' ').Append(words).Append('\n');
        }
    }

    private static AppealDocument DocumentOf(IReadOnlyList<Block> blocks) => new()
    {
        Id = "a",
        Kind = "appeal",
        Language = LanguageTag.Of("en"),
        Title = "A",
        Date = new DateOnly(2025, 12, 5),
        Phrases = new PagePhrases { PageOfTotal = "", Notes = "Notes", NoteNumber = "", BackToText = "", OtherLanguages = "" },
        Blocks = blocks,
    };

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
