using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Unicode;

namespace AppealKit.Signatories.Import;

/// <summary>What the text of a cell says, without what programs put around it.</summary>
internal static class CellText
{
    /// <summary>A text in one line, in NFC, with single spaces and without marks that nobody sees.</summary>
    public static string OneLine(string? cell)
    {
        if (string.IsNullOrEmpty(cell))
            return "";
        var text = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            if (IsUnseen(c))
                continue;
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }

        return Normalizer.ToNfc(text.ToString().TrimEnd());
    }

    /// <summary>A text of several lines.</summary>
    public static string Lines(string cell) =>
        string.Join('\n', cell.ReplaceLineEndings("\n").Split('\n').Select(OneLine)).Trim('\n');

    /// <summary>The text by which headers and answers are compared: small letters, no punctuation at its ends.</summary>
    public static string Key(string text) => Casing.Fold(OneLine(text)).Replace('’', '\'').Trim(' ', '?', ':', '.', '*', '!', '"', '«', '»', '“', '”').Trim();

    /// <summary>The parts of a text that says one thing in several languages, as in <c>Country / Страна</c>.</summary>
    public static string[] Parts(string text) =>
        text.Split(['/', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>True if a cell has characters that no text has: it was damaged on its way.</summary>
    public static bool IsDamaged(string cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if ((char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || ValueToken.IsReserved(c) || c is '\uFFFD' or '\uFFFE' or '\uFFFF')
                return true;
            if (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < cell.Length && char.IsLowSurrogate(cell[++i])))
                return true;
        }

        return false;
    }

    // Marks of direction, which some programs put around words; joiners are letters of some scripts.
    private static bool IsUnseen(char c) => c is '\u200B' or '\uFEFF' or '\u200E' or '\u200F' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
