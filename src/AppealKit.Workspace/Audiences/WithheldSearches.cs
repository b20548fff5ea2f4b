using System.Collections.Concurrent;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>
/// The searches of a build, one for each document that has a ledger, or announces one that has: who is named in one and hidden in another is hidden in the files of the other only.
/// May be asked by several threads.
/// </summary>
public sealed class WithheldSearches
{
    private readonly WorkspaceModel _model;
    private readonly Lazy<WithheldTextSearch> _general;
    private readonly ConcurrentDictionary<string, Lazy<WithheldTextSearch>> _byDocument = new(StringComparer.Ordinal);

    /// <summary>Makes the searches.</summary>
    /// <param name="model">The full model.</param>
    /// <param name="seen">What the audience sees: the model of <see cref="WorkspaceModel.ForAudience"/>.</param>
    public WithheldSearches(WorkspaceModel model, WorkspaceModel seen)
    {
        (_model, Seen) = (model, seen);
        _general = new Lazy<WithheldTextSearch>(() => new WithheldTextSearch(Withholding.Collect(_model, Seen, documentId: null)));
    }

    /// <summary>What the audience sees.</summary>
    public WorkspaceModel Seen { get; }

    /// <summary>The search for what belongs to no document.</summary>
    public WithheldTextSearch General => _general.Value;

    /// <summary>The search for the files of a document.</summary>
    public WithheldTextSearch Of(string documentId) => AnnouncedDocuments.With(_model, documentId).All(d => _model.FindLedger(d) is null)
        ? General
        : _byDocument.GetOrAdd(documentId, id => new Lazy<WithheldTextSearch>(() => new WithheldTextSearch(Withholding.Collect(_model, Seen, id)))).Value;
}
