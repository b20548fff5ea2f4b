using System.Text;
using AppealKit.Workspace.Files;

namespace AppealKit.Testing;

/// <summary>A workspace that exists in memory only.</summary>
public sealed class FakeWorkspace : IWorkspaceFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file; a later one of the same path replaces it.</summary>
    public FakeWorkspace With(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Adds all blocks of a case whose name is a path below <c>cases/</c> or <c>templates/</c>.</summary>
    public FakeWorkspace With(TestCase testCase)
    {
        foreach (var block in testCase.Blocks.Where(b => b.Name.StartsWith("cases/", StringComparison.Ordinal) || b.Name.StartsWith("templates/", StringComparison.Ordinal)))
            With(block.Name, block.Text);
        return this;
    }

    /// <inheritdoc/>
    public FileListing List(string folder) =>
        new([.. _files.Keys.Where(p => p.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal))], [], []);

    /// <inheritdoc/>
    public FileContent Read(string path, long limit) =>
        !_files.TryGetValue(path, out var bytes) ? new FileContent(FileOutcome.Missing, default)
        : bytes.Length > limit ? new FileContent(FileOutcome.TooLarge, default)
        : new FileContent(FileOutcome.Read, bytes);
}
