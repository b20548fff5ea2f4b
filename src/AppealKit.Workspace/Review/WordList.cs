using System.Globalization;
using System.Text;

namespace AppealKit.Workspace.Review;

/// <summary>Words and phrases to be found in a text: <c>in prison</c> as it is, <c>imprison*</c> with any ending, <c>so that**</c> with all that follows.</summary>
public sealed class WordList
{
    private const char AnyEnding = '*';
    private readonly (string Stem, int Stars)[] _words;

    /// <summary>Makes a list.</summary>
    /// <param name="words">Words and phrases, with commas between them.</param>
    /// <param name="hasCapitals">True if capitals matter: May is a month.</param>
    public WordList(string words, bool hasCapitals = false)
    {
        var entries = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _words = [.. entries.Select(e => hasCapitals ? TextSentences.OneLine(e) : TextSentences.Plain(e))
            .Select(w => (Stem: w.TrimEnd(AnyEnding), w)).Where(w => w.Stem.Length > 0).Select(w => (w.Stem, w.w.Length - w.Stem.Length))];
    }

    /// <summary>True if one of the words stands in the text.</summary>
    /// <param name="text">The text, as <see cref="TextSentences.Plain"/> makes it; where capitals matter, as <see cref="TextSentences.OneLine"/> does.</param>
    public bool IsIn(string text)
    {
        foreach (var (stem, stars) in _words)
        {
            if (Find(text, stem, stars, 0) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The text without the words of the list.</summary>
    /// <param name="text">The text, as for <see cref="IsIn"/>.</param>
    public string Without(string text)
    {
        foreach (var (stem, stars) in _words)
            text = Without(text, stem, stars);
        return text;
    }

    private static string Without(string text, string stem, int stars)
    {
        StringBuilder? left = null;
        var at = 0;
        while (Find(text, stem, stars, at) is var (start, end))
        {
            (left ??= new StringBuilder(text.Length)).Append(text, at, start - at).Append('|');
            at = end;
        }

        return left is null ? text : left.Append(text, at, text.Length - at).ToString();
    }

    private static (int Start, int End)? Find(string text, string stem, int stars, int from)
    {
        for (var at = text.IndexOf(stem, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
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
