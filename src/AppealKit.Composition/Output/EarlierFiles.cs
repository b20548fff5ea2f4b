using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;

namespace AppealKit.Composition.Output;

/// <summary>
/// Searches files of earlier builds that a build does not write again for what is withheld by now, and removes those that hold any of it: whoever takes
/// a signature back is gone from all that stands there, whatever is built.
/// </summary>
/// <param name="folder">The folder that they are in.</param>
/// <param name="withheld">What their audience may not see.</param>
/// <param name="textOf">Reads the text of a file of a format; null if it is none that a build wrote.</param>
internal sealed class EarlierFiles(OutputFolder folder, WithheldSearches withheld, Func<string, byte[], string?> textOf)
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What became of them.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Searches files.</summary>
    /// <returns>Those that may still be listed.</returns>
    public List<ManifestEntry> Keep(IEnumerable<ManifestEntry> entries)
    {
        var kept = new List<ManifestEntry>();
        foreach (var entry in entries)
        {
            if (MayStay(entry))
                kept.Add(entry);
        }

        return kept;
    }

    private bool MayStay(ManifestEntry entry)
    {
        if (folder.Read(entry.Path) is not { } bytes)
            return true;
        if (textOf(entry.Format, bytes) is not { } text)
        {
            _findings.Add(CompositionDiagnostics.EarlierFileUnread(folder.Shown(entry.Path)));
            return false;
        }

        if (withheld.Of(entry.Id).In(text).FirstOrDefault() is not { } hit)
            return true;
        Audience audience = withheld.Seen.Audience;
        var isChanged = Digest.Of(bytes) != entry.Sha256;
        if (!isChanged)
            folder.RemoveStale([entry]);
        _findings.Add(folder.Has(entry.Path)
            ? CompositionDiagnostics.EarlierFileStands(folder.Shown(entry.Path), hit, audience, isChanged)
            : CompositionDiagnostics.EarlierFileRemoved(folder.Shown(entry.Path), hit, audience));
        return false;
    }
}
