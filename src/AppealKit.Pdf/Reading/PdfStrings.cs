using System.Text;

namespace AppealKit.Pdf.Reading;

/// <summary>Literal strings (ISO 32000-1, 7.3.4.2) as we write them: a bracket or a backslash has a backslash before it.</summary>
internal static class PdfStrings
{
    /// <summary>Reads a string.</summary>
    /// <param name="text">A text with a character for each byte.</param>
    /// <param name="at">Its opening bracket; afterwards the place behind its closing one.</param>
    /// <returns>Its bytes, a character each.</returns>
    public static string Read(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length && text[at] != ')'; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                value.Append(text[++at] == 'r' ? '\r' : text[at]);
            else
                value.Append(text[at]);
        }

        at++;
        return value.ToString();
    }

    /// <summary>The words of a text string: UTF-16 behind a mark, else a letter for each byte (7.9.2).</summary>
    public static string Words(string value)
    {
        if (!value.StartsWith("\u00FE\u00FF", StringComparison.Ordinal))
            return value;
        var words = new StringBuilder(value.Length / 2);
        for (var i = 2; i + 1 < value.Length; i += 2)
            words.Append((char)((value[i] << 8) | value[i + 1]));
        return words.ToString();
    }
}
