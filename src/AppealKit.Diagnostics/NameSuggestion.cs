namespace AppealKit.Diagnostics;

/// <summary>Finds the known name that somebody probably meant.</summary>
public static class NameSuggestion
{
    /// <summary>The known name nearest to what was written, by edits (insert, delete, replace, swap of neighbours).</summary>
    /// <returns>Null if none is near: more than a third of the letters, at least one and at most three, would have to change.</returns>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length > 64)
            return null;
        string? best = null;
        var bestDistance = Math.Clamp(written.Length / 3, 1, 3) + 1;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - written.Length) > bestDistance)
                continue;
            var distance = Distance(written, name);
            // Of two equally near, the first in ordinal order, whatever the order of the list.
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(name, best) < 0))
                (best, bestDistance) = (name, distance);
        }

        return best;
    }

    // Optimal string alignment: Damerau-Levenshtein without repeated edits of one stretch.
    private static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[b.Length];
    }
}
