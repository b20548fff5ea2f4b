using System.Text;
using AppealKit.Document;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;

namespace AppealKit.Tests.Layout;

/// <summary>Draws pages set in <see cref="SquareStyle"/> as text, one letter to a square.</summary>
/// <remarks>
/// Calls of notes are raised digits; the short rule above notes is drawn with hyphens, the rule of a continued note with equals signs.
/// Rules of tables and page numbers are left out, blank lines at the end of a page without notes too.
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
                case GlyphMark glyphs:
                    Draw(grid, glyphs);
                    break;
            }
        }

        foreach (var rule in page.Marks.OfType<RuleMark>())
            Draw(grid, rule, letters);

        return [.. grid.Select(row => new string(row).TrimEnd())];
    }

    private static void Draw(char[][] grid, RuleMark rule, int letters)
    {
        var row = Index(rule.Y.Points - SquareStyle.Square / 2);
        if (row < 0 || row >= grid.Length || grid[row].Any(c => c != ' '))
            return;
        var wide = Index(rule.Width.Points + SquareStyle.Margin) >= letters;
        for (var x = 0; x < Index(rule.Width.Points + SquareStyle.Margin); x++)
            Put(grid, row, Index(rule.X.Points) + x, wide ? '=' : '-');
    }

    private static void Draw(char[][] grid, GlyphMark mark)
    {
        var row = Index(mark.Baseline.Points - SquareStyle.Square * 0.8);
        var column = Index(mark.X.Points);
        foreach (var letter in mark.Run.Text)
        {
            var shown = mark.Node is NoteCall && char.IsAsciiDigit(letter) ? Raised[letter - '0'] : letter;
            if (letter != ' ')
                Put(grid, row, column, shown);
            column++;
        }
    }

    private static void Put(char[][] grid, int row, int column, char letter)
    {
        // Page numbers stand below the text.
        if (row < 0 || row >= grid.Length || column < 0 || column >= grid[row].Length)
            return;
        if (grid[row][column] != ' ')
            throw new InvalidOperationException($"two letters in one square, row {row + 1}, column {column + 1}: {grid[row][column]} and {letter}");
        grid[row][column] = letter;
    }

    private static int Index(double points) => (int)Math.Round((points - SquareStyle.Margin) / SquareStyle.Square, MidpointRounding.AwayFromZero);
}
