using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A name whose words stand in one order: of an organisation, a nickname, a title.</summary>
/// <param name="Withheld">What was withheld.</param>
/// <param name="Words">Its words, each in all its skeletons.</param>
internal sealed record HiddenPhrase(WithheldText Withheld, IReadOnlyList<IReadOnlyList<string>> Words)
{
    private const int LongestEnding = 4;
    private const int ShortestInflected = 4;
    private const int ShortestStem = 3;
    private const int LongestCut = 3;

    /// <summary>Reads it; null if it has no word of two letters to begin with.</summary>
    public static HiddenPhrase? Of(WithheldText withheld, LetterTable letters)
    {
        var words = new List<IReadOnlyList<string>>();
        var read = new SearchedText(letters, (_, _) => false).Read(withheld.Text);
        for (var i = 0; i < read.Count; i++)
        {
            if (NameSpelling.Of(read.TextOf(i).ToString(), letters).ToList() is { Count: > 0 } skeletons)
                words.Add(skeletons);
        }

        return words.Count == 0 || words[0].Any(w => w.Length < 2) ? null : new HiddenPhrase(withheld, words);
    }

    /// <summary>True if a word of a text is a word of a name, with or without an ending.</summary>
    public static bool IsWord(string skeleton, string word) =>
        skeleton == word
        || (word.Length >= ShortestInflected && skeleton.Length - word.Length <= LongestEnding && skeleton.StartsWith(word, StringComparison.Ordinal))
        || IsInflected(skeleton, word);

    // Тихая группа, Тихой группе: the ending goes, and another one comes.
    private static bool IsInflected(string skeleton, string word)
    {
        for (var cut = 1; cut <= LongestCut && word.Length - cut >= ShortestStem; cut++)
        {
            var stem = word.AsSpan(0, word.Length - cut);
            if (skeleton.AsSpan().StartsWith(stem) && NameEndings.IsSlavic(word.AsSpan(stem.Length))
                && (skeleton.Length == stem.Length || NameEndings.IsSlavic(skeleton.AsSpan(stem.Length))))
                return true;
        }

        return false;
    }
}
