using AppealKit.Diagnostics;

namespace AppealKit.Composition;

// What several machines have built, put together.
internal static partial class CompositionDiagnostics
{
    private const int FewNumbers = 10;

    private static readonly DiagnosticDescriptor NoManifestDescriptor = new("AK8401", Severity.Error, "a folder without a manifest");
    private static readonly DiagnosticDescriptor ManifestUnreadDescriptor = new("AK8402", Severity.Error, "a manifest that cannot be read");
    private static readonly DiagnosticDescriptor ManifestOfOtherDescriptor = new("AK8403", Severity.Error, "a manifest of other case files");
    private static readonly DiagnosticDescriptor ManifestsDifferDescriptor = new("AK8404", Severity.Error, "two manifests that tell different things of one file");
    private static readonly DiagnosticDescriptor ShippedFileChangedDescriptor = new("AK8405", Severity.Error, "a file that is not as its manifest tells");
    private static readonly DiagnosticDescriptor ShardsMissingDescriptor = new("AK8406", Severity.Error, "shards that are missing");

    /// <summary>AK8401.</summary>
    public static Diagnostic NoManifest(string folder) => Merging(
        NoManifestDescriptor, $"there is no `manifest.json` in `{folder}`", folder, "Give the folders that `appealkit build --shard I/N` wrote to.");

    /// <summary>AK8402.</summary>
    public static Diagnostic ManifestUnread(string path) => Merging(
        ManifestUnreadDescriptor, $"`{path}` is no manifest that a build wrote, or was not copied whole", path, "Copy it again, or build that shard again.");

    /// <summary>AK8403: other case files, or another audience.</summary>
    public static Diagnostic ManifestOfOther(string path) => Merging(
        ManifestOfOtherDescriptor,
        $"`{path}` was built from other case files than those of this workspace, or for another audience",
        path,
        "Build all shards from the same commit and for the same `--audience`, and merge them in a workspace of that commit.");

    /// <summary>AK8404.</summary>
    public static Diagnostic ManifestsDiffer(string path, string first, string second) => Merging(
        ManifestsDifferDescriptor,
        $"`{path}` is not the same file in `{first}` and in `{second}`",
        path,
        "Build all shards with the same version of the program, the same templates and the same `--on`.");

    /// <summary>AK8405.</summary>
    public static Diagnostic ShippedFileChanged(string path, bool isThere) => Merging(
        ShippedFileChangedDescriptor,
        isThere ? $"`{path}` is not the file that its manifest tells of" : $"`{path}` is in its manifest, and not there",
        path,
        "Copy the folder again, or build that shard again.");

    /// <summary>AK8406, for shards that nobody gave.</summary>
    public static Diagnostic ShardsMissing(IReadOnlyList<int> missing, int count) => Merging(
        ShardsMissingDescriptor,
        FormattableString.Invariant($"of {count} shards {(missing.Count == 1 ? "one is" : $"{missing.Count} are")} missing: {string.Join(", ", missing.Take(FewNumbers))}{(missing.Count > FewNumbers ? " …" : "")}"),
        null,
        FormattableString.Invariant($"Build it with `appealkit build --shard {missing[0]}/{count}` and give its folder too."));

    /// <summary>AK8406, for shards of which nobody knows how many there are.</summary>
    public static Diagnostic ShardsOfDifferentCounts(IReadOnlyList<int> counts) => Merging(
        ShardsMissingDescriptor,
        $"these are shards of different divisions: {string.Join(" and ", counts)}",
        null,
        "Give the folders of one division, as in `1/4`, `2/4`, `3/4` and `4/4`.");

    private static Diagnostic Merging(DiagnosticDescriptor descriptor, string message, string? path, string hint) =>
        new(descriptor, message, null) { IsForEverybody = true, Path = path, Hints = [hint] };
}
