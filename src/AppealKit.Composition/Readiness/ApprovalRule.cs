using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Signatories.Versions;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Composition.Readiness;

/// <summary>Everybody who issues a document, and everybody on its list, approved this text and no other.</summary>
internal static class ApprovalRule
{
    // After a change of the text everybody is to be asked again: a list of five hundred says no more than its number.
    private const int MostTold = 20;

    /// <summary>Who did not; nobody is named who is not an issuer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ledger">Its ledger; null if it has none.</param>
    /// <param name="texts">Holds approvals against the text.</param>
    public static IEnumerable<Diagnostic> Of(DocumentDefinition document, Ledger? ledger, ApprovedTexts texts)
    {
        var standings = ledger?.StandingsOn(DateOnly.MaxValue) ?? [];
        var issuing = new HashSet<Signatory>(ReferenceEqualityComparer.Instance);
        foreach (var issuer in DocumentIssuer.Of(document))
        {
            var own = standings.Where(s => s.Entries.Any(issuer.Is)).ToList();
            issuing.UnionWith(own.Select(s => s.Signatory));
            if (!own.Exists(s => IsCurrent(s, texts)))
                yield return CompositionDiagnostics.IssuerNotApproved(document.Id, issuer, own.FirstOrDefault(), FitOf(own, texts));
        }

        if (document.IsIssuedBySignatories && !standings.Any(s => s.State == SignatoryState.Approved))
            yield return CompositionDiagnostics.NobodyApproved(document);
        if (ledger is null || ledger.Outdated == OutdatedApproval.Omit)
            yield break;
        var others = standings.Where(s => s is { State: SignatoryState.Approved, Approval: not null, Signatory.Capacity: SignatoryCapacity.Signatory } && !issuing.Contains(s.Signatory))
            .Select(s => (s.Signatory, Fit: texts.Judge(s.Approval!)))
            // Nobody can print of an approval that it was for an earlier text, if nobody knows for which it was.
            .Where(s => s.Fit == ApprovalFit.NotRecorded || (s.Fit == ApprovalFit.Outdated && ledger.Outdated == OutdatedApproval.Refuse));
        foreach (var group in others.GroupBy(s => s.Fit))
        {
            var told = group.Count() > MostTold ? group.Take(1) : group;
            foreach (var (signatory, fit) in told)
                yield return CompositionDiagnostics.SignatoryApprovedOther(document.Id, signatory, fit, group.Count() > MostTold ? group.Count() : 1);
        }
    }

    private static bool IsCurrent(Standing standing, ApprovedTexts texts) =>
        standing is { State: SignatoryState.Approved, Approval: { } approval } && texts.Judge(approval) == ApprovalFit.Current;

    private static ApprovalFit? FitOf(List<Standing> own, ApprovedTexts texts) => own is [{ Approval: { } approval }, ..] ? texts.Judge(approval) : null;
}
