using System.Text;
using AppealKit.Html;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Html;

public sealed class HtmlSuiteTests
{
    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/html");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_gives_the_page_of_its_case(string file, string name)
    {
        var document = SampleDocument.From(CaseFile.Load(file, name));
        var result = new HtmlRenderer().Render(document);
        Assert.Empty(result.Diagnostics);
        var page = Encoding.UTF8.GetString(result.Value!.Bytes.Span);
        // The rules are the same everywhere and are judged by eye in a browser.
        var style = page.IndexOf("<style>", StringComparison.Ordinal);
        var end = page.IndexOf("</style>", style, StringComparison.Ordinal);
        page = string.Concat(page.AsSpan(0, style), "<style>…", page.AsSpan(end));
        page = System.Text.RegularExpressions.Regex.Replace(page, "style-src 'sha256-[^']*'", "style-src '…'");
        Golden.Compare($"html/{Path.GetFileNameWithoutExtension(file)}/{name.Replace(' ', '-')}.html", page);
    }

    [Fact]
    public void Two_renderings_of_one_document_give_the_same_bytes()
    {
        var (file, name) = Cases.First();
        var first = new HtmlRenderer().Render(SampleDocument.From(CaseFile.Load(file, name))).Value!.Bytes;
        var second = new HtmlRenderer().Render(SampleDocument.From(CaseFile.Load(file, name))).Value!.Bytes;
        Assert.True(first.Span.SequenceEqual(second.Span));
    }
}
