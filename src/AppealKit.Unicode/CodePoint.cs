namespace AppealKit.Unicode;

/// <summary>Reads UTF-16 without ever throwing: a lone surrogate is a code point of its own.</summary>
internal static class CodePoint
{
    /// <summary>The code point that begins at an offset inside the text.</summary>
    public static int At(ReadOnlySpan<char> text, int offset)
    {
        var unit = text[offset];
        return char.IsHighSurrogate(unit) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1])
            ? char.ConvertToUtf32(unit, text[offset + 1])
            : unit;
    }

    /// <summary>The code point that ends before an offset greater than 0.</summary>
    public static int Before(ReadOnlySpan<char> text, int offset)
    {
        var unit = text[offset - 1];
        return char.IsLowSurrogate(unit) && offset > 1 && char.IsHighSurrogate(text[offset - 2])
            ? char.ConvertToUtf32(text[offset - 2], unit)
            : unit;
    }

    /// <summary>UTF-16 units of a code point.</summary>
    public static int Units(int codePoint) => codePoint > 0xFFFF ? 2 : 1;

    /// <summary>Writes a code point at an offset.</summary>
    /// <returns>The number of units written.</returns>
    public static int Write(int codePoint, Span<char> target)
    {
        if (codePoint <= 0xFFFF)
        {
            target[0] = (char)codePoint;
            return 1;
        }

        target[0] = (char)(0xD7C0 + (codePoint >> 10));
        target[1] = (char)(0xDC00 | (codePoint & 0x3FF));
        return 2;
    }
}
