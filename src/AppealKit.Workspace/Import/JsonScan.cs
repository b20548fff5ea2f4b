namespace AppealKit.Workspace.Import;

/// <summary>Finds where the items of a JSON list begin and end, even if one of them is broken.</summary>
internal static class JsonScan
{
    /// <summary>The offset of the next sign that is no white space.</summary>
    public static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The offset after a value: after its last bracket, or before the comma or bracket that follows it.</summary>
    public static int ValueEnd(string text, int start)
    {
        var depth = 0;
        var inText = false;
        for (var i = start; i < text.Length; i++)
        {
            var letter = text[i];
            // A text ends with its line at the latest.
            if (inText)
            {
                if (letter == '\\')
                    i++;
                else
                    inText = letter is not ('"' or '\n' or '\r');
                continue;
            }

            if (letter == '"')
                inText = true;
            else if (letter is '{' or '[')
                depth++;
            else if (depth == 0 && letter is ',' or ']' or '}' && depth == 0)
                return i;
            else if (letter is '}' or ']' && --depth == 0)
                return i + 1;
        }

        return text.Length;
    }

    /// <summary>The offset of the item after a broken one: the next line that opens a bracket in the column of this one; else after its end.</summary>
    public static int NextItem(string text, int start)
    {
        var line = start;
        while (line > 0 && text[line - 1] is ' ' or '\t' && line > 0)
            line--;
        var indent = text[line..start];
        for (var at = text.IndexOf('\n', start); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (text.AsSpan(at + 1).StartsWith(indent) && at + 1 + indent.Length < text.Length && text[at + 1 + indent.Length] == text[start])
                return at + 1 + indent.Length;
        }

        return ValueEnd(text, start);
    }
}
