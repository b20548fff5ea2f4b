namespace AppealKit.Diagnostics.Source;

/// <summary>A text that was read, with the name under which messages show it.</summary>
/// <remarks>Lines end at LF, CRLF or CR; offsets count UTF-16 code units.</remarks>
public sealed class SourceFile
{
    private int[]? _lineStarts;

    /// <summary>Makes a source of a text.</summary>
    /// <param name="path">Path relative to the workspace, with forward slashes; shown in messages, never an absolute path.</param>
    /// <param name="text">The decoded text without its byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The path that messages show.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>Line and column, both from 1, of an offset; offsets beyond the ends are clamped.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, offset - LineStarts[index] + 1);
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public ReadOnlySpan<char> LineText(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The offset of a line and column, both from 1, clamped to the line.</summary>
    public int OffsetOf(int line, int column)
    {
        line = Math.Clamp(line, 1, LineStarts.Length);
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Math.Clamp(start + column - 1, start, end);
    }

    /// <summary>A span of this text; it is clamped to the text.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            else if (text[i] is not ('\n' or '\r'))
                continue;
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
