using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>Whether a text that asks for signatures does so in time.</summary>
internal static class SigningTime
{
    /// <summary>A finding for an open text whose last day is over. The sheet of a text asks with the words of the text, of which it is said.</summary>
    public static Diagnostic? After(DocumentDefinition document, WorkspaceModel model, DateOnly today)
    {
        if (document.Status != DocumentStatus.ForSignature || document.Announces is not null)
            return null;
        var ledger = model.FindLedger(document.Id);
        return (document.SignOn?.Deadline?.Latest ?? ledger?.Deadline) is { } deadline && deadline < today
            ? CompositionDiagnostics.OpenAfterDeadline(document.SignOn?.Deadline is null ? ledger!.File.Path : document.File.Path, deadline, today)
            : null;
    }
}
