using AppealKit.Testing;

namespace AppealKit.Tests.Architecture;

/// <summary>What jobs of a workflow hand on to each other, as GitHub keeps it: folders by name, without hidden files.</summary>
internal sealed class StoredArtifacts : IDisposable
{
    public string Folder { get; } = TestPaths.NewTemporaryFolder();

    public string PathOf(string relative) => Path.Combine(Folder, relative.Replace('/', Path.DirectorySeparatorChar));

    public void Upload(string name, string folder) => Copy(folder, PathOf(name));

    /// <summary>Puts each artifact into a folder of its name.</summary>
    public void Download(string pattern, string target)
    {
        foreach (var folder in Directory.EnumerateDirectories(Folder, pattern))
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(p => p.StartsWith('.')))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, relative))!);
            File.Copy(file, Path.Combine(target, relative));
        }
    }
}
