namespace AppealKit.Composition.Output;

/// <summary>Which shards of a workspace an output folder has.</summary>
internal static class ShardList
{
    /// <summary>The shards of a folder after a build.</summary>
    /// <param name="before">What it had; of another number of shards nothing counts any more.</param>
    /// <param name="isWhole">True if it held more than shards before: a full build wrote it.</param>
    /// <param name="built">The shard that was built; null for a build of something else.</param>
    /// <returns>None if it has all.</returns>
    public static IReadOnlyList<Shard> After(IReadOnlyList<Shard> before, bool isWhole, Shard? built)
    {
        if (built is null)
            return before;
        if (isWhole)
            return [];
        List<Shard> all = [.. before.Where(s => s.Count == built.Count && s.Index != built.Index).Append(built).OrderBy(s => s.Index)];
        return all.Count == built.Count ? [] : all;
    }

    /// <summary>The numbers that are missing; none if there are no shards, or all of them.</summary>
    public static IReadOnlyList<int> Missing(IReadOnlyCollection<Shard> shards) =>
        shards.Count == 0 ? [] : [.. Enumerable.Range(1, shards.First().Count).Except(shards.Select(s => s.Index))];
}
