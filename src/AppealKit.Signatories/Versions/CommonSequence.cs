namespace AppealKit.Signatories.Versions;

/// <summary>The longest sequence that two sequences have in common.</summary>
internal static class CommonSequence
{
    // More than a hundred pages in both texts. What is longer is compared at its ends only, so that no text takes long.
    private const long MostCells = 4_000_000;

    /// <summary>The places of what both have, in order: one in the first, one in the second.</summary>
    public static IReadOnlyList<(int First, int Second)> Of(ReadOnlySpan<string> first, ReadOnlySpan<string> second)
    {
        var pairs = new List<(int, int)>();
        var start = 0;
        while (start < first.Length && start < second.Length && first[start] == second[start])
            pairs.Add((start, start++));
        var end = 0;
        while (end < first.Length - start && end < second.Length - start && first[^(end + 1)] == second[^(end + 1)])
            end++;
        foreach (var (i, j) in Middle(first[start..^end], second[start..^end]))
            pairs.Add((start + i, start + j));
        for (var back = end; back > 0; back--)
            pairs.Add((first.Length - back, second.Length - back));
        return pairs;
    }

    private static List<(int First, int Second)> Middle(ReadOnlySpan<string> first, ReadOnlySpan<string> second)
    {
        var pairs = new List<(int, int)>();
        if (first.Length == 0 || second.Length == 0 || (long)first.Length * second.Length > MostCells)
            return pairs;
        var width = second.Length + 1;
        // The length of what the rests behind two places have in common.
        var common = new int[(first.Length + 1) * width];
        for (var i = first.Length - 1; i >= 0; i--)
        {
            for (var j = second.Length - 1; j >= 0; j--)
            {
                common[(i * width) + j] = first[i] == second[j]
                    ? common[((i + 1) * width) + j + 1] + 1
                    : Math.Max(common[((i + 1) * width) + j], common[(i * width) + j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
                pairs.Add((i++, j++));
            else if (common[((i + 1) * width) + j] >= common[(i * width) + j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }
}
