using System.Buffers;

namespace AppealKit.Values;

/// <summary>
/// What no text may contain: control characters but for tab and line ends, halves of a surrogate pair, and the codes that are no
/// characters (Unicode 15.0, section 23.7). HTML forbids them all (13.2.3.5), and fonts have no shape for them.
/// </summary>
public static class ForbiddenCharacter
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"
        + "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F");

    /// <summary>The offset of the first forbidden unit of a text; -1 if there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            // Surrogates and what comes after them are rare in most texts, and are looked at one by one.
            var rest = text[start..];
            var at = rest.IndexOfAnyInRange('\uD800', '\uFFFF');
            var control = (at < 0 ? rest : rest[..at]).IndexOfAny(Controls);
            if (control >= 0)
                return start + control;
            if (at < 0)
                return -1;
            at += start;
            if (IsAt(text, at))
                return at;
            start = at + (char.IsHighSurrogate(text[at]) ? 2 : 1);
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
        return Controls.Contains(unit) || unit is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF';
    }

    /// <summary>What the forbidden unit at an offset is, for messages: <c>a control character</c>.</summary>
    public static string Describe(ReadOnlySpan<char> text, int offset)
    {
        var isPair = char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]);
        return char.IsSurrogate(text[offset]) && !isPair ? "half a character"
            : Controls.Contains(text[offset]) ? "a control character" : "a code that stands for no character";
    }

    /// <summary>The code of the character at an offset: <c>U+0001</c>.</summary>
    public static string Code(ReadOnlySpan<char> text, int offset)
    {
        var isPair = char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]);
        return FormattableString.Invariant($"U+{(isPair ? char.ConvertToUtf32(text[offset], text[offset + 1]) : text[offset]):X4}");
    }

    // The last two codes of each plane.
    private static bool IsNoCharacter(char high, char low) => (char.ConvertToUtf32(high, low) & 0xFFFE) == 0xFFFE;
}
