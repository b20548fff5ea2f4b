using AppealKit.Values;

namespace AppealKit.Layout.Tables;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnSizing
{
    /// <summary>The widths of the columns. They fill the room, unless the table is much narrower by nature.</summary>
    /// <param name="natural">The width of each column with nothing broken.</param>
    /// <param name="least">The width of the widest word of each; asked for only if the natural widths do not fit.</param>
    /// <param name="room">The width that there is for all columns together.</param>
    /// <param name="forInk">Columns that are there to be written in: what the others leave, they share alike. Null for tables to be read.</param>
    /// <param name="wordsFit">False if words have to be broken.</param>
    public static Length[] Share(Length[] natural, Func<Length[]> least, Length room, bool[]? forInk, out bool wordsFit)
    {
        wordsFit = true;
        if (forInk is not null && Filled(least(), natural, forInk, room) is { } filled)
            return filled;
        var wanted = Sum(natural);
        if (wanted <= room)
        {
            return wanted < room * 0.5 ? natural : Stretched(natural, room - wanted);
        }

        var words = least();
        for (var i = 0; i < words.Length; i++)
            words[i] = Length.Min(words[i], natural[i]);
        var needed = Sum(words);
        wordsFit = needed <= room;
        return wordsFit ? Between(words, natural, room - needed) : Scaled(words, room);
    }

    // Headings of such tables may take two lines; null if a word of one of them does not fit its share.
    private static Length[]? Filled(Length[] words, Length[] natural, bool[] forInk, Length room)
    {
        var least = new Length[words.Length];
        for (var i = 0; i < least.Length; i++)
            least[i] = forInk[i] ? words[i] : Length.Max(words[i], natural[i] * 0.6);
        var (left, count) = (room, 0);
        for (var i = 0; i < least.Length; i++)
        {
            if (forInk[i])
                count++;
            else
                left -= least[i];
        }

        var widths = new Length[least.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = forInk[i] ? left / count : least[i];
            if (widths[i] < least[i])
                return null;
        }

        return widths;
    }

    // The extra room goes to all columns alike, so that the gaps between them look alike.
    private static Length[] Stretched(Length[] widths, Length extra)
    {
        var result = new Length[widths.Length];
        for (var i = 0; i < widths.Length; i++)
            result[i] = widths[i] + extra / widths.Length;
        return result;
    }

    // Every column has its widest word; the rest is shared in proportion to what each still lacks. The square root keeps one
    // column of long sentences from taking all of it.
    private static Length[] Between(Length[] words, Length[] natural, Length rest)
    {
        var result = (Length[])words.Clone();
        for (var round = 0; round < words.Length && rest > Length.Pt(0.01); round++)
        {
            double weights = 0;
            for (var i = 0; i < result.Length; i++)
                weights += Weight(natural[i] - result[i]);
            if (weights <= 0)
                break;
            var given = Length.Zero;
            for (var i = 0; i < result.Length; i++)
            {
                var share = Length.Min(natural[i] - result[i], rest * (Weight(natural[i] - result[i]) / weights));
                result[i] += share;
                given += share;
            }

            rest -= given;
        }

        return result;
    }

    private static double Weight(Length lacking) => lacking > Length.Zero ? Math.Sqrt(lacking.Points) : 0;

    // Half of the room is shared alike, so that no column vanishes.
    private static Length[] Scaled(Length[] words, Length room)
    {
        var needed = Sum(words);
        var result = new Length[words.Length];
        for (var i = 0; i < words.Length; i++)
            result[i] = room * 0.5 / words.Length + room * 0.5 * (words[i] / needed);
        return result;
    }

    private static Length Sum(Length[] widths)
    {
        var sum = Length.Zero;
        foreach (var width in widths)
            sum += width;
        return sum;
    }
}
