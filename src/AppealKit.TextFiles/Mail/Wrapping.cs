namespace AppealKit.TextFiles.Mail;

/// <summary>Breaks words into lines. No-break spaces hold; what is longer than a line stands on one of its own.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text.</summary>
    /// <param name="text">Words with spaces; a line feed begins a new line.</param>
    /// <param name="width">Columns of a line.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        foreach (var part in text.Split('\n'))
        {
            var line = "";
            var columns = 0;
            foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var length = Columns.Of(word);
                if (columns > 0 && columns + 1 + length > width)
                {
                    yield return Plain(line);
                    (line, columns) = ("", 0);
                }

                line = columns == 0 ? word : line + " " + word;
                columns += columns == 0 ? length : length + 1;
            }

            yield return Plain(line);
        }
    }

    // In mail a no-break space is a space, and a soft hyphen would be seen.
    private static string Plain(string line) => line.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u00AD", "", StringComparison.Ordinal);
}
