using System.Text;

namespace AppealKit.Pdf.Core;

/// <summary>Strings and names (ISO 32000-1, 7.3.4, 7.3.5 and 7.9.2).</summary>
internal static class TextStrings
{
    /// <summary>
    /// The longest text, in UTF-16 units, that is put into one string: PDF/A allows 32,767 bytes (ISO 19005-2, 6.1.13), and two bytes go
    /// to the byte order mark.
    /// </summary>
    public const int LongestText = 16_000;

    /// <summary>
    /// Text as metadata, outline and annotations can hold it: control characters have become spaces, what is no character U+FFFD,
    /// ends are trimmed, and what is longer than <see cref="LongestText"/> is cut with an ellipsis.
    /// </summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
            return text;
        var clean = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length > LongestText + 2)
                break;
            clean.Append(Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 ? ' ' : (rune.Value & 0xFFFE) == 0xFFFE ? '�' : '\0');
            if (clean[^1] == '\0')
                clean.Remove(clean.Length - 1, 1).Append(rune.ToString());
        }

        var trimmed = clean.ToString().Trim();
        if (trimmed.Length <= LongestText)
            return trimmed;
        var end = LongestText - 1;
        return string.Concat(trimmed.AsSpan(0, char.IsHighSurrogate(trimmed[end - 1]) ? end - 1 : end), "…");
    }

    /// <summary>A text string: as it is if it is ASCII, else UTF-16BE with its mark.</summary>
    public static ByteBuffer Text(this ByteBuffer buffer, string text)
    {
        buffer.Byte((byte)'(');
        if (Ascii.IsValid(text))
        {
            foreach (var c in text)
                StringByte(buffer, (byte)c);
        }
        else
        {
            buffer.Raw([0xFE, 0xFF]);
            foreach (var c in text)
            {
                StringByte(buffer, (byte)(c >> 8));
                StringByte(buffer, (byte)c);
            }
        }

        buffer.Byte((byte)')');
        return buffer;
    }

    /// <summary>A byte inside a literal string. An unescaped CR would be read as LF (7.3.4.2).</summary>
    public static void StringByte(ByteBuffer buffer, byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                buffer.Byte((byte)'\\');
                buffer.Byte(value);
                break;
            case (byte)'\r':
                buffer.Raw("\\r"u8);
                break;
            default:
                buffer.Byte(value);
                break;
        }
    }

    /// <summary>A name with its slash. Anything but letters, digits and a few signs is written as <c>#</c> and two digits.</summary>
    public static ByteBuffer Name(this ByteBuffer buffer, string name)
    {
        buffer.Byte((byte)'/');
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in name.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(utf8);
            foreach (var b in utf8[..length])
            {
                if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'+' or (byte)'_' or (byte)'.')
                {
                    buffer.Byte(b);
                    continue;
                }

                buffer.Byte((byte)'#');
                Hex(buffer, b);
            }
        }

        return buffer;
    }

    /// <summary>Two hexadecimal digits.</summary>
    public static void Hex(ByteBuffer buffer, byte value)
    {
        buffer.Byte("0123456789ABCDEF"u8[value >> 4]);
        buffer.Byte("0123456789ABCDEF"u8[value & 15]);
    }

    private static bool NeedsCleaning(string text)
    {
        if (text.Length > LongestText || (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))))
            return true;
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')
                return true;
        }

        return false;
    }
}
