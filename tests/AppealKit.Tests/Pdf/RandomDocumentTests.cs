using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Pdf;
using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using Xunit;

namespace AppealKit.Tests.Pdf;

public sealed class RandomDocumentTests
{
    private static readonly PdfWriter Writer = new();

    [Fact]
    public void Any_document_gives_a_conforming_file_with_all_its_text_in_order()
    {
        for (var seed = 0; seed < TestScale.Rounds(60); seed++)
        {
            var document = new RandomDocument(seed).Make();
            var bytes = Write(document, seed);
            Assert.Equal(ReadingOrder.Of(document), ReadingOrder.Of(TaggedDocument.Open(bytes)));
        }
    }

    [Fact]
    public void Hostile_text_gives_a_conforming_file()
    {
        for (var seed = 0; seed < TestScale.Rounds(30); seed++)
            Write(new RandomDocument(seed, hostile: true).Make(), seed);
    }

    [Fact]
    public void A_title_of_a_megabyte_is_cut_in_the_metadata_only()
    {
        foreach (var title in new[] { new string('(', 1_000_000), new string('\uD800', 1_000_000), string.Concat(Enumerable.Repeat("😀\0", 300_000)) })
        {
            var bytes = Write(Samples.Document([Samples.Heading(1, title, "a")], title: title) with { Issuers = [title, title], Description = title }, 0);
            Assert.InRange(bytes.Length, 1000, 3_000_000);
        }
    }

    [Fact]
    public void A_long_document_takes_time_in_proportion()
    {
        var blocks = Enumerable.Range(0, 4000).Select(i => (Document.Blocks.Block)Samples.Paragraph($"paragraph {i} " + new string('x', 500))).ToList();
        var laidOut = PlainLayout.LayOut(Samples.Document(blocks), TestFont.File);
        Assert.True(laidOut.Pages.Count > 500);
        Assert.Empty(ConformanceCheck.Find(Writer.Write(laidOut).Value!.Bytes));
    }

    private static ReadOnlyMemory<byte> Write(AppealDocument document, int seed)
    {
        var laidOut = PlainLayout.LayOut(document, TestFont.File);
        var first = Writer.Write(laidOut);
        Assert.Empty(first.Diagnostics);
        var problems = ConformanceCheck.Find(first.Value!.Bytes);
        Assert.True(problems.Count == 0, $"seed {seed}: {string.Join("; ", problems)}");
        Assert.True(first.Value.Bytes.Span.SequenceEqual(new PdfWriter().Write(laidOut).Value!.Bytes.Span), $"seed {seed}: two writes differ");
        return first.Value.Bytes;
    }
}
