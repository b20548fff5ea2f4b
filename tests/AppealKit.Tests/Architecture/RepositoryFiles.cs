using AppealKit.Testing;

namespace AppealKit.Tests.Architecture;

/// <summary>The files that belong to the repository, without what builds leave beside them.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "out", "publish", "TestResults", "node_modules", "BenchmarkDotNet.Artifacts"];

    /// <summary>Full paths of the files below a folder of the repository.</summary>
    /// <param name="folder">Relative to the repository.</param>
    /// <param name="pattern">As in <c>*.cs</c>.</param>
    public static IEnumerable<string> In(string folder, string pattern = "*")
    {
        var full = Path.Combine(TestPaths.Repository, folder);
        foreach (var file in Directory.EnumerateFiles(full, pattern).Order(StringComparer.Ordinal))
            yield return file;
        foreach (var sub in Directory.EnumerateDirectories(full).Where(d => !NotOurs.Contains(Path.GetFileName(d))).Order(StringComparer.Ordinal))
        {
            foreach (var file in In(Path.GetRelativePath(TestPaths.Repository, sub), pattern))
                yield return file;
        }
    }

    /// <summary>The pages of the diagnostics.</summary>
    public static IEnumerable<string> Pages() => In("docs/diagnostics", "AK*.md");

    /// <summary>The path relative to the repository, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(TestPaths.Repository, path).Replace('\\', '/');
}
