using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Divides lines between columns so that the longest column is as short as can be. Lines that stay on one page stay in one column.</summary>
/// <param name="Height">Height of the longest column.</param>
/// <param name="Ends">For each column the line after its last one.</param>
internal readonly record struct ColumnDivision(Length Height, IReadOnlyList<int> Ends)
{
    private const double Tolerance = 1e-6;

    /// <summary>Divides a stretch of lines of one <see cref="ColumnSet"/>.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The one after the last.</param>
    public static ColumnDivision Of(IReadOnlyList<FlowLine> lines, int from, int to)
    {
        var count = lines[from].Columns!.Count;
        var total = 0.0;
        for (var i = from; i < to; i++)
            total += (i > from ? lines[i].Before.Points : 0) + lines[i].Height.Points;
        var height = total / count;
        while (true)
        {
            // What the shortest overflow needs is the next height worth a trial; in one column of the whole height everything fits.
            var (ends, longest, next) = Fill(lines, from, to, height);
            if (ends.Count <= count)
                return new ColumnDivision(new Length(longest), ends);
            height = next;
        }
    }

    private static (List<int> Ends, double Longest, double Next) Fill(IReadOnlyList<FlowLine> lines, int from, int to, double height)
    {
        var ends = new List<int>();
        double filled = 0, longest = 0, next = double.MaxValue;
        for (var i = from; i < to;)
        {
            var end = i + 1;
            var group = lines[i].Height.Points;
            for (; end < to && !lines[end].MayBreakBefore; end++)
                group += lines[end].Before.Points + lines[end].Height.Points;
            var higher = filled + (filled > 0 ? lines[i].Before.Points : 0) + group;
            if (higher > height + Tolerance)
            {
                next = Math.Min(next, higher);
                if (filled > 0)
                    ends.Add(i);
                higher = group;
            }

            filled = higher;
            longest = Math.Max(longest, filled);
            i = end;
        }

        ends.Add(to);
        return (ends, longest, Math.Max(next, longest));
    }
}
