using AppealKit.Diagnostics;
using AppealKit.Signatories.Versions;
using AppealKit.Values;

namespace AppealKit.Cli.Data;

/// <summary>The approved texts of a document, kept so that later differences can be shown: <c>versions/LANG-DIGITS.md</c> in its folder.</summary>
/// <param name="root">Absolute path of the workspace.</param>
/// <param name="document">The id of the document.</param>
internal sealed class VersionFiles(string root, string document)
{
    // No text of a document is longer; what is, was not written by us.
    private const long LargestFile = 16 << 20;

    private readonly string _folder = Path.Combine(root, "cases", "documents", document, "versions");

    /// <summary>Path of a text relative to the workspace.</summary>
    public string PathOf(TextVersion text) => $"cases/documents/{document}/versions/{NameOf(text.Language, text.Shown)}";

    /// <summary>Keeps a text, unless it is kept already. A text that is only set differently does not replace the one that was approved first.</summary>
    /// <returns>Null, or what is wrong; then nothing was kept.</returns>
    public Diagnostic? Keep(TextVersion text)
    {
        if (Find(text.Language, text.Digest) is not null)
            return null;
        try
        {
            Directory.CreateDirectory(_folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliDiagnostics.CannotChange(PathOf(text));
        }

        return WholeFile.WriteText(Path.Combine(_folder, NameOf(text.Language, text.Shown)), text.ToText(), PathOf(text));
    }

    /// <summary>The text that an approval names; null if it was not kept, or is no longer what its name says.</summary>
    /// <param name="language">The language.</param>
    /// <param name="version">The digest in the ledger, or its first digits.</param>
    public TextVersion? Find(LanguageTag language, string version)
    {
        // What stands in a ledger may be anything; only digits lead to a file.
        if (version.Length < 8 || !version.All(char.IsAsciiHexDigit) || !Directory.Exists(_folder))
            return null;
        var digits = version[..Math.Min(version.Length, TextVersion.ShownDigits)].ToLowerInvariant();
        var start = NameOf(language, digits)[..^3];
        try
        {
            foreach (var path in Directory.EnumerateFiles(_folder, "*.md").Order(StringComparer.Ordinal))
            {
                if (!Path.GetFileName(path).StartsWith(start, StringComparison.Ordinal) || new FileInfo(path).Length > LargestFile)
                    continue;
                var text = TextVersion.Parse(language, File.ReadAllText(path));
                if (text.IsMeantBy(version))
                    return text;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A text that cannot be read cannot be compared with; that is told as if it had not been kept.
        }

        return null;
    }

    private static string NameOf(LanguageTag language, string digits) => $"{language.Value}-{digits}.md";
}
