using AppealKit.Unicode.Tables;

namespace AppealKit.Unicode;

/// <summary>The script that a character belongs to (UAX#24, Unicode 15.0).</summary>
public static class Scripts
{
    /// <summary>The script of a code point; <see cref="Script.Unknown"/> for what is unassigned, private, a surrogate or not a code point.</summary>
    public static Script Of(int codePoint) => codePoint is < 0 or > 0x10FFFF ? Script.Unknown : (Script)ScriptTable.Value(codePoint);

    /// <summary>The four letters of ISO 15924: <c>Latn</c>, <c>Cyrl</c>.</summary>
    public static string TagOf(Script script) => ScriptTable.Tags.Substring((int)script * 4, 4);
}
