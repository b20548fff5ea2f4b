using System.Text.RegularExpressions;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Architecture;

/// <summary>An expected output that no test reads is worse than none.</summary>
public sealed partial class TestDataTests
{
    private static readonly string Sources = string.Concat(RepositoryFiles.In("tests", "*.cs").Select(File.ReadAllText));

    [Fact]
    public void Every_case_file_lies_in_a_folder_that_a_test_reads()
    {
        var folders = CaseFolder().Matches(Sources).Select(m => "tests/" + m.Groups[1].Value + "/").ToList();
        Assert.NotEmpty(folders);
        var unread = RepositoryFiles.In("tests/suite").Select(RepositoryFiles.Relative)
            .Where(f => !f.EndsWith(".md", StringComparison.Ordinal) || !folders.Exists(d => f.StartsWith(d, StringComparison.Ordinal)))
            .ToList();
        Assert.Empty(unread);
    }

    [Fact]
    public void Every_golden_file_is_compared_or_read()
    {
        // A name made of parts stands for all names of that form.
        var compared = GoldenName().Matches(Sources)
            .Select(m => new Regex("^tests/golden/" + Hole().Replace(Regex.Escape(m.Groups[1].Value), "[^/]+") + "$"))
            .ToList();
        var read = GoldenInput().Matches(Sources).Select(m => "tests/" + m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(compared);
        var unread = RepositoryFiles.In("tests/golden").Select(RepositoryFiles.Relative).Where(f => !read.Contains(f) && !compared.Exists(c => c.IsMatch(f))).ToList();
        Assert.Empty(unread);
    }

    [Fact]
    public void Every_golden_page_belongs_to_a_case_that_still_is()
    {
        var expected = CaseFile.In("suite/html").Select(c => $"tests/golden/html/{Path.GetFileNameWithoutExtension(c.File)}/{c.Case.Replace(' ', '-')}.html");
        Assert.Equal(expected.Order(StringComparer.Ordinal), RepositoryFiles.In("tests/golden/html").Select(RepositoryFiles.Relative));
    }

    [GeneratedRegex("""CaseFile\.In\("(suite/[a-z/]+)"\)""")]
    private static partial Regex CaseFolder();

    [GeneratedRegex("""Golden\.Compare\(\$?"([^"]+)",""")]
    private static partial Regex GoldenName();

    [GeneratedRegex("""(golden/[\w/.-]+\.\w+)""")]
    private static partial Regex GoldenInput();

    [GeneratedRegex(@"\\\{[^}]*\}")]
    private static partial Regex Hole();
}
