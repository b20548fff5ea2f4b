using System.Globalization;
using System.Text;

namespace AppealKit.TextFiles.Mail;

/// <summary>Widths of text in a window of equally wide letters.</summary>
internal static class Columns
{
    /// <summary>How many columns a text takes: marks and invisible characters take none.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control))
                width++;
        }

        return width;
    }
}
