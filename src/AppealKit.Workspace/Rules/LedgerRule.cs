using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Workspace.Rules;

/// <summary>A ledger lists each once, tells what happened in order, and shows nobody again who once asked not to be named.</summary>
internal static class LedgerRule
{
    public static void Check(RuleContext context)
    {
        foreach (var ledger in context.Model.Ledgers)
        {
            var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (var signatory in ledger.Signatories)
            {
                CheckTwice(signatory, seen, context);
                CheckHistory(signatory, context);
            }
        }
    }

    private static void CheckTwice(Signatory signatory, Dictionary<string, SourceSpan> seen, RuleContext context)
    {
        // Namesakes exist: a person is the same only with the same affiliation.
        var key = signatory.Organisation is { } organisation
            ? "organisation " + organisation.Id
            : signatory.Name is { Names: [var name, ..] } ? $"person {name.Form} {signatory.Affiliation?.Entries[0].Text}" : null;
        if (key is not null && !seen.TryAdd(key, signatory.Span))
            context.Diagnostics.Add(WorkspaceDiagnostics.SignatoryTwice(signatory.Span, seen[key]));
    }

    private static void CheckHistory(Signatory signatory, RuleContext context)
    {
        LedgerEntry? before = null;
        var shown = signatory.Display;
        foreach (var entry in signatory.History)
        {
            if (before is not null && entry.On < before.On)
                context.Diagnostics.Add(WorkspaceDiagnostics.LedgerOrder(entry.Span, before.Span));
            if (entry.Display is { } display)
            {
                if (display == SignatoryDisplay.Named && shown != SignatoryDisplay.Named && entry.State != SignatoryState.Approved)
                    context.Diagnostics.Add(WorkspaceDiagnostics.ShownAgain(entry.Span));
                shown = display;
            }

            before = entry;
        }
    }
}
