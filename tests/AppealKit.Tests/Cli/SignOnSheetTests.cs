using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The sheet with which signatures are asked.</summary>
public sealed class SignOnSheetTests
{
    private const string Sheet = "death-in-custody-2023-sheet";

    [Fact]
    public void The_code_on_paper_leads_to_the_form()
    {
        using var sample = new SampleCopy(allDocuments: true);
        sample.Run("build", "--document", Sheet, "--lang", "ru", "--format", "pdf");
        var picture = sample.PathOf("page");
        ExternalTool.Run(RequiredTool.Path("pdftoppm"), "-r", "100", "-png", sample.PathOf($"out/{Sheet}/{Sheet}.ru.pdf"), picture);

        var (_, codes, _) = ExternalTool.Run(RequiredTool.Path("zbarimg"), ["--quiet", "--raw", .. Directory.GetFiles(sample.Root, "page*.png").Order(StringComparer.Ordinal)]);

        Assert.Equal("https://example.org/sign/hudayramov", codes.Trim());
    }
}
