namespace AppealKit.Workspace.Audiences.Search;

/// <summary>The skeletons of a word of a name: several where a letter goes into other alphabets in more than one way.</summary>
internal static class NameSpelling
{
    /// <summary>All of them; none for a word without letters.</summary>
    public static IEnumerable<string> Of(string word, LetterTable letters)
    {
        var skeletons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spelled in Spellings(word))
        {
            var skeleton = WordSkeleton.Of(spelled, letters);
            if (skeleton.Length == 0)
                continue;
            skeletons.Add(skeleton);
            // Александр, Alexandr: x is both ks and kh.
            if (skeleton.Contains("ks", StringComparison.Ordinal))
                skeletons.Add(skeleton.Replace("ks", "g", StringComparison.Ordinal));
            if (spelled.Contains('x', StringComparison.OrdinalIgnoreCase))
                skeletons.Add(WordSkeleton.Of(spelled.Replace("x", "ks", StringComparison.OrdinalIgnoreCase), letters));
        }

        return skeletons;
    }

    private static IEnumerable<string> Spellings(string word)
    {
        yield return word;
        // Ёров is Yorov and Erov.
        if (word.AsSpan().IndexOfAny('ё', 'Ё') >= 0)
            yield return word.Replace("ё", "йо", StringComparison.Ordinal).Replace("Ё", "Йо", StringComparison.Ordinal);
        // Gözel is Гёзел and Gezel.
        if (word.AsSpan().IndexOfAny("öÖøØ") >= 0)
            yield return word.Replace("ö", "ё", StringComparison.OrdinalIgnoreCase).Replace("ø", "ё", StringComparison.OrdinalIgnoreCase);
        // Miňelow is Minelov and Mingelov.
        if (word.AsSpan().IndexOfAny("ňŇңҢñÑ") >= 0)
            yield return word.Replace("ň", "ng", StringComparison.OrdinalIgnoreCase).Replace("ң", "нг", StringComparison.OrdinalIgnoreCase).Replace("ñ", "ng", StringComparison.OrdinalIgnoreCase);
        // Исхаков is Iskhakov and Ishakow: where h is a letter of its own, it looks like the second half of another one.
        if (word.Contains("skh", StringComparison.OrdinalIgnoreCase) || word.Contains("zkh", StringComparison.OrdinalIgnoreCase))
            yield return word.Replace("skh", "sh", StringComparison.OrdinalIgnoreCase).Replace("zkh", "zh", StringComparison.OrdinalIgnoreCase);
        else if (word.Contains("sh", StringComparison.OrdinalIgnoreCase) || word.Contains("zh", StringComparison.OrdinalIgnoreCase))
            yield return word.Replace("sh", "skh", StringComparison.OrdinalIgnoreCase).Replace("zh", "zkh", StringComparison.OrdinalIgnoreCase);
        if (word.AsSpan().IndexOfAny('х', 'ҳ') > 0)
            yield return word.Replace("сх", "ш", StringComparison.OrdinalIgnoreCase).Replace("зх", "ж", StringComparison.OrdinalIgnoreCase).Replace("сҳ", "ш", StringComparison.OrdinalIgnoreCase);
        // The German way, and what is left of it where marks are taken off.
        if (word.AsSpan().IndexOfAny("äöüÄÖÜ") >= 0)
            yield return word.Replace("ä", "ae", StringComparison.OrdinalIgnoreCase).Replace("ö", "oe", StringComparison.OrdinalIgnoreCase).Replace("ü", "ue", StringComparison.OrdinalIgnoreCase);
    }
}
