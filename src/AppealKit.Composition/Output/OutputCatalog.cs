using System.Text;
using AppealKit.Diagnostics;

namespace AppealKit.Composition.Output;

/// <summary>Keeps <c>manifest.json</c> and <c>index.html</c> of an output folder true.</summary>
/// <param name="folder">The folder.</param>
/// <param name="index">The page that lists what there is.</param>
/// <param name="broken">The documents with errors.</param>
/// <param name="earlier">Looks at what stands there of earlier builds.</param>
internal sealed class OutputCatalog(OutputFolder folder, IndexPage index, BrokenDocuments broken, EarlierFiles earlier)
{
    /// <summary>Takes over what a build wrote.</summary>
    /// <param name="before">What the folder held before the build.</param>
    /// <param name="run">The build.</param>
    /// <param name="state">What is withheld now (<see cref="WithheldState"/>).</param>
    /// <param name="isFull">True if the build left nothing out: what earlier builds wrote beside it is removed then.</param>
    /// <param name="force">True to write even what is the same.</param>
    /// <param name="shard">The shard that was built; null for a build of something else.</param>
    /// <returns>The build, with what became of files of earlier ones.</returns>
    public BuildReport Update(Manifest before, BuildReport run, string state, bool isFull, bool force, Shard? shard = null)
    {
        var items = run.Items;
        // A build that was stopped says nothing about what it did not come to.
        var removes = isFull && !run.WasStopped;
        // A file whose document has an error now stays as it was, and stays in the manifest.
        var (stays, goes) = (new List<ManifestEntry>(), new List<ManifestEntry>());
        foreach (var entry in before.Documents)
            (index.MayName(entry.Id) && (!removes || Belongs(entry, items)) ? stays : goes).Add(entry);
        folder.RemoveStale(goes);
        var written = items.Select(i => i.Entry).OfType<ManifestEntry>().ToList();
        var kept = before.Searched == state ? stays : KeepSearched(stays, written);
        var shards = isFull ? [] : ShardList.After(before.Shards, before.Documents.Count > 0 && before.Shards.Count == 0, run.WasStopped ? null : shard);
        var after = new Manifest(kept) { Searched = state, Shards = shards }.With(written);
        // That a shard has no document must be known to whoever joins it with the others.
        if (after.Documents.Count + before.Documents.Count == 0 && shard is null)
            return run;
        // What was refused for what it holds is not recommended to readers because an earlier file still stands there.
        Write(after, items.Where(i => i.IsWithheld).Select(i => i.Path), force);
        return run with
        {
            Items = [.. items.Select(i => i.EarlierStands && !folder.Has(i.Path) ? i with { EarlierStands = false } : i)],
            Diagnostics = [.. run.Diagnostics, .. earlier.Findings],
        };
    }

    /// <summary>Removes from a folder to which nothing is built now what holds anything that is withheld by now.</summary>
    /// <returns>What became of its files.</returns>
    public IReadOnlyList<Diagnostic> Clean(Manifest before, string state)
    {
        if (before.Searched == state || before.Documents.Count == 0)
            return [];
        var named = before.Documents.Where(e => index.MayName(e.Id)).ToList();
        folder.RemoveStale(before.Documents.Except(named));
        Write(new Manifest(earlier.Keep(named)) { Searched = state, Shards = before.Shards }, [], force: false);
        return earlier.Findings;
    }

    // What this build wrote has been searched already.
    private List<ManifestEntry> KeepSearched(List<ManifestEntry> stays, List<ManifestEntry> written)
    {
        var fresh = written.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        return earlier.Keep(stays.Where(e => !fresh.Contains(e.Path)));
    }

    private void Write(Manifest manifest, IEnumerable<string> refusedPaths, bool force)
    {
        folder.Write(Manifest.FileName, ManifestJson.Write(manifest), force);
        var refused = refusedPaths.ToHashSet(StringComparer.Ordinal);
        var listed = new Manifest([.. manifest.Documents.Where(e => !refused.Contains(e.Path))]);
        folder.Write(IndexPage.FileName, Encoding.UTF8.GetBytes(index.Write(listed)), force);
    }

    // A format that this build was not asked for stays, as long as there is still such a text.
    private bool Belongs(ManifestEntry entry, IReadOnlyList<BuildItem> items) =>
        items.Any(i => i.DocumentId == entry.Id && i.Language.Value == entry.Language) || broken.KeepsFilesOf(entry.Id);
}
