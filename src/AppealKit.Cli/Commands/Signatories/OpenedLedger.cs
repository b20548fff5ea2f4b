using AppealKit.Cli.Data;
using AppealKit.Composition.TextVersions;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>The ledger that a command works on.</summary>
/// <param name="Workspace">Its workspace.</param>
/// <param name="Model">What was read of the workspace, whole.</param>
/// <param name="Document">The document.</param>
/// <param name="Ledger">The ledger; one without entries where the document has none yet.</param>
/// <param name="File">The ledger on disk.</param>
internal sealed record OpenedLedger(OpenedWorkspace Workspace, WorkspaceModel Model, DocumentDefinition Document, Ledger Ledger, LedgerFile File)
{
    /// <summary>The texts of the document that were kept.</summary>
    public VersionFiles Versions => new(Workspace.Root, Document.Id);

    /// <summary>Makes a store of the versions of the document's texts, as they are now.</summary>
    public TextVersionStore CreateVersionStore() => new(Model, Workspace.Templates, Workspace.Packs);
}
