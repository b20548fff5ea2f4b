using AppealKit.Diagnostics;

namespace AppealKit.Composition.Output;

/// <summary>
/// Joins what several machines have built of one workspace. All is looked at first: that every folder is whole, that all were built from the case
/// files that stand here, that no two say different things, and that none is missing. Only then something is written.
/// </summary>
internal sealed class ManifestMerge
{
    private readonly List<(ShippedFolder Folder, OutputFolder Files, Manifest Manifest)> _parts = [];
    private readonly Dictionary<string, (ManifestEntry Entry, OutputFolder Files, ShippedFolder Folder)> _entries = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What is wrong; nothing may be written if there is anything.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The files, in the order of manifests.</summary>
    public IEnumerable<ManifestEntry> Entries
    {
        get
        {
            var entries = _entries.Values.Select(e => e.Entry).ToList();
            entries.Sort(ManifestEntry.CompareOrder);
            return entries;
        }
    }

    /// <summary>Looks at all folders.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="state">What is withheld now (<see cref="WithheldState"/>): tells one state of the case files from another.</param>
    public static ManifestMerge Of(IReadOnlyList<ShippedFolder> folders, string state)
    {
        var merge = new ManifestMerge();
        foreach (var folder in folders)
            merge.Add(folder, state);
        foreach (var part in merge._parts)
            merge.AddEntries(part.Folder, part.Files, part.Manifest);
        merge.LookForMissing();
        return merge;
    }

    /// <summary>The bytes of a file; they are those that the manifest tells of, as far as nobody changed them since.</summary>
    public byte[]? Read(ManifestEntry entry) => _entries[entry.Path].Files.Read(entry.Path);

    private void Add(ShippedFolder folder, string state)
    {
        var files = new OutputFolder(folder.Path, folder.Shown);
        var manifest = files.ReadManifest();
        if (!files.Has(Manifest.FileName))
            _findings.Add(CompositionDiagnostics.NoManifest(folder.Shown));
        else if (manifest == Manifest.Empty)
            _findings.Add(CompositionDiagnostics.ManifestUnread(files.Shown(Manifest.FileName)));
        else if (manifest.Searched != state)
            _findings.Add(CompositionDiagnostics.ManifestOfOther(files.Shown(Manifest.FileName)));
        else
            _parts.Add((folder, files, manifest));
    }

    private void AddEntries(ShippedFolder folder, OutputFolder files, Manifest manifest)
    {
        foreach (var entry in manifest.Documents)
        {
            if (_entries.TryGetValue(entry.Path, out var other))
            {
                if (other.Entry.Sha256 != entry.Sha256)
                    _findings.Add(CompositionDiagnostics.ManifestsDiffer(entry.Path, other.Folder.Shown, folder.Shown));
                continue;
            }

            if (files.Read(entry.Path) is not { } bytes || Digest.Of(bytes) != entry.Sha256)
                _findings.Add(CompositionDiagnostics.ShippedFileChanged(files.Shown(entry.Path), files.Has(entry.Path)));
            else
                _entries[entry.Path] = (entry, files, folder);
        }
    }

    // Whoever waits for sixteen machines must not take fifteen for all.
    private void LookForMissing()
    {
        var shards = _parts.SelectMany(p => p.Manifest.Shards).Distinct().ToList();
        if (shards.Select(s => s.Count).Distinct().Take(2).Count() > 1)
            _findings.Add(CompositionDiagnostics.ShardsOfDifferentCounts([.. shards.Select(s => s.Count).Distinct().Order()]));
        else if (ShardList.Missing(shards) is { Count: > 0 } missing && _findings.Count == 0)
            _findings.Add(CompositionDiagnostics.ShardsMissing(missing, shards[0].Count));
    }
}
