using System.Text;
using AppealKit.Values;

namespace AppealKit.Cli;

/// <summary>Where builds remember what they built: a folder of the workspace that belongs to the program, and that git leaves alone.</summary>
internal static class BuildMemory
{
    /// <summary>The name of the folder.</summary>
    public const string FolderName = ".appealkit";

    /// <summary>The absolute path of the file for an output folder.</summary>
    /// <param name="root">Absolute path of the workspace.</param>
    /// <param name="output">Absolute path of the output folder; in the name of the file stands only a digest of it.</param>
    /// <param name="audience">For whom is built.</param>
    public static string PathOf(string root, string output, Audience audience)
    {
        var place = Sha256.Hex(Encoding.UTF8.GetBytes(Path.GetRelativePath(root, output).Replace('\\', '/')));
        return Path.Combine(root, FolderName, $"{audience.ToString().ToLowerInvariant()}-{place[..12]}.build");
    }
}
