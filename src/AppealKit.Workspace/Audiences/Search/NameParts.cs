using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>Which words of a name are given, which are family names.</summary>
/// <param name="Given">Words of the given name; empty for somebody who has one name only.</param>
/// <param name="Family">Words of the family name.</param>
internal readonly record struct NameParts(IReadOnlyList<string> Given, IReadOnlyList<string> Family)
{
    private static readonly char[] Between = [' ', '\u00A0', '-', '\u2010', '\u2011', '\u2013'];

    // Languages that put the family name first.
    private static readonly string[] FamilyFirst = ["hu", "zh", "ja", "ko", "vi"];

    /// <summary>Takes a name apart. Where a file does not say what is what, the first word is given and the last one is the family's.</summary>
    public static NameParts Of(WithheldText withheld)
    {
        var words = Words(withheld.Text);
        if (withheld is { Given: { Length: > 0 } given, Family: { Length: > 0 } family })
            return new NameParts(Words(given), WithoutParticles(Words(family)));
        if (words.Length < 2)
            return new NameParts([], words);
        var swapped = withheld.Language is { } language && FamilyFirst.Contains(language.Split('-')[0], StringComparer.Ordinal);
        var parts = withheld.Text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return new NameParts(words[..1], words[^1..]);
        var (first, last) = (Words(parts[0]), Words(parts[^1]));
        return swapped ? new NameParts(last, first) : new NameParts(first, WithoutParticles(last));
    }

    /// <summary>The words of a name; those that a hyphen joins are words of their own.</summary>
    public static string[] Words(string name) => name.Split([.. Between, ',', '.', '(', ')', '"', '«', '»', '“', '”', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<string> WithoutParticles(string[] words) =>
        words.Length < 2 ? words : [.. words.Where((w, i) => i == words.Length - 1 || !NameParticles.Contains(w))];
}
