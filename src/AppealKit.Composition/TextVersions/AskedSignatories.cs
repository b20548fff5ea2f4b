using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Composition.TextVersions;

/// <summary>
/// Those whom a text may name before they have approved it: whoever is quoted in it reads it with their own name, and could approve it never if the
/// name had to wait for the approval. Whoever does not want to be named, declined or withdrew is not among them.
/// </summary>
internal static class AskedSignatories
{
    /// <summary>The model as if everybody who was asked for a document, and wants to be named, had approved it.</summary>
    /// <param name="model">The whole model.</param>
    /// <param name="document">The document; what other ledgers say stays as it is.</param>
    /// <param name="approving">Those who are approving now, whatever they said before.</param>
    /// <param name="display">How these want to be shown from now on; null leaves it as it is.</param>
    public static WorkspaceModel AsIfApproved(WorkspaceModel model, string document, IReadOnlyCollection<Signatory> approving, SignatoryDisplay? display)
    {
        if (model.FindLedger(document) is not { } ledger)
            return model;
        var answers = new Dictionary<Signatory, LedgerEntry>(ReferenceEqualityComparer.Instance);
        foreach (var standing in ledger.StandingsOn(DateOnly.MaxValue))
        {
            // An answer is for the names of the entry that gives it.
            var answering = standing.Entries.FirstOrDefault(approving.Contains) ?? standing.Printed;
            var isApproving = approving.Contains(answering);
            if (isApproving || standing.State is SignatoryState.Invited or SignatoryState.Pending or SignatoryState.Conditional)
            {
                answers[answering] = new LedgerEntry(DateOnly.MaxValue, answering.Span)
                {
                    State = SignatoryState.Approved,
                    Display = isApproving ? display : null,
                };
            }
        }

        var asked = new Ledger(ledger.DocumentId, ledger.File)
        {
            Signatories = [.. ledger.Signatories.Select(s => answers.TryGetValue(s, out var answer) ? s with { History = [.. s.History, answer] } : s)],
        };
        return model with { Ledgers = [.. model.Ledgers.Select(l => ReferenceEquals(l, ledger) ? asked : l)] };
    }
}
