using System.Text;
using AppealKit.Composition.Templates;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Output;

/// <summary>Keeps <c>manifest.json</c> and <c>index.html</c> of an output folder true.</summary>
/// <param name="folder">The folder.</param>
/// <param name="model">What the audience of the build sees.</param>
/// <param name="packs">The language packs.</param>
/// <param name="broken">The documents with errors.</param>
internal sealed class OutputCatalog(OutputFolder folder, WorkspaceModel model, LanguagePackStore packs, BrokenDocuments broken)
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
        var kept = removes ? before.Documents.Where(e => Belongs(e, items)) : before.Documents;
        var after = new Manifest([.. kept]).With(items.Select(i => i.Entry).OfType<ManifestEntry>());
        if (removes)
            folder.RemoveStale(before.Documents.Where(e => !Belongs(e, items)));
        if (after.Documents.Count == 0)
            return;
        folder.Write(Manifest.FileName, ManifestJson.Write(after), force);
        folder.Write(IndexPage.FileName, Encoding.UTF8.GetBytes(new IndexPage(model, packs).Write(after)), force);
    }

    // A format that this build was not asked for stays, as long as there is still such a text.
    private bool Belongs(ManifestEntry entry, IReadOnlyList<BuildItem> items) =>
        items.Any(i => i.DocumentId == entry.Id && i.Language.Value == entry.Language) || broken.KeepsFilesOf(entry.Id);
}
