using System.Text;
using AppealKit.Unicode;

namespace AppealKit.Values;

/// <summary>The digest by which a translation names the text that it was made from (<c>of:</c>).</summary>
/// <remarks>Line breaks and indentation do not count: a file that is wrapped anew says the same.</remarks>
public static class TextDigest
{
    // 64 bits: enough to tell the versions of one text apart, short enough to read out.
    private const int Digits = 16;
    private const int FewestDigits = 8;

    /// <summary>The first 16 hexadecimal digits, in lower case, of the SHA-256 of a text in NFC and UTF-8, with every run of white space as one space.</summary>
    public static string Of(string text) => Whole(text)[..Digits];

    /// <summary>True if a digest, written with at least eight digits, is that of a text.</summary>
    public static bool Matches(string digest, string text) =>
        digest.Length >= FewestDigits && Whole(text).StartsWith(digest, StringComparison.OrdinalIgnoreCase);

    private static string Whole(string text) => Sha256.Hex(Encoding.UTF8.GetBytes(Simplify(text)));

    private static string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        foreach (var unit in Normalizer.ToNfc(text))
        {
            if (!char.IsWhiteSpace(unit))
                simple.Append(unit);
            else if (simple.Length > 0 && simple[^1] != ' ')
                simple.Append(' ');
        }

        return simple.ToString().TrimEnd(' ');
    }
}
