using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Rendering;
using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using Xunit;

namespace AppealKit.Tests.Pdf;

/// <summary>Other people's programs read what we write.</summary>
public sealed class ReaderTests
{
    private const string Text =
        """
        # Release them before the holiday

        ::: lead
        We, the undersigned, ask for the **release** of all who are in prison for their words.[^1] Two of them are ill.
        :::

        ## Who they are

        - Anna Orazova, since 2012
        - Boris Meredov,[^2] since 2019

        > “Nobody shall be held in prison for an opinion.”

        | Name  | Sentence |
        |-------|---------:|
        | Anna  | 22 years |
        | Boris | 4 years  |

        See [the report](https://example.org/report?a=1&b=2) and [above](#who-they-are).

        [^1]: Joint appeal, 5 December 2025, <https://example.org/appeal>.
        [^2]: Not his real name.
        """;

    [Fact]
    public void Qpdf_finds_nothing_wrong()
    {
        var qpdf = RequiredTool.Path("qpdf");
        foreach (var bytes in new[] { Printed().Bytes, Plain(new RandomDocument(3).Make()), Plain(new RandomDocument(5, hostile: true).Make()) })
        {
            var (exitCode, output, error) = Run(qpdf, bytes, file => ["--check", file]);
            Assert.True(exitCode == 0 && error.Length == 0, output + error);
            Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Poppler_finds_every_font_embedded_cut_and_with_its_letters()
    {
        var (_, output, error) = Run(RequiredTool.Path("pdffonts"), Printed().Bytes, file => [file]);
        Assert.Empty(error);
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.True(fonts.Count >= 3);
        Assert.All(fonts, f => Assert.Matches(@"^[A-Z]{6}\+Noto\S+ +CID TrueType +Identity-H +yes yes yes", f));
    }

    [Fact]
    public void Poppler_gives_the_text_back_with_its_spaces()
    {
        var (_, output, error) = Run(RequiredTool.Path("pdftotext"), Printed().Bytes, file => [file, "-"]);
        Assert.Empty(error);
        var text = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Release them before the holiday", text, StringComparison.Ordinal);
        Assert.Contains("ask for the release of all who are in prison for their words.1 Two of them are ill.", text, StringComparison.Ordinal);
        Assert.Contains("“Nobody shall be held in prison for an opinion.”", text, StringComparison.Ordinal);
        Assert.Contains("Joint appeal, 5 December 2025, https://example.org/appeal.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Poppler_shows_the_structure()
    {
        var pdfinfo = RequiredTool.Path("pdfinfo");
        var (_, output, error) = Run(pdfinfo, Printed().Bytes, file => ["-struct-text", file]);
        Assert.Empty(error);
        foreach (var expected in new[] { "Document", "H1 (block)", "H2 (block)", "Note <note-001> (inline)", "Reference (inline)", "/ListNumbering /Disc", "/Scope /Column", "BlockQuote", "\"Anna Orazova, since 2012\"" })
            Assert.Contains(expected, output, StringComparison.Ordinal);
        (_, output, error) = Run(pdfinfo, Printed().Bytes, file => [file]);
        Assert.Empty(error);
        foreach (var line in new[] { @"Title: +An appeal\n", @"Author: +Open Door; Фонд «Дом» & Co\n", @"Tagged: +yes\n", @"PDF version: +1\.7\n", @"Page size: +595\.276 x 841\.89 pts \(A4\)\n" })
            Assert.Matches(line, output);
    }

    [Fact]
    public void MuPDF_draws_every_page_without_a_word()
    {
        var mutool = RequiredTool.Path("mutool");
        var (exitCode, _, error) = Run(mutool, Printed().Bytes, file => ["draw", "-q", "-F", "png", "-r", "30", "-o", file + "-%d.png", file]);
        Assert.True(exitCode == 0 && error.Replace("warning: ICC support is not available", "", StringComparison.Ordinal).Trim().Length == 0, error);
    }

    [Fact]
    public void Four_pages_in_one_script_take_no_more_than_70_kB()
    {
        var paragraph = new Paragraph([Samples.Text(string.Concat(Enumerable.Repeat(
            "Мы просим освободить всех, кто находится в заключении за свои слова, и сообщить их близким, где они и здоровы ли. ", 6)))]);
        var blocks = Enumerable.Range(0, 24).SelectMany(i => new Block[] { Samples.Heading(Math.Min(2, i + 1), $"Раздел {i}: кого мы называем", $"h{i}"), paragraph });
        var printed = Press.Print(Samples.Document([.. blocks], language: "ru"));
        Assert.InRange(printed.Pages!.Value, 4, 9);
        Assert.InRange(printed.Bytes.Length, 5_000, 70_000);
        Assert.Empty(ConformanceCheck.Find(printed.Bytes));
    }

    private static RenderedDocument Printed() => Press.Print(Press.Document(Text));

    private static ReadOnlyMemory<byte> Plain(AppealDocument document) =>
        new AppealKit.Pdf.PdfWriter().Write(PlainLayout.LayOut(document, TestFont.File)).Value!.Bytes;

    private static (int ExitCode, string Output, string Error) Run(string tool, ReadOnlyMemory<byte> pdf, Func<string, IEnumerable<string>> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("appealkit-");
        try
        {
            var file = Path.Combine(folder.FullName, "document.pdf");
            File.WriteAllBytes(file, pdf.ToArray());
            return ExternalTool.Run(tool, arguments(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
