namespace AppealKit.Templating.Functions;

/// <summary>
/// The order of elements by a comparison that may end the rendering. The sorts of .NET wrap what a comparison throws, and complain of
/// comparisons that contradict themselves, as those of mixed values can; merging does neither, and equal elements keep their order.
/// </summary>
internal static class StableOrder
{
    /// <summary>The indexes from 0 to <paramref name="count"/> - 1, sorted.</summary>
    public static int[] Of(int count, Comparison<int> compare)
    {
        var from = new int[count];
        var to = new int[count];
        for (var i = 0; i < count; i++)
            from[i] = i;
        for (long width = 1; width < count; width *= 2)
        {
            for (long start = 0; start < count; start += 2 * width)
                Merge(from, to, (int)start, (int)Math.Min(start + width, count), (int)Math.Min(start + (2 * width), count), compare);
            (from, to) = (to, from);
        }

        return from;
    }

    // Two sorted stretches become one; of equal elements those of the first come first.
    private static void Merge(int[] from, int[] to, int start, int middle, int end, Comparison<int> compare)
    {
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
            to[i] = right >= end || (left < middle && compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
    }
}
