using AppealKit.Values;

namespace AppealKit.Cli;

/// <summary>A folder to build into.</summary>
/// <param name="Folder">Its absolute path.</param>
/// <param name="Shown">How messages call it.</param>
internal sealed record OutputPlace(string Folder, string Shown)
{
    /// <summary>The folder given with <c>--out</c>, else the one of the audience in the workspace.</summary>
    /// <param name="given">What was given; null for nothing.</param>
    /// <param name="root">Absolute path of the workspace.</param>
    /// <param name="audience">For whom is built.</param>
    /// <param name="currentFolder">Absolute path that what was given is relative to.</param>
    public static OutputPlace Of(string? given, string root, Audience audience, string currentFolder) => given is not null
        ? new OutputPlace(Path.GetFullPath(given, currentFolder), given.Replace('\\', '/').TrimEnd('/'))
        : new OutputPlace(Path.Combine(root, DefaultName(audience)), DefaultName(audience));

    /// <summary>The name of the folder of an audience: <c>out</c>, <c>out-partners</c>, <c>out-internal</c>.</summary>
    public static string DefaultName(Audience audience) => audience == Audience.Public ? "out" : "out-" + audience.ToString().ToLowerInvariant();
}
