using AppealKit.Diagnostics;
using AppealKit.Values;
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
    /// <summary>True for a finding about texts that differ between languages.</summary>
    public static bool IsOfComparison(Diagnostic finding) =>
        finding.Code == WorkspaceDiagnostics.TextsDifferDescriptor.Code || finding.Code == WorkspaceDiagnostics.CountsDifferDescriptor.Code;

    /// <summary>Reviews a document.</summary>
    /// <param name="model">The model as it was read; values are shown in messages only where everybody may see them.</param>
    /// <param name="document">The document, of that model.</param>
    /// <param name="lint">Looks for spellings, of people whom the audience of the messages may see.</param>
    /// <param name="words">Gives what must be known of a language to compare its texts; null for a language that nothing is known of.</param>
    /// <returns>Warnings.</returns>
    public static IReadOnlyList<Diagnostic> Of(WorkspaceModel model, DocumentDefinition document, NameLint lint, Func<LanguageTag, TextWords?> words)
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

        var differences = new TextDifferenceRule(model, words);
        foreach (var text in ReviewedText.Of(model, document))
        {
            DriftRule.Check(text, findings);
            differences.Check(text, findings);
        }

        return findings.ToList();
    }
}
