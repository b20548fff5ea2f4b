namespace AppealKit.Signatories.Import;

/// <summary>Finds out what stands between the cells of a table.</summary>
internal static class DelimiterGuess
{
    private const int RecordsLookedAt = 25;
    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>The delimiter that cuts most records into as many cells as the first; of equals the one that makes most cells, then the comma.</summary>
    public static char Of(ReadOnlySpan<char> text)
    {
        var (best, bestFit, bestCells) = (',', 0.0, 1);
        foreach (var candidate in Candidates)
        {
            var cells = CellCounts(text, candidate);
            if (cells.Count == 0 || cells[0] < 2)
                continue;
            var fit = cells.Count(c => c == cells[0]) / (double)cells.Count;
            if (fit > bestFit || (fit == bestFit && cells[0] > bestCells))
                (best, bestFit, bestCells) = (candidate, fit, cells[0]);
        }

        return best;
    }

    private static List<int> CellCounts(ReadOnlySpan<char> text, char delimiter)
    {
        var counts = new List<int>();
        var (cells, isQuoted, isStart, isEmpty) = (1, false, true, true);
        foreach (var c in text)
        {
            if (c == '"' && (isStart || isQuoted))
            {
                isQuoted = !isQuoted;
                // A second quotation mark right after the first is one that is meant.
                isStart = !isQuoted;
                isEmpty = false;
                continue;
            }

            if (isQuoted)
                continue;
            if (c is '\n' or '\r')
            {
                if (!isEmpty)
                    counts.Add(cells);
                if (counts.Count == RecordsLookedAt)
                    return counts;
                (cells, isStart, isEmpty) = (1, true, true);
                continue;
            }

            if (c == delimiter)
                cells++;
            isStart = c == delimiter;
            isEmpty = false;
        }

        if (!isEmpty)
            counts.Add(cells);
        return counts;
    }
}
