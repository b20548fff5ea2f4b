namespace AppealKit.Diagnostics.Source;

/// <summary>The private-use characters that stand for a value in expanded text.</summary>
/// <remarks>
/// A token is four units: U+E000 and three digits of U+E100 to U+E1FF, base 256, highest first. Readers refuse U+E000 to U+F8FF in
/// their input, so a token can only have been written by the template engine. Private-use characters are neither white space nor
/// punctuation, so emphasis marks beside a token work as beside a letter.
/// </remarks>
public static class ValueToken
{
    /// <summary>The first unit of every token.</summary>
    public const char Marker = '\uE000';

    /// <summary>Units in a token.</summary>
    public const int Length = 4;

    /// <summary>How many different tokens there are.</summary>
    public const int MaxCount = 1 << 24;

    private const int FirstDigit = 0xE100;

    /// <summary>Appends the token of an index from 0 to <see cref="MaxCount"/> - 1.</summary>
    public static void Append(System.Text.StringBuilder builder, int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)MaxCount);
        builder.Append(Marker).Append((char)(FirstDigit + (index >> 16))).Append((char)(FirstDigit + ((index >> 8) & 255)))
            .Append((char)(FirstDigit + (index & 255)));
    }

    /// <summary>Reads the token at the start of a text.</summary>
    /// <returns>False if there is none, or only a damaged one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out int index)
    {
        index = 0;
        if (text.Length < Length || text[0] != Marker)
            return false;
        for (var i = 1; i < Length; i++)
        {
            var digit = text[i] - FirstDigit;
            if (digit is < 0 or > 255)
                return false;
            index = (index << 8) | digit;
        }

        return true;
    }

    /// <summary>True for U+E000 to U+F8FF, which no input may contain.</summary>
    public static bool IsReserved(char unit) => unit is >= '\uE000' and <= '\uF8FF';
}
