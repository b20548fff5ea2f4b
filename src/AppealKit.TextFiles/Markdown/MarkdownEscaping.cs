using System.Text;

namespace AppealKit.TextFiles.Markdown;

/// <summary>Writes words so that no reader of Markdown finds a mark in them (CommonMark 0.31, 2.4).</summary>
internal static class MarkdownEscaping
{
    // What begins an inline in CommonMark or in its wide-spread extensions.
    private const string Marks = "\\`*_[]<>|~^$&{}#!@";

    /// <summary>Words in a line.</summary>
    public static void Append(StringBuilder line, string text)
    {
        foreach (var unit in text)
        {
            if (unit is '\n' or '\r')
            {
                line.Append(' ');
                continue;
            }

            if (Marks.Contains(unit, StringComparison.Ordinal))
                line.Append('\\');
            line.Append(unit);
        }
    }

    /// <summary>A line whose beginning could be taken for a list, a container, a heading or an indented block.</summary>
    public static string AtLineStart(string line)
    {
        line = line.TrimStart(' ', '\t');
        if (line.Length == 0)
            return line;
        if (line[0] is '-' or '+' or '=' or ':')
            return "\\" + line;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }
}
