using System.Globalization;
using AppealKit.Unicode;

namespace AppealKit.Workspace.Review;

/// <summary>Words and phrases to be found in a text: <c>in prison</c> as it is, <c>imprison*</c> with any ending, <c>so that**</c> with all that follows.</summary>
internal sealed class WordList
{
    private const char AnyEnding = '*';
    private readonly string[] _words;

    /// <summary>Makes a list.</summary>
    /// <param name="words">Words and phrases, with commas between them.</param>
    public WordList(string words) =>
        _words = [.. words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Casing.Fold)];

    /// <summary>True if one of the words stands in the text.</summary>
    /// <param name="text">The text, case-folded and in one line.</param>
    public bool IsIn(string text)
    {
        foreach (var word in _words)
        {
            if (Find(text, word) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The text without the words of the list.</summary>
    /// <param name="text">The text, case-folded and in one line.</param>
    public string Without(string text)
    {
        foreach (var word in _words)
        {
            while (Find(text, word) is var (start, end))
                text = string.Concat(text.AsSpan(0, start), " | ", text.AsSpan(end));
        }

        return text;
    }

    private static (int Start, int End)? Find(string text, string word)
    {
        var stem = word.TrimEnd(AnyEnding);
        var stars = word.Length - stem.Length;
        for (var at = text.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            var end = at + stem.Length;
            if (at > 0 && IsPartOfWord(text[at - 1]))
                continue;
            while (stars == 1 && end < text.Length && IsPartOfWord(text[end]))
                end++;
            if (end == text.Length || !IsPartOfWord(text[end]))
                return (at, stars > 1 ? text.Length : end);
        }

        return null;
    }

    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
