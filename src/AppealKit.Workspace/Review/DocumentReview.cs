using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Review;

/// <summary>
/// What a careful reader finds in one document: facts that no longer hold on its date, and texts that say different things in different
/// languages. Not part of loading: it is asked of the documents that are built or checked.
/// </summary>
public static class DocumentReview
{
    /// <summary>Reviews a document.</summary>
    /// <param name="model">The model as it was read; values are shown in messages only where everybody may see them.</param>
    /// <param name="document">The document, of that model.</param>
    /// <returns>Warnings.</returns>
    public static IReadOnlyList<Diagnostic> Of(WorkspaceModel model, DocumentDefinition document)
    {
        var findings = new DiagnosticBag();
        foreach (var mention in Mention.In(model, document))
        {
            EndedSentenceRule.Check(mention, findings);
            FreedPersonRule.Check(mention, findings);
            OutdatedTextRule.Check(mention, findings);
            OverdueCheckRule.Check(mention, findings);
        }

        var names = new NamesInText(model);
        foreach (var text in ReviewedText.Of(model, document))
        {
            DriftRule.Check(text, findings);
            TextDifferenceRule.Check(text, names, findings);
        }

        return findings.ToList();
    }
}
