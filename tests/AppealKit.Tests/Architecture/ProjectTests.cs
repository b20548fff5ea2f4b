using System.Xml.Linq;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Architecture;

/// <summary>The table of references in src/README.md, and the packages.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, XDocument> Projects =
        RepositoryFiles.In("src", "*.csproj").ToDictionary(p => Path.GetFileNameWithoutExtension(p)["AppealKit.".Length..], p => XDocument.Load(p), StringComparer.Ordinal);

    [Fact]
    public void Projects_reference_what_the_table_allows_and_nothing_else()
    {
        var allowed = Table();
        Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), allowed.Keys.Order(StringComparer.Ordinal));
        var forbidden = new List<string>();
        foreach (var (project, file) in Projects)
        {
            var references = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!)["AppealKit.".Length..]);
            forbidden.AddRange(references.Where(r => allowed[project] is { } names && !names.Contains(r)).Select(r => $"{project} -> {r}"));
        }

        Assert.Empty(forbidden);
    }

    [Fact]
    public void A_foreign_package_is_known_to_one_project_only()
    {
        var references = Projects.SelectMany(p => p.Value.Descendants("PackageReference").Select(r => (Project: p.Key, Reference: r))).ToList();
        Assert.NotEmpty(references);
        Assert.Empty(references.GroupBy(r => (string)r.Reference.Attribute("Include")!).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(references.Where(r => (string?)r.Reference.Attribute("PrivateAssets") != "compile").Select(r => $"{r.Project}: {r.Reference}"));
    }

    [Fact]
    public void Every_package_has_its_reason()
    {
        var reasons = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "dependencies.md"));
        var packages = XDocument.Load(Path.Combine(TestPaths.Repository, "Directory.Packages.props")).Descendants("PackageVersion").Select(p => (string)p.Attribute("Include")!).ToList();
        Assert.NotEmpty(packages);
        var withoutReason = packages.Where(p => !reasons.Contains(p, StringComparison.Ordinal)).ToList();
        Assert.Empty(withoutReason);
    }

    // Rows of the second table: `| A, B | C, D; A also E |`. Null stands for "anything".
    private static Dictionary<string, HashSet<string>?> Table()
    {
        var allowed = new Dictionary<string, HashSet<string>?>(StringComparer.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(TestPaths.Repository, "src", "README.md")).SkipWhile(l => l != "| project | may reference |").Skip(2).TakeWhile(l => l.StartsWith('|'));
        foreach (var cells in rows.Select(r => r.Split('|', StringSplitOptions.TrimEntries)))
        {
            var parts = cells[2].Split(';', StringSplitOptions.TrimEntries);
            foreach (var project in Names(cells[1]))
            {
                allowed[project] = parts[0] == "anything" ? null : [.. Names(parts[0]).Where(n => n != "nothing")];
                foreach (var more in parts.Skip(1).Select(p => p.Split(" also ")).Where(p => p[0] == project))
                    allowed[project]!.UnionWith(Names(more[1]));
            }
        }

        return allowed;
    }

    private static string[] Names(string list) => list.Replace(" and ", ",", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries);
}
