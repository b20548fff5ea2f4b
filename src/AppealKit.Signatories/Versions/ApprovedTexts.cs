using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Versions;

/// <summary>Holds approvals against a document as it is now.</summary>
/// <param name="document">The document.</param>
/// <param name="now">Its text in a language; null if it has none.</param>
public sealed class ApprovedTexts(DocumentDefinition document, Func<LanguageTag, TextVersion?> now)
{
    /// <summary>The language in which somebody read the text: what the approval says, else the first of the document.</summary>
    public LanguageTag LanguageOf(LedgerEntry approval) => approval.Language ?? document.Languages[0];

    /// <summary>Whether an approval is for the text as it is now, in the language in which it was read.</summary>
    public ApprovalFit Judge(LedgerEntry approval) =>
        approval.Version is not { } version ? ApprovalFit.NotRecorded
        : now(LanguageOf(approval))?.IsMeantBy(version) == true ? ApprovalFit.Current : ApprovalFit.Outdated;

    /// <summary>True for somebody who approved another text, or one that the ledger does not tell.</summary>
    public bool IsOutdated(Standing standing) => standing.Approval is { } approval && Judge(approval) != ApprovalFit.Current;
}
