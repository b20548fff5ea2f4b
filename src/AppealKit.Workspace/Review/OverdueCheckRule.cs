using AppealKit.Diagnostics;

namespace AppealKit.Workspace.Review;

/// <summary>What a document says of a person was checked, and the check has not run out by the document's date.</summary>
internal static class OverdueCheckRule
{
    public static void Check(Mention mention, DiagnosticBag findings)
    {
        var person = mention.Person;
        if (person is { Verified.Latest: { } verified, ReviewAfter: { } holds, VerifiedSpan: { } span } && holds.After(verified) is { } due && due < mention.Day)
            findings.Add(WorkspaceDiagnostics.CheckOverdue(span, due, mention));
    }
}
