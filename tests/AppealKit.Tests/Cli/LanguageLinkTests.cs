using System.Text.RegularExpressions;
using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Pages link to the other languages of their document that there are, and to no others.</summary>
public sealed class LanguageLinkTests
{
    private const string Id = "neutrality-day-2025";

    [Fact]
    public void A_build_of_one_language_links_to_what_stands_there()
    {
        using var sample = new SampleCopy();

        sample.Run("build", "--format", "html", "--lang", "en");
        Assert.Empty(Links(sample, "en"));

        sample.Run("build", "--format", "html", "--lang", "ru");
        Assert.Equal(["en"], Links(sample, "ru"));

        sample.Run("build", "--format", "html", "--lang", "tk", "--lang", "en");
        Assert.Equal(["en", "ru"], Links(sample, "tk"));
        Assert.Equal(["ru", "tk"], Links(sample, "en"));

        var full = sample.Run("build");
        Assert.Equal(["en", "tk"], Links(sample, "ru"));
        Assert.Contains("4 written, 2 unchanged", full.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void A_language_that_fails_is_not_linked_to_until_it_stands_there(string jobs)
    {
        using var sample = new SampleCopy();
        var body = sample.PathOf($"cases/documents/{Id}/body.ru.md");
        var good = File.ReadAllText(body);
        File.AppendAllText(body, "\n::: part own\n{{ nobody_knows_this }}\n:::\n");

        Assert.Equal(ExitCode.InputHasErrors, sample.Run("build", "--format", "html", "--jobs", jobs).Code);
        Assert.Equal(["tk"], Links(sample, "en"));
        Assert.Equal(["en"], Links(sample, "tk"));
        Assert.Contains("0 written, 2 unchanged", sample.Run("build", "--format", "html", "--jobs", jobs).Out, StringComparison.Ordinal);

        File.WriteAllText(body, good);
        sample.Run("build", "--format", "html", "--jobs", jobs);
        Assert.Equal(["ru", "tk"], Links(sample, "en"));

        // The Russian page of the good build stays, and so do the links to it.
        File.AppendAllText(body, "\n::: part own\n{{ nobody_knows_this }}\n:::\n");
        Assert.Contains("0 written, 2 unchanged, 1 not written", sample.Run("build", "--format", "html", "--jobs", jobs).Out, StringComparison.Ordinal);
        Assert.Equal(["ru", "tk"], Links(sample, "en"));
    }

    private static IEnumerable<string> Links(SampleCopy sample, string language)
    {
        var page = sample.Read($"out/{Id}/{Id}.{language}.html");
        var links = Regex.Matches(page, $"<a href=\"{Id}\\.(\\w+)\\.html\"").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(links, Regex.Matches(page, $"hreflang=\"(\\w+)\" href=\"{Id}\\.\\w+\\.html\"").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
        return links;
    }
}
