using AppealKit.Composition.Output;

namespace AppealKit.Composition.Incremental;

/// <summary>
/// What a build without an error left behind and said. As long as neither the workspace nor the output folder has another content, the same build
/// would leave and say the same: then nothing has to be read but bytes.
/// </summary>
/// <param name="Inputs">The digest of the workspace (<see cref="WorkspaceDigest"/>).</param>
/// <param name="Request">What was built, and by which program.</param>
/// <param name="Files">The finished files, in the order in which they are listed.</param>
/// <param name="Others">Digests of other files that builds keep true, by their paths below the workspace; empty for one that is not there.</param>
/// <param name="Findings">What was found, as it was said.</param>
/// <param name="ColouredFindings">The same for a terminal.</param>
/// <param name="HasWarnings">True if there is a warning among it.</param>
public sealed record UnchangedBuild(
    string Inputs, string Request, IReadOnlyList<ManifestEntry> Files, IReadOnlyDictionary<string, string> Others, string Findings, string ColouredFindings, bool HasWarnings)
{
    /// <summary>Reads what was kept.</summary>
    /// <returns>Null if there is nothing, or nothing that is whole.</returns>
    public static UnchangedBuild? Read(string path) => UnchangedBuildFile.Read(path);

    /// <summary>Keeps it; where that is not possible, the next build is an ordinary one.</summary>
    public void Write(string path) => UnchangedBuildFile.Write(path, this);

    /// <summary>True if everything stands there as it was left. Removes what killed builds left half-written beside it.</summary>
    /// <param name="root">Absolute path of the workspace.</param>
    /// <param name="output">Absolute path of the output folder.</param>
    public bool Stands(string root, string output)
    {
        foreach (var (path, digest) in Others)
        {
            if (DigestOf(Path.Combine(root, path)) != digest)
                return false;
        }

        var folder = new OutputFolder(output, "");
        var changed = 0;
        Parallel.For(0, Files.Count, (i, loop) =>
        {
            if (folder.Read(Files[i].Path) is { } bytes && bytes.Length == Files[i].Bytes && Digest.Of(bytes) == Files[i].Sha256)
                return;
            Interlocked.Increment(ref changed);
            loop.Stop();
        });
        if (changed > 0)
            return false;
        folder.RemoveLeftovers(Files.Select(f => Path.GetDirectoryName(f.Path) ?? "").Distinct(StringComparer.Ordinal));
        return true;
    }

    /// <summary>The digest of a file; empty if it is not there or cannot be read.</summary>
    public static string DigestOf(string path)
    {
        try
        {
            return File.Exists(path) ? Digest.OfFile(path) : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
