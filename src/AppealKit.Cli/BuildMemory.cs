using System.Text;
using AppealKit.Composition.Incremental;
using AppealKit.Values;

namespace AppealKit.Cli;

/// <summary>Where builds remember what they built: a folder of the workspace that belongs to the program, and that git leaves alone.</summary>
internal static class BuildMemory
{
    /// <summary>The name of the folder.</summary>
    public const string FolderName = ".appealkit";

    private const string RecordExtension = ".build";
    private const string UnchangedExtension = ".same";

    /// <summary>The absolute path of the file that says, for an output folder, what each text was made from.</summary>
    /// <param name="root">Absolute path of the workspace.</param>
    /// <param name="output">Absolute path of the output folder; in the name of the file stands only a digest of it.</param>
    /// <param name="audience">For whom is built.</param>
    public static string RecordOf(string root, string output, Audience audience) => PathOf(root, output, audience) + RecordExtension;

    /// <summary>The absolute path of the file that says, for an output folder, how the last build without an error ended.</summary>
    public static string UnchangedOf(string root, string output, Audience audience) => PathOf(root, output, audience) + UnchangedExtension;

    /// <summary>True if there is a file that says how a build ended.</summary>
    public static bool HasUnchanged(string root) => UnchangedIn(root).Length > 0;

    /// <summary>True if a build of the workspace as it is now is remembered.</summary>
    public static bool Knows(string root, string digest) => Array.Exists(UnchangedIn(root), f => UnchangedBuild.Read(f)?.Inputs == digest);

    private static string[] UnchangedIn(string root)
    {
        var folder = Path.Combine(root, FolderName);
        try
        {
            return Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + UnchangedExtension) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string PathOf(string root, string output, Audience audience)
    {
        var place = Sha256.Hex(Encoding.UTF8.GetBytes(Path.GetRelativePath(root, output).Replace('\\', '/')));
        return Path.Combine(root, FolderName, $"{audience.ToString().ToLowerInvariant()}-{place[..12]}");
    }
}
