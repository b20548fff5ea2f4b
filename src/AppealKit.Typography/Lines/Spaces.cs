namespace AppealKit.Typography.Lines;

/// <summary>Which characters are spaces.</summary>
internal static class Spaces
{
    /// <summary>Spaces that vanish at the end of a line (UAX#14 SP, and the spaces of class BA).</summary>
    public static bool CanEndLine(char unit) =>
        unit is ' ' or '\u1680' or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200A') or '\u205F' or '\u3000';

    /// <summary>White space that is set as a space: tabs and returns.</summary>
    public static bool IsOdd(char unit) => unit is '\t' or '\v' or '\f' or '\r';

    /// <summary>Line ends.</summary>
    public static bool IsLineEnd(char unit) => unit is '\n' or '\u0085' or '\u2028' or '\u2029';
}
