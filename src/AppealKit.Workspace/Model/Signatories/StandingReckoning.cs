namespace AppealKit.Workspace.Model.Signatories;

/// <summary>
/// Reckons where the signatories of a ledger stand. Entries that were merged are one signatory: what was said last counts, of whichever entry; where
/// two were said on one day, the more careful one. So the order in which entries came in, or were merged, changes nothing.
/// </summary>
internal static class StandingReckoning
{
    public static IReadOnlyList<Standing> On(Ledger ledger, DateOnly day)
    {
        var merged = new Dictionary<Signatory, List<Signatory>>(ReferenceEqualityComparer.Instance);
        foreach (var signatory in ledger.Signatories)
        {
            if (TargetOf(signatory, ledger, day) is not { } target)
                continue;
            if (!merged.TryGetValue(target, out var list))
                merged[target] = list = [];
            list.Add(signatory);
        }

        var standings = new List<Standing>(ledger.Signatories.Count);
        foreach (var signatory in ledger.Signatories)
        {
            if (TargetOf(signatory, ledger, day) is null)
                standings.Add(Of(signatory, merged.GetValueOrDefault(signatory) ?? [], day));
        }

        return standings;
    }

    // Where an entry was merged into; null for one that stands for itself. A circle, which is an error of its own, is cut where it closes.
    private static Signatory? TargetOf(Signatory signatory, Ledger ledger, DateOnly day)
    {
        var target = signatory;
        for (var steps = 0; steps < ledger.Signatories.Count; steps++)
        {
            if (NextOf(target, ledger, day) is not { } next)
                return ReferenceEquals(target, signatory) ? null : target;
            if (ReferenceEquals(next, signatory))
                return null;
            target = next;
        }

        return null;
    }

    private static Signatory? NextOf(Signatory signatory, Ledger ledger, DateOnly day)
    {
        Reference? into = null;
        foreach (var entry in signatory.History)
        {
            if (entry.On <= day && entry.MergedInto is { } next)
                into = next;
        }

        return into is { } id ? ledger.Find(id.Id) : null;
    }

    private static Standing Of(Signatory signatory, List<Signatory> merged, DateOnly day)
    {
        IReadOnlyList<Signatory> entries = [signatory, .. merged];
        var (state, approval) = StateOf(entries, day, isOwn: true);
        // An approval that was recorded for many is not their own: it passes by whoever refused or withdrew, also if that comes in from another branch.
        if (Care(state) <= Care(SignatoryState.Approved))
            (state, approval) = StateOf(entries, day, isOwn: false);
        var (display, agreed) = DisplayOf(entries, day);
        var standing = new Standing(signatory, merged, state, display, state == SignatoryState.Approved ? approval : null);
        return display != SignatoryDisplay.Named || agreed.Count == entries.Count
            ? standing
            : standing with { Printed = agreed.Contains(signatory) ? signatory : agreed[^1], Unshown = [.. entries.Where(e => !agreed.Contains(e))] };
    }

    private static (SignatoryState State, LedgerEntry? Said) StateOf(IReadOnlyList<Signatory> entries, DateOnly day, bool isOwn)
    {
        var (state, stateDay) = (SignatoryState.Pending, DateOnly.MinValue);
        LedgerEntry? approval = null;
        foreach (var entry in entries)
        {
            if (LastState(entry, day, isOwn) is { } said && (said.On > stateDay || (said.On == stateDay && IsRather(said, state, approval))))
                (state, stateDay, approval) = (said.State!.Value, said.On, said);
        }

        return (state, approval);
    }

    // Of two approvals of one day nobody knows which was the last: one of an unknown text is reported, and of two texts always the same one is taken.
    private static bool IsRather(LedgerEntry said, SignatoryState state, LedgerEntry? approval)
    {
        if (said.State != state || approval is null)
            return Care(said.State!.Value) > Care(state);
        var order = string.CompareOrdinal(said.Version, approval.Version);
        return order < 0 || (order == 0 && string.CompareOrdinal(said.Language?.Value, approval.Language?.Value) < 0);
    }

    private static LedgerEntry? LastState(Signatory signatory, DateOnly day, bool isOwn)
    {
        LedgerEntry? last = null;
        foreach (var entry in signatory.History)
        {
            if (entry.On <= day && entry.State is not null && !(isOwn && entry.Via is not null) && (last is null || entry.On >= last.On))
                last = entry;
        }

        return last;
    }

    // Whoever was hidden in one entry is shown by another only if that one is approved: somebody else may have filled it in. A wish to be hidden is for all
    // names, a yes for those of its own entry: told too are the entries with a yes that no wish to be hidden followed, that of the last yes at the end.
    private static (SignatoryDisplay Shown, List<Signatory> Agreed) DisplayOf(IReadOnlyList<Signatory> entries, DateOnly day)
    {
        var words = new List<SaidOfShowing>();
        foreach (var entry in entries)
            AddWords(entry, day, words);
        words.Sort(SaidOfShowing.Compare);
        var (shown, agreed) = (words[0].Display, new List<Signatory>());
        foreach (var word in words)
        {
            if (word.Display == SignatoryDisplay.Named && !word.IsApproval && shown != SignatoryDisplay.Named)
                continue;
            shown = word.Display;
            agreed.RemoveAll(e => shown != SignatoryDisplay.Named || ReferenceEquals(e, word.Entry));
            if (shown == SignatoryDisplay.Named)
                agreed.Add(word.Entry);
        }

        return (shown, agreed);
    }

    // What an entry said of being shown: one word a day, the last of it, and whether it was approved on that day.
    private static void AddWords(Signatory signatory, DateOnly day, List<SaidOfShowing> words)
    {
        words.Add(new SaidOfShowing(signatory, signatory.History.Count > 0 && signatory.History[0].On <= day ? signatory.History[0].On : DateOnly.MinValue, signatory.Display, false));
        foreach (var entry in signatory.History)
        {
            if (entry.On > day)
                continue;
            var isApproval = entry.State == SignatoryState.Approved;
            if (words[^1].On == entry.On)
                words[^1] = entry.Display is { } other ? new SaidOfShowing(signatory, entry.On, other, isApproval) : words[^1] with { IsApproval = isApproval || words[^1].IsApproval };
            else if (entry.Display is { } display)
                words.Add(new SaidOfShowing(signatory, entry.On, display, isApproval));
        }
    }

    // Of two things said on one day the one is taken that does less: whoever withdrew is not printed.
    private static int Care(SignatoryState state) => state switch
    {
        SignatoryState.Withdrawn => 5,
        SignatoryState.Declined => 4,
        SignatoryState.Conditional => 3,
        SignatoryState.Approved => 2,
        SignatoryState.Pending => 1,
        _ => 0,
    };
}
