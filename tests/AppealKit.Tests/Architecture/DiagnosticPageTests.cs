using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Architecture;

public sealed class DiagnosticPageTests
{
    [Fact]
    public void A_code_stands_for_one_finding()
    {
        Assert.True(Descriptors.All.Count > 100, "the descriptors are not found");
        Assert.Empty(Descriptors.All.GroupBy(d => d.Code).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(Descriptors.All, d => Assert.Matches("^AK[1-8][0-9]{3}$", d.Code));
    }

    [Fact]
    public void Every_finding_has_a_page_and_every_page_a_finding() =>
        Assert.Equal(Descriptors.All.Select(d => d.Code), RepositoryFiles.Pages().Select(p => Path.GetFileNameWithoutExtension(p)));

    [Fact]
    public void A_page_begins_with_code_title_and_severity_and_ends_with_what_to_do()
    {
        var wrong = new List<string>();
        foreach (var descriptor in Descriptors.All)
        {
            var lines = File.ReadAllLines(Path.Combine(TestPaths.Repository, "docs", "diagnostics", descriptor.Code + ".md"));
            var severity = descriptor.Severity.ToString().ToLowerInvariant();
            if (lines[0] != $"# {descriptor.Code}: {descriptor.Title}" || !lines[2].StartsWith($"Severity: {severity}.", StringComparison.Ordinal)
                || !Array.Exists(lines, l => l.TrimStart().StartsWith($"{severity} {descriptor.Code}: ", StringComparison.Ordinal))
                || !Array.Exists(lines, l => l.StartsWith("What to do: ", StringComparison.Ordinal)))
                wrong.Add(descriptor.Code);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_finding_is_held_to_a_test()
    {
        var tests = string.Concat(RepositoryFiles.In("tests").Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)).Select(File.ReadAllText));
        var untested = Descriptors.All.Select(d => d.Code).Where(c => !tests.Contains(c, StringComparison.Ordinal)).ToList();
        Assert.Empty(untested);
    }
}
