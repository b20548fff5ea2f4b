using System.Text.RegularExpressions;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Architecture;

/// <summary>What documents point to is there.</summary>
public sealed partial class DocumentationTests
{
    private static readonly List<string> Documents =
        [.. RepositoryFiles.In("docs", "*.md"), .. new[] { "README.md", "CHANGELOG.md", "src/README.md" }.Select(f => Path.Combine(TestPaths.Repository, f))];

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var dead = from file in Documents
                   from link in Link().Matches(Fence().Replace(File.ReadAllText(file), "")).Select(m => m.Groups["target"].Value)
                   let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, link))
                   where !File.Exists(target) && !Directory.Exists(target)
                   select $"{RepositoryFiles.Relative(file)}: {link}";
        Assert.Empty(dead);
    }

    [Fact]
    public void Files_that_documents_name_are_there()
    {
        // Pages of diagnostics speak of the files of other people's workspaces.
        var missing = from file in Documents.Where(f => !f.Contains("diagnostics", StringComparison.Ordinal))
                      from name in NamedFile().Matches(File.ReadAllText(file)).Select(m => m.Groups["path"].Value)
                      let path = Path.Combine(TestPaths.Repository, name)
                      where !File.Exists(path) && !Directory.Exists(path)
                      select $"{RepositoryFiles.Relative(file)}: {name}";
        Assert.Empty(missing);
    }

    // What stands between fences is an example.
    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[\w./-]+)(?:#[\w-]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<path>(?:src|tests|docs|eng|templates)/[A-Za-z0-9./-]+)`")]
    private static partial Regex NamedFile();
}
