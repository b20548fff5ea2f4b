using AppealKit.Testing;
using AppealKit.Testing.Pdf;
using Xunit;

namespace AppealKit.Tests.Pdf;

/// <summary>Cases: Markdown, and the structure tree of the PDF that the real layout and the writer make of it.</summary>
public sealed class PdfSuiteTests
{
    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/pdf");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_the_structure_of_its_case(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var printed = Press.Print(Press.Document(testCase.Get("input"), testCase.Find("language")?.Trim() ?? "en"));
        Assert.Empty(ConformanceCheck.Find(printed.Bytes));
        Assert.Equal(testCase.Get("tags"), TaggedDocument.Open(printed.Bytes).Dump(), ignoreLineEndingDifferences: true);
    }
}
