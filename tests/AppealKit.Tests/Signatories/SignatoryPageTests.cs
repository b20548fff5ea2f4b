using System.Text.RegularExpressions;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Signatories;

public sealed partial class SignatoryPageTests
{
    [Fact]
    public void The_ledger_of_the_page_prints_what_the_page_says()
    {
        var page = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "signatories.md")).ReplaceLineEndings("\n");
        using var sample = new SampleCopy();
        sample.Write("cases/documents/neutrality-day-2025/signatories.yaml", Ledger().Match(page).Groups["ledger"].Value);

        sample.Run("build", "--lang", "en", "--format", "html");

        var text = Tags().Replace(sample.Read("out/neutrality-day-2025/neutrality-day-2025.en.html"), "\n");
        var said = page.Split('\n').Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..].Replace("- ", "", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, said.Count);
        Assert.All(said, l => Assert.Contains("\n" + l + "\n", text, StringComparison.Ordinal));
    }

    [GeneratedRegex("```yaml\n(?<ledger>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ledger();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();
}
