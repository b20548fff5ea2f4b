namespace AppealKit.Values;

/// <summary>
/// What no text may contain: control characters but for tab and line ends, halves of a surrogate pair, and the codes that are no
/// characters (Unicode 15.0, section 23.7). HTML forbids them all (13.2.3.5), and fonts have no shape for them.
/// </summary>
public static class ForbiddenCharacter
{
    /// <summary>The offset of the first forbidden unit of a text; -1 if there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            // Most are neither; those that may be are looked at one by one.
            if (unit is >= ' ' and < '\u007F' or > '\u009F' and < '\uD800')
                continue;
            if (IsAt(text, at))
                return at;
            at += char.IsHighSurrogate(unit) ? 1 : 0;
        }

        return -1;
    }

    /// <summary>True if the unit at an offset is forbidden, or is one of a pair that is.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int offset)
    {
        var unit = text[offset];
        if (char.IsHighSurrogate(unit))
            return offset + 1 >= text.Length || !char.IsLowSurrogate(text[offset + 1]) || IsNoCharacter(unit, text[offset + 1]);
        if (char.IsLowSurrogate(unit))
            return offset == 0 || !char.IsHighSurrogate(text[offset - 1]) || IsNoCharacter(text[offset - 1], unit);
        return IsControl(unit) || unit is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF';
    }

    /// <summary>What the forbidden unit at an offset is, for messages: <c>a control character</c>.</summary>
    public static string Describe(ReadOnlySpan<char> text, int offset)
    {
        var isPair = char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]);
        return char.IsSurrogate(text[offset]) && !isPair ? "half a character"
            : IsControl(text[offset]) ? "a control character" : "a code that stands for no character";
    }

    /// <summary>The code of the character at an offset: <c>U+0001</c>.</summary>
    public static string Code(ReadOnlySpan<char> text, int offset)
    {
        var isPair = char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]);
        return FormattableString.Invariant($"U+{(isPair ? char.ConvertToUtf32(text[offset], text[offset + 1]) : text[offset]):X4}");
    }

    private static bool IsControl(char unit) => unit is < ' ' and not ('\t' or '\n' or '\r') or >= '\u007F' and <= '\u009F';

    // The last two codes of each plane.
    private static bool IsNoCharacter(char high, char low) => (char.ConvertToUtf32(high, low) & 0xFFFE) == 0xFFFE;
}
