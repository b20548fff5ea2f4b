using System.Text;
using AppealKit.Unicode;

namespace AppealKit.Signatories.Versions;

/// <summary>What two texts have in common that say the same and are only set differently.</summary>
/// <remarks>
/// Compared is the text in NFC, with every run of white space as one space; quotation marks and apostrophes of all kinds are one, and so are hyphens
/// and dashes; spaces beside them, and before the high punctuation of French, do not count, nor do soft hyphens, invisible marks of direction and the
/// numbers of notes. Words, digits, capitals and all other marks count.
/// </remarks>
internal static class VersionWords
{
    private const char Dash = '-';
    private const char Quote = '\'';

    /// <summary>The text in its normalised form.</summary>
    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length);
        var composed = Normalizer.ToNfc(text);
        for (var i = 0; i < composed.Length; i++)
        {
            if (NoteEnd(composed, i) is { } end)
            {
                words.Append("[^]");
                i = end;
            }
            else if (!IsInvisible(composed[i]))
            {
                Append(words, composed[i]);
            }
        }

        TrimSpace(words);
        return words.ToString();
    }

    private static void Append(StringBuilder words, char unit)
    {
        if (char.IsWhiteSpace(unit))
        {
            if (words.Length > 0 && words[^1] is not (' ' or Dash or Quote))
                words.Append(' ');
        }
        else if (IsDash(unit) || IsQuote(unit))
        {
            TrimSpace(words);
            words.Append(IsDash(unit) ? Dash : Quote);
        }
        else if (unit == '…')
        {
            words.Append("...");
        }
        else
        {
            if (unit is ';' or ':' or '!' or '?')
                TrimSpace(words);
            words.Append(unit);
        }
    }

    private static void TrimSpace(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] == ' ')
            words.Length--;
    }

    // The last place of the call of a note, [^12]; null if none begins here. A note that comes in gives others new numbers, and changes nothing of them.
    private static int? NoteEnd(string text, int start)
    {
        if (text[start] != '[' || start + 2 >= text.Length || text[start + 1] != '^')
            return null;
        var end = start + 2;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > start + 2 && end < text.Length && text[end] == ']' ? end : null;
    }

    private static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsDash(char unit) => unit is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u058A' or '\u2E3A' or '\u2E3B';

    private static bool IsQuote(char unit) => unit is '"' or '\'' or '`' or '´' or '«' or '»' or '\u2039' or '\u203A'
        or (>= '\u2018' and <= '\u201F') or '\u2032' or '\u2033' or '\u02B9' or '\u02BB' or '\u02BC' or '\u02BD' or (>= '\u301D' and <= '\u301F');
}
