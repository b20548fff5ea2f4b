using System.Text;
using AppealKit.Document;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;

namespace AppealKit.Tests.Layout;

/// <summary>Draws pages set in <see cref="SquareStyle"/> as text, one letter to a square.</summary>
/// <remarks>
/// Calls of notes are raised digits; the short rule above notes is drawn with hyphens, the rule of a continued note with equals signs.
/// Page numbers are left out, blank lines at the end of a page without notes too.
/// </remarks>
internal static class PagePicture
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Draw(LaidOutDocument document, int letters, int lines)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(System.Globalization.CultureInfo.InvariantCulture, $"page {page.Number}\n");
            var rows = Draw(page, letters, lines);
            var last = rows.FindLastIndex(r => r.Length > 0);
            foreach (var row in rows.Take(last + 1))
                text.Append("| ").Append(row).Append('\n');
        }

        return string.Join('\n', text.ToString().Split('\n').Select(l => l.TrimEnd()));
    }

    private static List<string> Draw(Page page, int letters, int lines)
    {
        var grid = new char[lines][];
        for (var i = 0; i < lines; i++)
            grid[i] = [.. Enumerable.Repeat(' ', letters)];
        foreach (var mark in page.Marks)
        {
            switch (mark)
            {
                case RuleMark rule when rule.Height.Points <= 1:
                    Draw(grid, rule, letters);
                    break;
                case GlyphMark glyphs:
                    Draw(grid, glyphs);
                    break;
            }
        }

        return [.. grid.Select(row => new string(row).TrimEnd())];
    }

    private static void Draw(char[][] grid, RuleMark rule, int letters)
    {
        var row = Index(rule.Y.Points - SquareStyle.Square / 2);
        var wide = Index(rule.Width.Points + SquareStyle.Margin) >= letters;
        for (var x = 0; x < Index(rule.Width.Points + SquareStyle.Margin); x++)
            Put(grid, row, Index(rule.X.Points) + x, wide ? '=' : '-', overwrite: false);
    }

    private static void Draw(char[][] grid, GlyphMark mark)
    {
        var row = Index(mark.Baseline.Points - SquareStyle.Square * 0.8);
        var column = Index(mark.X.Points);
        foreach (var letter in mark.Run.Text)
        {
            var shown = mark.Node is NoteCall && char.IsAsciiDigit(letter) ? Raised[letter - '0'] : letter;
            if (letter != ' ')
                Put(grid, row, column, shown, overwrite: true);
            column++;
        }
    }

    private static void Put(char[][] grid, int row, int column, char letter, bool overwrite)
    {
        // Page numbers stand below the text.
        if (row < 0 || row >= grid.Length || column < 0 || column >= grid[row].Length)
            return;
        if (overwrite && grid[row][column] is not (' ' or '-' or '='))
            throw new InvalidOperationException($"two letters in one square, row {row + 1}, column {column + 1}: {grid[row][column]} and {letter}");
        if (overwrite || grid[row][column] == ' ')
            grid[row][column] = letter;
    }

    private static int Index(double points) => (int)Math.Round((points - SquareStyle.Margin) / SquareStyle.Square, MidpointRounding.AwayFromZero);
}
