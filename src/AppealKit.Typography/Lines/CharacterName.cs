using System.Globalization;
using System.Text;

namespace AppealKit.Typography.Lines;

/// <summary>How messages show a character.</summary>
internal static class CharacterName
{
    /// <summary>The character as it can be printed; null if it shows nothing.</summary>
    public static string? Show(int codePoint)
    {
        if (!Rune.IsValid(codePoint))
            return null;
        return Rune.GetUnicodeCategory(new Rune(codePoint)) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => null,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "\u25CC" + char.ConvertFromUtf32(codePoint),
            _ => char.ConvertFromUtf32(codePoint),
        };
    }
}
