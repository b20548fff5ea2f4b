using System.Text;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Markdown.Conversion;

/// <summary>Puts values in the place of their tokens.</summary>
internal sealed class ValueText(ExpandedText text)
{
    /// <summary>True if a text holds a token.</summary>
    public static bool HasToken(ReadOnlySpan<char> text) => IndexOfReserved(text) >= 0;

    /// <summary>Finds the first token or reserved character of a text.</summary>
    /// <param name="text">A stretch of the expanded text.</param>
    /// <param name="value">The value it stands for; null for a reserved character that is no token.</param>
    /// <param name="length">Units of the token.</param>
    /// <returns>Its offset; -1 if there is none.</returns>
    public int Find(ReadOnlySpan<char> text, out InsertedValue? value, out int length)
    {
        value = null;
        length = 1;
        var at = IndexOfReserved(text);
        if (at >= 0 && TryRead(text[at..], out value))
            length = ValueToken.Length;
        return at;
    }

    /// <summary>The text with its values, as plain text; line ends in values become spaces, reserved characters go.</summary>
    public string Expand(ReadOnlySpan<char> source)
    {
        if (!HasToken(source))
            return source.ToString();
        var result = new StringBuilder(source.Length + 32);
        for (int at; (at = Find(source, out var value, out var length)) >= 0; source = source[(at + length)..])
            result.Append(source[..at]).Append(value is null ? "" : OneLine(value.Text));
        return result.Append(source).ToString();
    }

    /// <summary>A value's text with its line ends as spaces.</summary>
    public static string OneLine(string value) => value.AsSpan().IndexOfAny('\r', '\n') < 0
        ? value
        : value.ReplaceLineEndings(" ");

    /// <summary>Reads the token at the start of a text.</summary>
    public bool TryRead(ReadOnlySpan<char> source, out InsertedValue? value)
    {
        value = null;
        if (!ValueToken.TryRead(source, out var index) || index >= text.Values.Count)
            return false;
        value = text.Values[index];
        return true;
    }

    private static int IndexOfReserved(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uE000', '\uF8FF');
}
