using System.Text;

namespace AppealKit.Composition.Output;

/// <summary>Keeps <c>manifest.json</c> and <c>index.html</c> of an output folder true.</summary>
/// <param name="folder">The folder.</param>
/// <param name="index">The page that lists what there is.</param>
/// <param name="broken">The documents with errors.</param>
internal sealed class OutputCatalog(OutputFolder folder, IndexPage index, BrokenDocuments broken)
{
    /// <summary>Takes over what a build wrote.</summary>
    /// <param name="before">What the folder held before the build.</param>
    /// <param name="run">The build.</param>
    /// <param name="isFull">True if the build left nothing out: what earlier builds wrote beside it is removed then.</param>
    /// <param name="force">True to write even what is the same.</param>
    public void Update(Manifest before, BuildReport run, bool isFull, bool force)
    {
        var items = run.Items;
        // A build that was stopped says nothing about what it did not come to.
        var removes = isFull && !run.WasStopped;
        // A file whose document has an error now stays as it was, and stays in the manifest.
        var (stays, goes) = (new List<ManifestEntry>(), new List<ManifestEntry>());
        foreach (var entry in before.Documents)
            (index.MayName(entry.Id) && (!removes || Belongs(entry, items)) ? stays : goes).Add(entry);
        var after = new Manifest(stays).With(items.Select(i => i.Entry).OfType<ManifestEntry>());
        folder.RemoveStale(goes);
        if (after.Documents.Count + before.Documents.Count == 0)
            return;
        folder.Write(Manifest.FileName, ManifestJson.Write(after), force);
        // What was refused for what it holds is not recommended to readers because an earlier file still stands there.
        var refused = items.Where(i => i.IsWithheld).Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        var listed = new Manifest([.. after.Documents.Where(e => !refused.Contains(e.Path))]);
        folder.Write(IndexPage.FileName, Encoding.UTF8.GetBytes(index.Write(listed)), force);
    }

    // A format that this build was not asked for stays, as long as there is still such a text.
    private bool Belongs(ManifestEntry entry, IReadOnlyList<BuildItem> items) =>
        items.Any(i => i.DocumentId == entry.Id && i.Language.Value == entry.Language) || broken.KeepsFilesOf(entry.Id);
}
