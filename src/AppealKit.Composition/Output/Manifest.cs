namespace AppealKit.Composition.Output;

/// <summary>What stands in an output folder: <c>manifest.json</c>.</summary>
/// <param name="Documents">The files, in <see cref="ManifestEntry.CompareOrder"/>.</param>
public sealed record Manifest(IReadOnlyList<ManifestEntry> Documents)
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>What was withheld when its files were searched last (<see cref="WithheldState"/>); null if nobody knows.</summary>
    public string? Searched { get; init; }

    /// <summary>The shards that the folder has; none if it is no folder of shards, or has all of them.</summary>
    public IReadOnlyList<Shard> Shards { get; init; } = [];

    /// <summary>A manifest without files.</summary>
    public static Manifest Empty { get; } = new([]);

    /// <summary>This manifest with other entries in the place of those with the same path, or added.</summary>
    public Manifest With(IEnumerable<ManifestEntry> entries)
    {
        var byPath = Documents.ToDictionary(e => e.Path, StringComparer.Ordinal);
        foreach (var entry in entries)
            byPath[entry.Path] = entry;
        var all = byPath.Values.ToList();
        all.Sort(ManifestEntry.CompareOrder);
        return this with { Documents = all };
    }
}
