using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Names;

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
    /// <param name="lint">Looks for spellings, of people whom the audience of the messages may see.</param>
    /// <returns>Warnings.</returns>
    public static IReadOnlyList<Diagnostic> Of(WorkspaceModel model, DocumentDefinition document, NameLint lint)
    {
        var findings = new DiagnosticBag();
        lint.Check(document, findings);
        AbbreviationRule.Check(model, document, findings);
        StaleStatusRule.Check(model, document, findings);
        foreach (var mention in Mention.In(model, document))
        {
            EndedSentenceRule.Check(mention, findings);
            OutdatedTextRule.Check(mention, findings);
            OverdueCheckRule.Check(mention, findings);
        }

        var names = new NamesInText(model);
        foreach (var text in ReviewedText.Of(model, document))
        {
            DriftRule.Check(text, findings);
            TextDifferenceRule.Check(text, names, id => model.FindSource(id) is not null, findings);
        }

        return findings.ToList();
    }
}
