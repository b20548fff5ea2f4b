using System.Text;
using AppealKit.Workspace.Files;

namespace AppealKit.Tests.Workspace;

/// <summary>A workspace that exists in memory only.</summary>
public sealed class MemoryFiles : IWorkspaceFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public MemoryFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public FileListing List(string folder) => new([.. _files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))], [], []);

    public FileContent Read(string path, long limit) => !_files.TryGetValue(path, out var bytes)
        ? new FileContent(FileOutcome.Missing, default)
        : bytes.Length > limit ? new FileContent(FileOutcome.TooLarge, default) { Size = bytes.Length } : new FileContent(FileOutcome.Read, bytes);
}
