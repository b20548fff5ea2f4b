using System.Text;

namespace AppealKit.Cli.Console;

/// <summary>Rows in columns for a terminal or a pipe: plain text, two spaces between columns.</summary>
internal sealed class TextTable
{
    private readonly List<string[]> _rows = [];
    private readonly bool[] _right;

    /// <summary>Makes a table.</summary>
    /// <param name="headings">A heading for each column; one that ends in <c>&gt;</c> marks a column of numbers, set to the right.</param>
    public TextTable(params string[] headings)
    {
        _right = Array.ConvertAll(headings, h => h.EndsWith('>'));
        _rows.Add([.. headings.Select(h => h.TrimEnd('>'))]);
    }

    /// <summary>Adds a row with a cell for each column.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes the table, if it has a row.</summary>
    public void WriteTo(TextWriter output)
    {
        if (_rows.Count < 2)
            return;
        var widths = new int[_right.Length];
        foreach (var row in _rows)
        {
            for (var i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], Width(row[i]));
        }

        foreach (var row in _rows)
        {
            var line = new StringBuilder();
            for (var i = 0; i < widths.Length; i++)
            {
                var gap = new string(' ', widths[i] - Width(row[i]));
                line.Append(_right[i] ? gap + row[i] : row[i] + gap).Append("  ");
            }

            output.WriteLine(line.ToString().TrimEnd());
        }
    }

    // Combining marks take no column; the scripts of our languages have no wide letters.
    private static int Width(string text) =>
        text.EnumerateRunes().Count(r => Rune.GetUnicodeCategory(r) is not (System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format));
}
