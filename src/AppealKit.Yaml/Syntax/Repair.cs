namespace AppealKit.Yaml.Syntax;

/// <summary>Takes what cannot be read out of a text without moving anything else.</summary>
internal static class Repair
{
    /// <summary>The text with a line, and what is indented further below it, turned into spaces; a list marker stays unless it is to blame.</summary>
    /// <returns>Null if the line is already blank.</returns>
    public static string? WithoutLine(string text, int lineStart, bool withMarker)
    {
        var content = ContentStart(text, lineStart);
        var end = LineEnd(text, lineStart);
        if (content >= end)
            return null;
        var column = content - lineStart;
        var units = text.ToCharArray();
        Blank(units, withMarker ? lineStart : content, end);
        for (var next = NextLine(text, end); next < text.Length; next = NextLine(text, LineEnd(text, next)))
        {
            var lineEnd = LineEnd(text, next);
            var first = next;
            while (first < lineEnd && text[first] == ' ')
                first++;
            if (first == lineEnd)
                continue;
            if (first - next <= column)
                break;
            Blank(units, next, lineEnd);
        }

        return new string(units);
    }

    /// <summary>True for characters that look like spaces at the start of a line, but are none for YAML.</summary>
    public static bool IsFalseSpace(char c) => c is '\t' or '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200B');

    /// <summary>The text with every tab of an indentation, and what else looks like spaces, turned into a space.</summary>
    public static string WithoutTabs(string text)
    {
        var units = text.ToCharArray();
        for (var i = 0; i < units.Length; i++)
        {
            for (; i < units.Length && (units[i] == ' ' || IsFalseSpace(units[i])); i++)
                units[i] = ' ';
            while (i < units.Length && units[i] is not ('\n' or '\r'))
                i++;
        }

        return new string(units);
    }

    /// <summary>Offset of the start of the line on which an offset lies.</summary>
    public static int LineStart(string text, int offset)
    {
        offset = Math.Min(offset, text.Length);
        while (offset > 0 && text[offset - 1] is not ('\n' or '\r'))
            offset--;
        return offset;
    }

    /// <summary>Offset of the end of the line on which an offset lies, before its line end.</summary>
    public static int LineEnd(string text, int offset)
    {
        while (offset < text.Length && text[offset] is not ('\n' or '\r'))
            offset++;
        return offset;
    }

    /// <summary>Offset of the first unit of a line that is neither a space nor a list marker.</summary>
    public static int ContentStart(string text, int lineStart)
    {
        var i = lineStart;
        while (i < text.Length && (text[i] == ' ' || (text[i] == '-' && i + 1 < text.Length && text[i + 1] == ' ')))
            i++;
        return i;
    }

    private static int NextLine(string text, int lineEnd)
    {
        if (lineEnd < text.Length && text[lineEnd] == '\r')
            lineEnd++;
        return lineEnd < text.Length && text[lineEnd] == '\n' ? lineEnd + 1 : lineEnd;
    }

    private static void Blank(char[] units, int start, int end) => Array.Fill(units, ' ', start, end - start);
}
