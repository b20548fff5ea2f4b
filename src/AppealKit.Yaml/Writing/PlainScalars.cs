namespace AppealKit.Yaml.Writing;

/// <summary>Decides which texts can stand without quotation marks, for our reader and for those that make numbers and truth values of them.</summary>
internal static class PlainScalars
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null",
    };

    /// <summary>True if a text reads as itself without quotation marks, in blocks and between brackets.</summary>
    public static bool IsSafe(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '/') || char.IsWhiteSpace(text[^1]) || text[^1] == ':' || Words.Contains(text))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (letter is ',' or '[' or ']' or '{' or '}' or '"' or '\'' or '`' or '\\' || (letter == ':' && next is ' ' or ',') || (letter == ' ' && next is '#' or ' '))
                return false;
            if (letter != ' ' && (char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter) || IsFormat(letter)))
                return false;
        }

        return true;
    }

    /// <summary>True for what may stay plain although it is no text: a number, a truth value, nothing.</summary>
    public static bool IsLiteral(string text)
    {
        if (text is "true" or "false" or "null")
            return true;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                digits++;
            else if (!(text[i] == '-' && i == 0) && !(text[i] is '.' && i > 0) && !(text[i] is 'e' or 'E' or '+' or '-' && digits > 0))
                return false;
        }

        return digits > 0;
    }

    private static bool IsFormat(char letter) => letter is '\uFEFF' or '\u2028' or '\u2029' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format;
}
