using System.Globalization;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Cli.Data;

/// <summary>
/// The ledger of a document on disk: changed whole or not at all, and with what it was before the last change kept beside it, so that this
/// change can be taken back.
/// </summary>
/// <param name="root">Absolute path of the workspace.</param>
/// <param name="document">The id of the document.</param>
internal sealed class LedgerFile(string root, string document)
{
    /// <summary>What the file before the last change is called; it is not for version control.</summary>
    public const string BeforeName = ".signatories.before";

    private const string Mark = "# before the change to ";

    private const string AddedMark = " organisations added: ";

    /// <summary>Path relative to the workspace.</summary>
    public string Path { get; } = $"cases/documents/{document}/signatories.yaml";

    /// <summary>Number of organisations that the change which was taken back had added to the workspace, and that are still there.</summary>
    public int OrganisationsLeft { get; private set; }

    private string Full => System.IO.Path.Combine(root, "cases", "documents", document, "signatories.yaml");

    private string Before => System.IO.Path.Combine(root, "cases", "documents", document, BeforeName);

    /// <summary>The file as it is on disk, whatever is wrong with it; empty if there is none.</summary>
    public string Text => Read() is { } bytes ? Encoding.UTF8.GetString(bytes) : "";

    /// <summary>Writes the changed ledger.</summary>
    /// <param name="before">The ledger as it was read; empty if there was none.</param>
    /// <param name="after">The ledger with the changes.</param>
    /// <param name="organisations">Number of organisations that the change added to the workspace; <see cref="Undo"/> does not take them back.</param>
    /// <returns>Null, or what is wrong; then the ledger is as it was.</returns>
    public Diagnostic? Change(string before, string after, int organisations = 0)
    {
        if (!IsStill(before))
            return CliDiagnostics.ChangedMeanwhile(Path);
        var added = organisations > 0 ? AddedMark + organisations.ToString(CultureInfo.InvariantCulture) : "";
        var kept = $"{Mark}{DigestOf(after)}{added}\n{before}";
        return WholeFile.WriteText(Before, kept, System.IO.Path.GetDirectoryName(Path) + "/" + BeforeName) ?? WholeFile.WriteText(Full, after, Path);
    }

    /// <summary>Puts back what was there before the last change.</summary>
    /// <param name="now">The ledger as it is.</param>
    /// <returns>Null, or what is wrong; then the ledger is as it was.</returns>
    public Diagnostic? Undo(string now)
    {
        if (!IsStill(now))
            return CliDiagnostics.ChangedMeanwhile(Path);
        if (!File.Exists(Before))
            return CliDiagnostics.NothingToUndo(Path);
        var text = File.ReadAllText(Before, Encoding.UTF8);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        // Somebody wrote into the ledger since: taking back the change would take their words with it.
        var words = end < 0 || !text.StartsWith(Mark, StringComparison.Ordinal) ? [""] : text[Mark.Length..end].Trim().Split(AddedMark);
        if (words[0] != DigestOf(now))
            return CliDiagnostics.ChangedSince(Path);
        var before = text[(end + 1)..];
        // There was no ledger before its first import.
        if ((before.Length == 0 ? WholeFile.Delete(Full, Path) : WholeFile.WriteText(Full, before, Path)) is { } failure)
            return failure;
        OrganisationsLeft = words.Length > 1 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var left) ? left : 0;
        return WholeFile.Delete(Before, Path);
    }

    // An editor, or a program for exchange with others, knows of no turns. What it wrote since the ledger was read must not be lost.
    private bool IsStill(string read) => Read() is { } now && now.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(read));

    // Without the mark that editors put before; null for a file that cannot be read now: it cannot be the one that was.
    private byte[]? Read()
    {
        try
        {
            var bytes = File.Exists(Full) ? File.ReadAllBytes(Full) : [];
            return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string DigestOf(string text) => Sha256.Hex(Encoding.UTF8.GetBytes(text));
}
