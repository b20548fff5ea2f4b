using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;

namespace AppealKit.Composition;

// Files of earlier builds that hold what is withheld by now.
internal static partial class CompositionDiagnostics
{
    private static readonly DiagnosticDescriptor EarlierFileRemovedDescriptor = new("AK8017", Severity.Warning, "an earlier file that was removed for what it holds");
    private static readonly DiagnosticDescriptor EarlierFileStandsDescriptor = new("AK8018", Severity.Error, "an earlier file that may hold what its audience may not see");

    /// <summary>AK8017. Says which file, never the words.</summary>
    /// <param name="path">The file that was removed.</param>
    /// <param name="hit">What it held.</param>
    /// <param name="audience">Who may not see it.</param>
    public static Diagnostic EarlierFileRemoved(string path, WithheldHit hit, Audience audience) =>
        new(EarlierFileRemovedDescriptor, $"`{path}` of an earlier build was removed: it held the {hit.Withheld.What}, which the audience `{Of(audience)}` may not see any more", null)
        {
            IsForEverybody = true,
            Path = path,
            Hints = ["Build it again if it is still wanted. Copies that were sent or put on the web are not touched: take those back yourself."],
        };

    /// <summary>AK8018, for a file that is not ours any more, or cannot be removed.</summary>
    public static Diagnostic EarlierFileStands(string path, WithheldHit hit, Audience audience, bool isChanged) =>
        new(
            EarlierFileStandsDescriptor,
            $"`{path}` of an earlier build holds the {hit.Withheld.What}, which the audience `{Of(audience)}` may not see any more, and {(isChanged ? "was changed since: it still stands there" : "cannot be removed")}",
            null)
        {
            IsForEverybody = true,
            Path = path,
            Hints = ["Delete it. It is no longer in `manifest.json` and `index.html`."],
        };

    /// <summary>AK8018, for a file that cannot be searched.</summary>
    public static Diagnostic EarlierFileUnread(string path) =>
        new(EarlierFileStandsDescriptor, $"`{path}` of an earlier build cannot be searched for what is withheld by now, and still stands there", null)
        {
            IsForEverybody = true,
            Path = path,
            Hints = ["It is not as a build wrote it. Look at it, and delete it or build it again. It is no longer in `manifest.json` and `index.html`."],
        };
}
