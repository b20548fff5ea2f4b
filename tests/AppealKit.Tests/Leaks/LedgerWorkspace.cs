using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;

namespace AppealKit.Tests.Leaks;

/// <summary>A small workspace of documents with ledgers, for what these withhold; beside them it has one person whom everybody may see.</summary>
internal sealed class LedgerWorkspace
{
    public const string Approved = "history: [{on: \"2026-01-02\", state: approved}]";
    public const string Invited = "history: [{on: \"2026-01-02\", state: invited}]";
    public const string Pending = "history: [{on: \"2026-01-02\", state: pending}]";
    public const string Conditional = "history: [{on: \"2026-01-02\", state: conditional}]";
    public const string Declined = "history: [{on: \"2026-01-02\", state: declined}]";
    public const string Withdrawn = "history: [{on: \"2026-01-02\", state: approved}, {on: \"2026-01-03\", state: withdrawn}]";
    public const string Hidden = "history: [{on: \"2026-01-02\", state: approved}, {on: \"2026-01-03\", display: anonymous}]";

    private readonly MemoryFiles _files;

    /// <param name="languages">The languages of the workspace, as they stand between brackets.</param>
    /// <param name="events">More lines of the person.</param>
    public LedgerWorkspace(string languages, string events = "") => _files = new MemoryFiles()
        .With("cases/workspace.yaml", $"appealkit: 1\nlanguages: [{languages}]\n")
        .With("cases/people/case.yaml", $"id: case\nname: {{en: Bendik Zumbrowski}}\naudience: public\n{events}");

    public LedgerWorkspace With(string path, string text)
    {
        _files.With(path, text);
        return this;
    }

    /// <summary>Adds a document.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="more">More lines of its definition.</param>
    public LedgerWorkspace WithDocument(string id, string more) =>
        With($"cases/documents/{id}/document.yaml", $"id: {id}\nkind: statement\ndate: \"2026-01-05\"\ntitle: Something\n{more}\n");

    /// <summary>Adds the ledger of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="entries">Its entries, each from its hyphen on; empty for none.</param>
    public LedgerWorkspace WithLedger(string document, string entries) =>
        With($"cases/documents/{document}/signatories.yaml", "signatories:" + (entries.Length == 0 ? " []\n" : "\n" + entries));

    public WorkspaceModel Load() => new WorkspaceLoader(_files).Load().Value!;

    /// <summary>The searches of files for everybody.</summary>
    public static WithheldSearches Searches(WorkspaceModel model) => new(model, model.ForAudience(Audience.Public));
}
