namespace AppealKit.Signatories.Versions;

/// <summary>Finds which paragraphs became which when a part of a text was rewritten.</summary>
internal static class ParagraphPairs
{
    // Below this share of common words a paragraph is not another one rewritten, but a new one in its place.
    private const double LeastAlike = 0.4;

    // What is longer was not rewritten paragraph by paragraph.
    private const int MostPairs = 2_500;

    /// <summary>The pairs, in order.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="gone">Its paragraphs that are no longer there.</param>
    /// <param name="now">The new text.</param>
    /// <param name="come">Its paragraphs that were not there.</param>
    public static IReadOnlyList<(int Before, int Now)> Of(IReadOnlyList<string> before, Range gone, IReadOnlyList<string> now, Range come)
    {
        var (first, second) = (gone.Start.Value, come.Start.Value);
        var (height, width) = (gone.End.Value - first, come.End.Value - second);
        if (height == 0 || width == 0 || (long)height * width > MostPairs)
            return [];
        var old = WordsOf(before, first, height);
        var next = WordsOf(now, second, width);
        var likeness = new double[height, width];
        var best = new double[height + 1, width + 1];
        for (var i = height - 1; i >= 0; i--)
        {
            for (var j = width - 1; j >= 0; j--)
            {
                likeness[i, j] = Likeness(old[i], next[j]);
                var paired = likeness[i, j] < LeastAlike ? 0 : likeness[i, j] + best[i + 1, j + 1];
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < height && j < width;)
        {
            if (likeness[i, j] >= LeastAlike && best[i, j] <= likeness[i, j] + best[i + 1, j + 1])
                pairs.Add((first + i++, second + j++));
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }

    private static Dictionary<string, int>[] WordsOf(IReadOnlyList<string> paragraphs, int start, int count)
    {
        var words = new Dictionary<string, int>[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var word in WordMarks.WordsOf(paragraphs[start + i]))
                words[i][VersionWords.Of(word)] = words[i].GetValueOrDefault(VersionWords.Of(word)) + 1;
        }

        return words;
    }

    private static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var common = 0;
        foreach (var (word, count) in one)
            common += Math.Min(count, other.GetValueOrDefault(word));
        return 2.0 * common / Math.Max(1, one.Values.Sum() + other.Values.Sum());
    }
}
