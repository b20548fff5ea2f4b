namespace AppealKit.Workspace.Review.Comparison;

/// <summary>
/// Two texts tell the same numbers. From ten on, and as days of dates, each is looked for. Smaller ones are words in many texts: only where the same paragraph of
/// both texts has one that the other lacks, one of them is wrong.
/// </summary>
internal sealed class NumberComparison(TextFacts here, TextFacts there)
{
    /// <summary>What differs; null for nothing.</summary>
    public TextDifference? Find()
    {
        var (ours, theirs) = (Missing(here, there), Missing(there, here));
        AddSmall(ours, theirs);
        if (ours.Count == 0 && theirs.Count == 0)
            AddSwapped(ours, theirs);
        return TextDifference.Of("number", Shown(ours), Shown(theirs));
    }

    private static List<NumberFact> Missing(TextFacts from, TextFacts of) =>
        [.. from.Numbers.Where(n => !n.IsSmall && !Has(of, n)).DistinctBy(n => n.Value, StringComparer.Ordinal)];

    /// <summary>True if a text has a number. 10 000 may be ten thousand there, in digits and a word.</summary>
    public static bool Has(TextFacts facts, NumberFact number) =>
        facts.Numbers.Exists(n => n.Means(number.Value) || (number.Other is { } other && n.Means(other)) || AreScaled(n.Value, number.Value) || AreScaled(number.Value, n.Value))
        || facts.Romans.Contains(number.Value);

    private static bool AreScaled(string small, string large) =>
        large.Length > small.Length + 2 && !small.Contains('.', StringComparison.Ordinal) && small != "0" && large.StartsWith(small, StringComparison.Ordinal)
        && large.AsSpan(small.Length) is "000" or "000000" or "000000000";

    private void AddSmall(List<NumberFact> ours, List<NumberFact> theirs)
    {
        if (!here.IsBuiltLike(there))
            return;
        for (var block = -1; block < here.Blocks.Count; block++)
        {
            var mine = Small(here, block);
            var other = Small(there, block);
            var (lost, added) = (mine.Where(n => !HasIn(there, block, n)).ToList(), other.Where(n => !HasIn(here, block, n)).ToList());
            if (lost.Count == 0 || added.Count == 0)
                continue;
            ours.AddRange(lost);
            theirs.AddRange(added);
        }
    }

    private static List<NumberFact> Small(TextFacts facts, int block) => [.. facts.Numbers.Where(n => n.IsSmall && facts.BlockOf(n.Start) == block && !facts.Dated.Exists(d => d.Number == n))];

    private static bool HasIn(TextFacts facts, int block, NumberFact number) => facts.Numbers.Exists(n => n.Means(number.Value) && facts.BlockOf(n.Start) == block);

    // As many numbers in both, but one is there twice where the other text has another one twice. What only one has was found before, or is written otherwise.
    private void AddSwapped(List<NumberFact> ours, List<NumberFact> theirs)
    {
        var (mine, other) = (Counts(here), Counts(there));
        if (here.Numbers.FindAll(n => !n.IsSmall).Count != there.Numbers.FindAll(n => !n.IsSmall).Count)
            return;
        ours.AddRange(here.Numbers.Where(n => !n.IsSmall && other.TryGetValue(n.Value, out var count) && mine[n.Value] > count).DistinctBy(n => n.Value, StringComparer.Ordinal));
        theirs.AddRange(there.Numbers.Where(n => !n.IsSmall && mine.TryGetValue(n.Value, out var count) && other[n.Value] > count).DistinctBy(n => n.Value, StringComparer.Ordinal));
        if (ours.Count > 0 && theirs.Count > 0)
            return;
        ours.Clear();
        theirs.Clear();
    }

    private static Dictionary<string, int> Counts(TextFacts facts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var number in facts.Numbers)
        {
            if (!number.IsSmall)
                counts[number.Value] = counts.GetValueOrDefault(number.Value) + 1;
        }

        return counts;
    }

    private static IReadOnlyList<FoundText> Shown(List<NumberFact> numbers) => [.. numbers.OrderBy(n => n.Start).Select(n => new FoundText(n.Value, n.Start, n.Length))];
}
