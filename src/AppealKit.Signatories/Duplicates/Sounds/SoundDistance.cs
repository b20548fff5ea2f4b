namespace AppealKit.Signatories.Duplicates.Sounds;

/// <summary>
/// How far two words are apart in sound: 0 for the same, about 1 for a wrong consonant, much less for sounds that languages of the region write
/// for one another. Beginnings and endings count more: they tell names apart.
/// </summary>
internal static class SoundDistance
{
    private const int Longest = 48;
    private const double Transposed = 0.7;
    private const double Turned = 0.3;

    // Каримов and Касимов are two families: one unrelated sound for another is more than a slip.
    private const double Unrelated = 1.4;

    // Pairs of sounds that stand for one another, in hundredths.
    private static readonly byte[] Near = Costs(
        "ao36 ei30 ou35 iu40 ae45 eo35 iy10 yJ10 iJ20 jJ10 uv40 gh25 hk50 gk40 fv40 bv70 bp60 dt40 sz35 cs45 ck50 cq40 cj40 jz50 qx40 sx40 hq50 jq50 jx50 Jq60");

    /// <summary>The distance; something above <paramref name="most"/> as soon as it is sure to be above.</summary>
    public static double Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double most)
    {
        if (a.Length > Longest || b.Length > Longest || Math.Abs(a.Length - b.Length) > 4)
            return double.MaxValue;
        Span<double> rows = stackalloc double[3 * (Longest + 1)];
        var before = rows[..(Longest + 1)];
        var above = rows.Slice(Longest + 1, Longest + 1);
        var row = rows[(2 * (Longest + 1))..];
        above[0] = 0;
        for (var j = 1; j <= b.Length; j++)
            above[j] = above[j - 1] + Missing(b, j - 1);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = above[0] + Missing(a, i - 1);
            var least = row[0];
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(above[j - 1] + Instead(a, i - 1, b, j - 1), Math.Min(above[j] + Missing(a, i - 1), row[j - 1] + Missing(b, j - 1)));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && a[i - 1] != a[i - 2])
                    cost = Math.Min(cost, before[j - 2] + Transposed);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
                return least;
            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }

    private static double Instead(ReadOnlySpan<char> a, int i, ReadOnlySpan<char> b, int j)
    {
        if (a[i] == b[j])
            return 0;
        var cost = CostOf(a[i], b[j]);
        if (i == 0 && j == 0 && cost > 0.2)
            return IsTurned(a, b) ? Turned : cost * 1.5;
        return i == a.Length - 1 && j == b.Length - 1 && cost >= 0.5 ? Math.Max(cost, 1.3) : cost;
    }

    // Gulyýew, Кулиев; Garaýew, Караев: before vowels of the back of the mouth Turkmen has g where Russian has к.
    private static bool IsTurned(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        (a[0], b[0]) is ('g', 'k') or ('k', 'g') && a.Length > 3 && b.Length > 3 && a[1] == b[1] && a[1] is 'a' or 'u' or 'i';

    private static double CostOf(char a, char b) =>
        a < 128 && b < 128 && Near[(a * 128) + b] is > 0 and var known ? known / 100.0 : NameSound.IsVowel(a) && NameSound.IsVowel(b) ? 1 : Unrelated;

    // What it costs to leave out the sound at a place.
    private static double Missing(ReadOnlySpan<char> word, int at)
    {
        var sound = word[at];
        var next = at + 1 < word.Length ? word[at + 1] : '\0';
        var previous = at > 0 ? word[at - 1] : '\0';
        var (isFirst, isLast) = (at == 0, at == word.Length - 1);
        if (sound is 'y' or 'J')
            return !isFirst ? 0.15 : next == 'e' ? 0.1 : 0.8;
        if (NameSound.IsVowel(sound))
        {
            if (isLast)
                return sound == 'e' ? 0.3 : 1.1;
            if (sound == 'i' && (next == 'y' || previous == 'y' || NameSound.IsVowel(next)))
                return 0.2;
            // Ue is how ü is written without its dots.
            if (sound == 'e' && previous is 'a' or 'o' or 'u')
                return 0.15;
            return NameSound.IsVowel(next) || NameSound.IsVowel(previous) ? 0.3 : isFirst ? 0.75 : sound == 'e' ? 0.4 : 0.5;
        }

        if (sound == 'h')
            return isFirst ? 0.6 : 0.35;
        return isFirst ? 1.5 : isLast ? 1.4 : 1;
    }

    private static byte[] Costs(string pairs)
    {
        var costs = new byte[128 * 128];
        foreach (var pair in pairs.Split(' '))
        {
            var cost = (byte)(((pair[2] - '0') * 10) + pair[3] - '0');
            costs[(pair[0] * 128) + pair[1]] = cost;
            costs[(pair[1] * 128) + pair[0]] = cost;
        }

        return costs;
    }
}
