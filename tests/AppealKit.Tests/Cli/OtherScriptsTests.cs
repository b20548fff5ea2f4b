using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Documents in scripts that pages cannot be set in: one error for the PDF, and everything else is written.</summary>
public sealed class OtherScriptsTests
{
    [Theory]
    [InlineData("fa", "ترکمنستان: آنان را آزاد کنید")]
    [InlineData("ar", "تركمانستان: أفرجوا عنهم")]
    [InlineData("ug", "تۈركمەنىستان: ئۇلارنى قويۇۋېتىڭلار")]
    [InlineData("ka", "თურქმენეთი: გაათავისუფლეთ ისინი")]
    [InlineData("hy", "Թուրքմենստան. ազատ արձակեք նրանց")]
    public void A_text_in_a_script_that_no_font_has_gives_one_error_and_all_formats_but_PDF(string language, string title)
    {
        using var sample = new SampleCopy();
        AddLanguage(sample, language, title);
        var run = sample.Run("build", "--lang", language, "--format", "html", "--format", "pdf", "--format", "md", "--format", "txt");

        Assert.Equal(1, run.Code);
        var error = Assert.Single((run.Out + run.Error).Split('\n'), l => l.StartsWith("error ", StringComparison.Ordinal));
        Assert.StartsWith("error AK5106: no font has ", error, StringComparison.Ordinal);
        Assert.EndsWith($"the text in `{language}` cannot be made as PDF", error, StringComparison.Ordinal);
        Assert.Contains("  cases/documents/neutrality-day-2025/document.yaml:", run.Out + run.Error, StringComparison.Ordinal);
        foreach (var format in new[] { "html", "md", "txt" })
            Assert.Contains(title, File.ReadAllText(FileOf(sample, language, format)), StringComparison.Ordinal);
        Assert.False(File.Exists(FileOf(sample, language, "pdf")));
        Assert.Contains($"<html lang=\"{language}\" dir=\"{(language is "ka" or "hy" ? "ltr" : "rtl")}\">", File.ReadAllText(FileOf(sample, language, "html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tajik_is_printed_with_all_its_letters()
    {
        using var sample = new SampleCopy();
        AddLanguage(sample, "tg", "Туркманистон: ғ, ӣ, қ, ӯ, ҳ ва ҷ");
        var run = sample.Run("build", "--lang", "tg", "--format", "pdf");
        Assert.DoesNotContain("error ", run.Out + run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(FileOf(sample, "tg", "pdf")));
    }

    private static string FileOf(SampleCopy sample, string language, string format) =>
        sample.PathOf($"out/neutrality-day-2025/neutrality-day-2025.{language}.{format}");

    private static void AddLanguage(SampleCopy sample, string language, string title)
    {
        sample.Edit("cases/workspace.yaml", "languages: [en, ru, tk]", $"languages: [en, ru, tk, {language}]");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "languages: [en, ru, tk]", $"languages: [en, ru, tk, {language}]");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "title:\n", $"title:\n  {language}: \"{title}\"\n");
        sample.Write($"cases/documents/neutrality-day-2025/body.{language}.md", $"::: part lead\n{title}.\n:::\n");
    }
}
