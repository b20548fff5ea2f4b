using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Workspace.Files;

namespace AppealKit.Composition.Incremental;

/// <summary>One digest of all files of a workspace, those that nothing reads among them: a build says of them that nothing does.</summary>
public static class WorkspaceDigest
{
    // Larger ones are refused when they are read.
    private const long MostBytes = 64L * 1024 * 1024;

    /// <summary>The digest of names and contents.</summary>
    /// <returns>Null if something cannot be read, or leads out of the workspace.</returns>
    public static string? Of(IWorkspaceFiles files)
    {
        var (cases, templates) = (files.List("cases"), files.List("templates"));
        if (cases.LeadingOut.Count + cases.Unreadable.Count + templates.LeadingOut.Count + templates.Unreadable.Count > 0)
            return null;
        List<string> paths = [.. cases.Paths, .. templates.Paths];
        var digests = new string?[paths.Count];
        Parallel.For(0, paths.Count, i => digests[i] = DigestOf(files, paths[i]));
        if (Array.Exists(digests, d => d is null))
            return null;
        var all = new StringBuilder();
        for (var i = 0; i < digests.Length; i++)
            all.Append(paths[i]).Append('\n').Append(digests[i]).Append('\n');
        foreach (var folder in cases.EmptyFolders)
            all.Append(folder).Append("/\n");
        return Digest.Of(Encoding.UTF8.GetBytes(all.ToString()));
    }

    private static string? DigestOf(IWorkspaceFiles files, string path) =>
        files.Read(path, MostBytes) is { Outcome: FileOutcome.Read } content ? Digest.Of(content.Bytes.Span) : null;
}
