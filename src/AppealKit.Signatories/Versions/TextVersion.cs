using System.Text;
using AppealKit.Values;

namespace AppealKit.Signatories.Versions;

/// <summary>The text of a document in one language, as those who sign it read it, and the digest that names it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Digest">The SHA-256 of the text in its normalised form (what only sets it differently does not count), 64 lower-case hexadecimal digits.</param>
/// <param name="Paragraphs">The text: title, paragraphs, items, rows and notes, each in one line; not empty.</param>
public sealed record TextVersion(LanguageTag Language, string Digest, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Number of digits that people are shown: 48 bits tell the versions of one text apart, and can be read out.</summary>
    public const int ShownDigits = 12;

    // A ledger that is kept by hand may have fewer digits than a sheet shows.
    private const int FewestDigits = 8;

    /// <summary>The first digits, which sheets and tables show.</summary>
    public string Shown => ShownOf(Digest);

    /// <summary>What sheets and tables show of the digits in a ledger, which may be fewer.</summary>
    public static string ShownOf(string version) => version.Length > ShownDigits ? version[..ShownDigits] : version;

    /// <summary>Names a text.</summary>
    public static TextVersion Of(LanguageTag language, IReadOnlyList<string> paragraphs) =>
        new(language, Sha256.Hex(Encoding.UTF8.GetBytes(VersionWords.Of(string.Join(' ', paragraphs)))), paragraphs);

    /// <summary>Reads a text back that <see cref="ToText"/> wrote.</summary>
    public static TextVersion Parse(LanguageTag language, string text) =>
        Of(language, [.. text.ReplaceLineEndings("\n").Split("\n\n").Select(InOneLine).Where(p => p.Length > 0)]);

    /// <summary>True if a ledger means this text: its digest, or the first eight digits of it and more.</summary>
    public bool IsMeantBy(string version) => version.Length >= FewestDigits && Digest.StartsWith(version, StringComparison.OrdinalIgnoreCase);

    /// <summary>A text without line ends; runs of spaces and line ends are one space.</summary>
    public static string InOneLine(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text to be kept: one paragraph a line, with an empty line between two.</summary>
    public string ToText() => string.Join("\n\n", Paragraphs) + "\n";
}
