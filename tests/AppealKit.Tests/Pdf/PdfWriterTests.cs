using AppealKit.Pdf;
using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using AppealKit.Typography.Fonts;
using Xunit;

namespace AppealKit.Tests.Pdf;

public sealed class PdfWriterTests
{
    private static readonly FontFile Serif = FontCatalog.Embedded.Get(new FontStyle(FontFamily.Serif));

    [Fact]
    public void Every_kind_of_block_and_inline_is_tagged()
    {
        var written = new PdfWriter().Write(PlainLayout.LayOut(Samples.Everything(), Serif));
        Assert.Empty(written.Diagnostics);
        Assert.Empty(ConformanceCheck.Find(written.Value!.Bytes));
        Golden.Compare("pdf/everything.tags.txt", TaggedDocument.Open(written.Value.Bytes).Dump());
    }
}
