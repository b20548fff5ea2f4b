using System.Text;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Output;

/// <summary>Keeps <c>manifest.json</c> and <c>index.html</c> of an output folder true.</summary>
internal sealed class OutputCatalog(OutputFolder folder, WorkspaceModel model, LanguagePackStore packs)
{
    /// <summary>Takes over what a build wrote.</summary>
    /// <param name="before">What the folder held before the build.</param>
    /// <param name="items">The files of the build.</param>
    /// <param name="isFull">True if the build left nothing out: what earlier builds wrote beside it is removed then.</param>
    /// <param name="force">True to write even what is the same.</param>
    /// <param name="findings">Gets what cannot be written.</param>
    public void Update(Manifest before, IReadOnlyList<BuildItem> items, bool isFull, bool force, DiagnosticBag findings)
    {
        var built = items.Select(i => i.Entry).OfType<ManifestEntry>().ToList();
        // A file whose document has an error now stays as it was, and stays in the manifest.
        var kept = isFull ? before.Documents.Where(e => Belongs(e, items)) : before.Documents;
        var after = new Manifest([.. kept]).With(built);
        if (isFull)
            folder.RemoveStale(before.Documents.Where(e => !Belongs(e, items)));
        if (after.Documents.Count == 0)
            return;
        folder.Write(IndexPage.FileName, Encoding.UTF8.GetBytes(new IndexPage(model, packs).Write(after)), force, findings);
        folder.Write(Manifest.FileName, ManifestJson.Write(after), force, findings);
    }

    // A format that this build was not asked for stays, as long as there is still such a text.
    private static bool Belongs(ManifestEntry entry, IReadOnlyList<BuildItem> items) =>
        items.Any(i => i.DocumentId == entry.Id && i.Language.Value == entry.Language);
}
