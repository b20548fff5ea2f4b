using AppealKit.Unicode.Tables;

namespace AppealKit.Unicode;

/// <summary>Canonical decomposition (UAX#15, Unicode 3.7 D68) and the canonical order of marks (D109).</summary>
internal static class Decomposition
{
    private const int LongRun = 32;

    /// <summary>Writes the code points of the full decomposition; marks are not yet in order.</summary>
    /// <returns>How many there are; at most four for each UTF-16 unit.</returns>
    public static int Of(ReadOnlySpan<char> text, Span<int> target)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i);
            i += CodePoint.Units(codePoint);
            if (codePoint < 0xC0)
                target[count++] = codePoint;
            else if (codePoint is >= Composition.HangulBase and < Composition.HangulBase + Composition.HangulCount)
                count += Hangul(codePoint - Composition.HangulBase, target[count..]);
            else
                count += OfOne(codePoint, target[count..]);
        }

        return count;
    }

    /// <summary>Brings every run of marks into the order of their combining classes, equal ones as they stood.</summary>
    public static void Reorder(Span<int> codePoints)
    {
        for (var i = 0; i < codePoints.Length; i++)
        {
            if (Normalizer.CombiningClass(codePoints[i]) == 0)
                continue;
            var end = i + 1;
            while (end < codePoints.Length && Normalizer.CombiningClass(codePoints[end]) != 0)
                end++;
            Sort(codePoints[i..end]);
            i = end;
        }
    }

    private static int OfOne(int codePoint, Span<int> target)
    {
        var offset = NormalizationTable.Decomposition(codePoint);
        if (offset == 0)
        {
            target[0] = codePoint;
            return 1;
        }

        var units = NormalizationTable.DecompositionUnits;
        var count = 0;
        for (var i = offset + 1; i <= offset + units[offset]; i++)
        {
            int part = units[i];
            if (char.IsHighSurrogate((char)part))
                part = char.ConvertToUtf32((char)part, (char)units[++i]);
            target[count++] = part;
        }

        return count;
    }

    private static int Hangul(int index, Span<int> target)
    {
        target[0] = 0x1100 + (index / (21 * 28));
        target[1] = 0x1161 + (index % (21 * 28) / 28);
        if (index % 28 == 0)
            return 2;
        target[2] = 0x11A7 + (index % 28);
        return 3;
    }

    // Insertion is fastest for the one to three marks of real text; a hostile text has thousands.
    private static void Sort(Span<int> run)
    {
        if (run.Length > LongRun)
        {
            SortLong(run);
            return;
        }

        for (var i = 1; i < run.Length; i++)
        {
            var item = run[i];
            var itemClass = Normalizer.CombiningClass(item);
            var j = i;
            for (; j > 0 && Normalizer.CombiningClass(run[j - 1]) > itemClass; j--)
                run[j] = run[j - 1];
            run[j] = item;
        }
    }

    private static void SortLong(Span<int> run)
    {
        var keys = new long[run.Length];
        for (var i = 0; i < run.Length; i++)
            keys[i] = ((long)Normalizer.CombiningClass(run[i]) << 32) | (uint)i;
        keys.AsSpan().Sort(run);
    }
}
