namespace AppealKit.Typography.Lines;

/// <summary>Chooses the places where lines end: over the whole paragraph, the lines come out as evenly filled as they can, and bad places
/// are avoided where that costs little.</summary>
internal sealed class LineFitter
{
    // Steps back from a place that are tried: more than stand on any line, fewer than would make a hostile text slow.
    private const int Window = 400;
    private const double SlackCost = 1000;
    private const double LineCost = 3;
    private const double OverfullCost = 1e7;
    private const double TwoHyphens = 100;
    private const double OneWordLastLine = 40;
    private const double VeryShortLastLine = 60;
    private const double ShortLastLine = 15;
    private double[] _best = new double[64];
    private int[] _from = new int[64];

    /// <summary>Fills in the indices of the chosen places, the start included.</summary>
    public void Fit(Row<BreakPlace> places, double measure, double firstMeasure, List<int> chosen)
    {
        if (_best.Length < places.Count)
        {
            _best = new double[places.Count * 2];
            _from = new int[places.Count * 2];
        }

        chosen.Clear();
        chosen.Add(0);
        var start = 0;
        _best[0] = 0;
        for (var end = 1; end < places.Count; end++)
        {
            Reach(places, start, end, measure, start == 0 ? firstMeasure : measure);
            if (places[end].Kind != BreakKind.Mandatory)
                continue;
            Trace(start, end, chosen);
            start = end;
            _best[start] = 0;
        }
    }

    /// <summary>How many lines there would be with every line as full as it can be, which is the least.</summary>
    public static int CountLines(Row<BreakPlace> places, double measure, double firstMeasure)
    {
        var count = 0;
        var start = 0;
        for (var end = 1; end < places.Count; end++)
        {
            var room = start == 0 ? firstMeasure : measure;
            if (places[end].EndX - places[start].StartX > room && end - 1 > start)
            {
                count++;
                start = end - 1;
            }

            if (places[end].Kind == BreakKind.Mandatory)
            {
                count++;
                start = end;
            }
        }

        return count;
    }

    private void Reach(Row<BreakPlace> places, int start, int end, double measure, double firstMeasure)
    {
        _best[end] = double.PositiveInfinity;
        for (var from = end - 1; from >= start && end - from <= Window; from--)
        {
            var room = from == start ? firstMeasure : measure;
            var width = places[end].EndX - places[from].StartX;

            // A hair of rounding is not too wide.
            var isOverfull = width > room + 1e-6;
            if (isOverfull && from < end - 1)
            {
                // The first line may be wider than the others; all that is further back is longer still.
                if (firstMeasure <= measure || from == start || width > firstMeasure)
                    break;
                continue;
            }

            var cost = _best[from] + (isOverfull ? OverfullCost : Cost(places, from, end, start, width, room));
            if (cost < _best[end])
                (_best[end], _from[end]) = (cost, from);
        }
    }

    private static double Cost(Row<BreakPlace> places, int from, int end, int start, double width, double room)
    {
        var cost = LineCost + places[end].Penalty;
        if (places[end].Kind == BreakKind.Mandatory)
        {
            if (from == start)
                return cost;
            if (from == end - 1)
                cost += OneWordLastLine;
            return cost + (width < 0.08 * room ? VeryShortLastLine : width < 0.18 * room ? ShortLastLine : 0);
        }

        if (places[end].Kind == BreakKind.SoftHyphen && places[from].Kind == BreakKind.SoftHyphen)
            cost += TwoHyphens;
        var slack = room > 0 ? (room - width) / room : 0;
        return cost + SlackCost * slack * slack;
    }

    private void Trace(int start, int end, List<int> chosen)
    {
        var first = chosen.Count;
        for (var at = end; at > start; at = _from[at])
            chosen.Add(at);
        chosen.Reverse(first, chosen.Count - first);
    }
}
