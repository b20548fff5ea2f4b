using System.Text;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Output;

// Writes values with a backslash before all ASCII punctuation (CommonMark 2.4) and on one line, so that no block can begin in them.
internal sealed class MarkdownEncoder : IValueEncoder
{
    public static readonly MarkdownEncoder Instance = new();

    public void Write(ExpandedTextWriter writer, string text, string? language, Origin origin) =>
        writer.Append(Escape(text), origin, false);

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            if (unit is '\n' or '\r' or '\t')
                escaped.Append(' ');
            else if (IsPunctuation(unit))
                escaped.Append('\\').Append(unit);
            else
                escaped.Append(unit);
        }

        return escaped.ToString();
    }

    private static bool IsPunctuation(char unit) =>
        unit is '!' or '"' or '#' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or '-' or '.' or ':' or '<' or '=' or '>' or '@' or '['
            or '\\' or ']' or '^' or '_' or '`' or '{' or '|' or '}' or '~';
}
