using AppealKit.Unicode.Tables;

namespace AppealKit.Unicode;

/// <summary>Canonical composition (UAX#15, Unicode 3.11 D117).</summary>
internal static class Composition
{
    /// <summary>The first Hangul syllable.</summary>
    public const int HangulBase = 0xAC00;

    /// <summary>Number of Hangul syllables.</summary>
    public const int HangulCount = 11172;

    /// <summary>Composes in place what is decomposed and in canonical order.</summary>
    /// <returns>The number of code points left.</returns>
    public static int Compose(Span<int> codePoints)
    {
        var count = 0;
        var starter = -1;
        var lastClass = 0;      // of what stands after the starter; 0 if nothing does
        for (var i = 0; i < codePoints.Length; i++)
        {
            var codePoint = codePoints[i];
            var combiningClass = Normalizer.CombiningClass(codePoint);
            var blocked = starter >= 0 && count - starter > 1 && (lastClass == 0 || lastClass >= combiningClass);
            if (starter >= 0 && !blocked && Pair(codePoints[starter], codePoint) is var composite and not 0)
            {
                codePoints[starter] = composite;
                continue;
            }

            if (combiningClass == 0)
                starter = count;
            lastClass = combiningClass;
            codePoints[count++] = codePoint;
        }

        return count;
    }

    private static int Pair(int first, int second)
    {
        if (second < 0x300)
            return 0;
        if (first is >= 0x1100 and < 0x1100 + 19 && second is >= 0x1161 and < 0x1161 + 21)
            return HangulBase + ((((first - 0x1100) * 21) + (second - 0x1161)) * 28);
        if (first is >= HangulBase and < HangulBase + HangulCount && (first - HangulBase) % 28 == 0 && second is > 0x11A7 and < 0x11A7 + 28)
            return first + (second - 0x11A7);
        return Search(first, second);
    }

    private static int Search(int first, int second)
    {
        var firsts = NormalizationTable.CompositionFirst;
        var seconds = NormalizationTable.CompositionSecond;
        var wanted = ((ulong)first << 32) | (uint)second;
        int low = 0, high = firsts.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var key = ((ulong)firsts[middle] << 32) | seconds[middle];
            if (key == wanted)
                return (int)NormalizationTable.CompositionResult[middle];
            if (key < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }
}
