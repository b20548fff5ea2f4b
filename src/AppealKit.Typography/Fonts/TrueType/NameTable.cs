using System.Text;

namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>Reads the PostScript name: table <c>name</c>, id 6.</summary>
internal static class NameTable
{
    private const int PostScriptNameId = 6;

    // ISO 32000-1 Annex C: names have at most 127 bytes, and a subset's prefix comes before it. The name table allows 63.
    private const int MaxLength = 63;

    /// <summary>The name, letters, digits, hyphens and dots only; null if there is none.</summary>
    public static string? PostScriptName(FontBytes name)
    {
        var count = name.CountOf(name.U16(2), 6, 12);
        var strings = name.From(name.U16(4));
        for (var i = 0; i < count; i++)
        {
            var record = 6 + i * 12;
            if (name.U16(record + 6) != PostScriptNameId)
                continue;
            var text = strings.Slice(name.U16(record + 10), name.U16(record + 8));
            var clean = Clean(text, isUtf16: name.U16(record) is 0 or 3);
            if (clean.Length > 0)
                return clean;
        }

        return null;
    }

    private static string Clean(FontBytes text, bool isUtf16)
    {
        var clean = new StringBuilder();
        var step = isUtf16 ? 2 : 1;
        for (var i = 0; i + step <= text.Length && clean.Length < MaxLength; i += step)
        {
            var letter = isUtf16 ? (char)text.U16(i) : (char)text.U8(i);
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.')
                clean.Append(letter);
        }

        return clean.ToString();
    }
}
