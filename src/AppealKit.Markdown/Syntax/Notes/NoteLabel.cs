namespace AppealKit.Markdown.Syntax.Notes;

/// <summary>The label of a note as it is written: <c>[^label]</c>.</summary>
internal static class NoteLabel
{
    private const int MaxLength = 200;

    /// <summary>Reads the mark at the start of a text.</summary>
    /// <param name="text">Begins with <c>[^</c>, or not.</param>
    /// <returns>The length of the whole mark; 0 if there is none.</returns>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '[' || text[1] != '^')
            return 0;
        for (var i = 2; i < text.Length && i < MaxLength; i++)
        {
            if (text[i] == ']')
                return i > 2 ? i + 1 : 0;
            if (text[i] is '[' or '^' || char.IsWhiteSpace(text[i]))
                return 0;
        }

        return 0;
    }
}
