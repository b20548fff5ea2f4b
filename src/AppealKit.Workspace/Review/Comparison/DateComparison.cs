namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Two texts name the same months, with the same days and years beside them, however their languages write dates.</summary>
internal sealed class DateComparison(TextFacts here, TextFacts there)
{
    private const int MonthsOfYear = 12;

    /// <summary>What differs; null for nothing.</summary>
    public TextDifference? Find()
    {
        var (ours, theirs) = (Months(here, there), Months(there, here));
        if (ours.Count + theirs.Count > 0)
        {
            // A word that could be another one counts if the other text has a month instead.
            ours = ours.Exists(m => m.IsSure) || theirs.Exists(m => m.IsSure) ? ours : [];
            theirs = ours.Count > 0 || theirs.Exists(m => m.IsSure) ? theirs : [];
            ours = theirs.Count > 0 ? ours : [.. ours.Where(m => m.IsSure)];
            theirs = ours.Count > 0 ? theirs : [.. theirs.Where(m => m.IsSure)];
        }

        return TextDifference.Of("month", Shown(here, ours), Shown(there, theirs))
            ?? TextDifference.Of("date", Dated(here, there), Dated(there, here))
            ?? Swapped();
    }

    private static List<MonthFact> Months(TextFacts from, TextFacts of) =>
        EachOnce(from.Months, m => !of.NamesMonth(m.Month, from.Words));

    private static IReadOnlyList<FoundText> Dated(TextFacts from, TextFacts of) =>
        [.. from.Dated.Where(d => of.NamesMonth(d.Month.Month, from.Words) && !of.HasNear(d.Month.Month, d.Number.Value, from.Words)
                // What is nowhere is a number that differs.
                && (d.Number.IsSmall || NumberComparison.Has(of, d.Number)))
            .Select(d => Shown(from, d.Start, d.End)).DistinctBy(f => f.Shown, StringComparer.Ordinal)];

    // As many months in both, but one is there twice where the other text has another one twice.
    private TextDifference? Swapped()
    {
        if (here.Months.Count != there.Months.Count)
            return null;
        var (mine, other) = (Counts(here), Counts(there));
        var ours = EachOnce(here.Months, m => mine[m.Month] > other[m.Month]);
        var theirs = EachOnce(there.Months, m => other[m.Month] > mine[m.Month]);
        return ours.Count == 0 ? null : new TextDifference("month", Shown(here, ours), Shown(there, theirs));
    }

    // By month, from 1 to 12.
    private static int[] Counts(TextFacts facts)
    {
        var counts = new int[MonthsOfYear + 1];
        foreach (var month in facts.Months)
            counts[month.Month]++;
        return counts;
    }

    // The first place of each month.
    private static List<MonthFact> EachOnce(List<MonthFact> months, Predicate<MonthFact> isMeant)
    {
        var taken = new bool[MonthsOfYear + 1];
        return months.FindAll(m => isMeant(m) && !taken[m.Month] && (taken[m.Month] = true));
    }

    private static IReadOnlyList<FoundText> Shown(TextFacts facts, List<MonthFact> months) => [.. months.Select(m => Shown(facts, m.Start, m.End))];

    // The month of 12.11.2025 is shown with the whole date.
    private static (int Start, int End) Whole(TextFacts facts, int start, int end)
    {
        if (!char.IsDigit(facts.Text[start]) || !char.IsDigit(facts.Text[end - 1]))
            return (start, end);
        while (start > 0 && IsOfDate(facts.Text[start - 1]))
            start--;
        while (end < facts.Text.Length && IsOfDate(facts.Text[end]))
            end++;
        while (!char.IsDigit(facts.Text[end - 1]))
            end--;
        return (start, end);
    }

    private static bool IsOfDate(char c) => char.IsDigit(c) || c is '.' or '/' or '-';

    private static FoundText Shown(TextFacts facts, int from, int to)
    {
        var (start, end) = Whole(facts, from, to);
        return new(string.Join(' ', facts.Text[start..end].Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)), start, end - start);
    }
}
