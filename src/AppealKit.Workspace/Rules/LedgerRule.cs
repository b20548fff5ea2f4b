using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Workspace.Rules;

/// <summary>A ledger lists each once, tells what happened in order, and shows nobody again who once asked not to be named.</summary>
internal static class LedgerRule
{
    public static void Check(RuleContext context)
    {
        foreach (var ledger in context.Model.Ledgers)
        {
            CheckKeys(ledger, context);
            CheckIds(ledger, context);
            var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (var signatory in ledger.Signatories)
            {
                CheckTwice(signatory, seen, context);
                CheckHistory(signatory, context);
                CheckCare(signatory, context);
            }
        }
    }

    private static void CheckTwice(Signatory signatory, Dictionary<string, SourceSpan> seen, RuleContext context)
    {
        // Namesakes exist: a person is the same only with the same affiliation. Entries with ids are told apart, and joined, by `signatories merge`.
        if (signatory is { Id: not null, Organisation: null })
            return;
        var key = signatory.Organisation is { } organisation
            ? "organisation " + organisation.Id
            : signatory.Name is { Names: [var name, ..] } ? $"person {name.Form} {signatory.Affiliation?.Entries[0].Text}" : null;
        if (key is not null && !seen.TryAdd(key, signatory.Span))
            context.Diagnostics.Add(WorkspaceDiagnostics.SignatoryTwice(signatory.Span, seen[key]));
    }

    private static void CheckIds(Ledger ledger, RuleContext context)
    {
        foreach (var standing in ledger.StandingsOn(DateOnly.MaxValue))
        {
            foreach (var signatory in standing.Quiet.Where(s => TellingId.Tells(s, context.Model)))
                context.Diagnostics.Add(WorkspaceDiagnostics.TellsWhoItIs(signatory.Span));
        }
    }

    private static void CheckKeys(Ledger ledger, RuleContext context)
    {
        foreach (var pair in ledger.KeptApart)
        {
            foreach (var reference in pair.Ids)
                CheckKnown(reference, ledger, context);
        }

        foreach (var signatory in ledger.Signatories)
        {
            foreach (var entry in signatory.History)
            {
                if (entry.MergedInto is { } reference)
                    CheckKnown(reference, ledger, context);
            }
        }

        foreach (var signatory in ledger.Signatories)
        {
            if (signatory.Key is { } key && !ReferenceEquals(ledger.Find(key), signatory) && signatory.Organisation is null)
                context.Diagnostics.Add(WorkspaceDiagnostics.SignatoryIdTwice(signatory.Span, ledger.Find(key)!.Span, key));
            if (IsMergedIntoItself(signatory, ledger))
                context.Diagnostics.Add(WorkspaceDiagnostics.MergedInCircle(signatory.Span));
        }
    }

    private static void CheckKnown(Reference reference, Ledger ledger, RuleContext context)
    {
        if (ledger.Find(reference.Id) is null)
            context.Diagnostics.Add(WorkspaceDiagnostics.UnknownSignatory(reference, [.. SaidKeys(ledger, context.Model)]));
    }

    // The id of an organisation tells who it is, and that of a person may: one that is not named is not suggested either.
    private static IEnumerable<string> SaidKeys(Ledger ledger, WorkspaceModel model)
    {
        var named = ledger.StandingsOn(DateOnly.MaxValue).Where(s => s.IsNamed).SelectMany(s => s.Nameable).Select(s => s.Key).OfType<string>();
        return ledger.Signatories.Where(s => !TellingId.Tells(s, model)).Select(s => s.Id).OfType<string>().Concat(named).Distinct(StringComparer.Ordinal);
    }

    // A circle is told at its first entry only.
    private static bool IsMergedIntoItself(Signatory signatory, Ledger ledger)
    {
        var at = signatory;
        for (var steps = 0; steps <= ledger.Signatories.Count; steps++)
        {
            if (at.History.LastOrDefault(e => e.MergedInto is not null)?.MergedInto is not { } next || ledger.Find(next.Id) is not { } target)
                return false;
            if (ReferenceEquals(target, signatory))
                return true;
            if (target.Span.Start < signatory.Span.Start)
                return false;
            at = target;
        }

        return false;
    }

    // Of two lines of one day the later one counts. Git, or whoever keeps both sides of a conflict, may have put the less careful one there.
    private static void CheckCare(Signatory signatory, RuleContext context)
    {
        var (state, display) = ((LedgerEntry?)null, (LedgerEntry?)null);
        foreach (var entry in signatory.History)
        {
            state = entry is { State: null } or { Via: not null } || state?.On > entry.On ? state : entry;
            display = entry.Display is null || display?.On > entry.On ? display : entry;
        }

        var careful = state?.State == SignatoryState.Approved ? signatory.History.FirstOrDefault(e => e.On == state.On && e.State is SignatoryState.Withdrawn or SignatoryState.Declined) : null;
        var hidden = display?.Display == SignatoryDisplay.Named ? signatory.History.FirstOrDefault(e => e.On == display.On && e.Display is { } said and not SignatoryDisplay.Named) : null;
        if (careful is not null)
            context.Diagnostics.Add(WorkspaceDiagnostics.LessCarefulLast(state!.Span, careful.Span, isOfName: false));
        else if (hidden is not null)
            context.Diagnostics.Add(WorkspaceDiagnostics.LessCarefulLast(display!.Span, hidden.Span, isOfName: true));
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
