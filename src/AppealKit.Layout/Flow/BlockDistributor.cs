using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Cuts the text into groups that stay on one page: a heading with the lines below it, the first two lines of a paragraph.</summary>
/// <param name="lines">The text.</param>
/// <param name="highest">The height of a page; what is higher is no longer a group.</param>
internal sealed class BlockDistributor(IReadOnlyList<FlowLine> lines, Length highest)
{
    /// <summary>The end of the group that begins with a line. Counting stops when it is higher than a page.</summary>
    public int GroupEnd(int from)
    {
        var height = lines[from].Height;
        var to = from + 1;
        for (; to < lines.Count && !lines[to].MayBreakBefore && height <= highest; to++)
            height += lines[to].Before + lines[to].Height;
        return to;
    }

    /// <summary>The height of lines.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="atPageHead">Whether they are the first of their page: no space above then, but the head of a table that continues.</param>
    public Length Height(int from, int to, bool atPageHead)
    {
        var height = Length.Zero;
        for (var i = from; i < to;)
        {
            var end = ColumnsEnd(i, to);
            height += lines[i].Before + (end > i ? ColumnDivision.Of(lines, i, end).Height : lines[i].Height);
            i = Math.Max(end, i + 1);
        }

        if (atPageHead && from < to)
            height += (lines[from].Head?.Height ?? Length.Zero) - lines[from].Before;
        return height;
    }

    /// <summary>The end of the stretch in the columns that a line stands in; the line itself if it stands in none.</summary>
    public int ColumnsEnd(int from, int to)
    {
        var end = from;
        while (end < to && lines[from].Columns is { } columns && ReferenceEquals(lines[end].Columns, columns))
            end++;
        return end;
    }

    /// <summary>Whether a line goes on with the columns of the line before it, so that both are divided anew.</summary>
    public bool ContinuesColumns(int line) => line > 0 && lines[line].Columns is { } columns && ReferenceEquals(lines[line - 1].Columns, columns);
}
