using System.Text;
using AppealKit.Unicode;

namespace AppealKit.Workspace.Names;

/// <summary>
/// What is left of a name when the ways of writing it are taken away: letters of Latin and Cyrillic alphabets become few Latin ones, so that
/// <c>Meymankuliev</c>, <c>Meýmankulyýew</c> and <c>Мейманкулиев</c> are the same. Only for finding; nothing is printed of it.
/// </summary>
internal static class NameSkeleton
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['а'] = "a", ['ә'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['ғ'] = "g", ['ґ'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "e", ['є'] = "e",
        ['ж'] = "j", ['җ'] = "j", ['ҷ'] = "j", ['з'] = "z", ['и'] = "i", ['й'] = "i", ['і'] = "i", ['ї'] = "i", ['ӣ'] = "i", ['к'] = "k", ['қ'] = "k",
        ['л'] = "l", ['м'] = "m", ['н'] = "n", ['ң'] = "n", ['о'] = "o", ['ө'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u",
        ['ұ'] = "u", ['ү'] = "u", ['ў'] = "u", ['ӯ'] = "u", ['ф'] = "f", ['х'] = "h", ['ҳ'] = "h", ['һ'] = "h", ['ц'] = "s", ['ч'] = "c", ['ш'] = "s",
        ['щ'] = "s", ['ъ'] = "", ['ы'] = "i", ['ь'] = "", ['э'] = "e", ['ю'] = "u", ['я'] = "a", ['ž'] = "j", ['ı'] = "i", ['ə'] = "a", ['ğ'] = "g",
        ['w'] = "v", ['q'] = "k", ['x'] = "h",
    };

    private static readonly (string Digraph, string Letter)[] Digraphs = [("shch", "s"), ("kh", "h"), ("zh", "j"), ("ch", "c"), ("sh", "s"), ("ts", "s"), ("dj", "j")];

    /// <summary>True if two skeletons differ by one letter at most.</summary>
    public static bool AreOneApart(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var start = a.CommonPrefixLength(b);
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        return Math.Max(a.Length, b.Length) - start - end <= 1;
    }

    /// <summary>The skeleton of one word.</summary>
    public static string Of(string word)
    {
        var latin = new StringBuilder(word.Length);
        foreach (var letter in Casing.Fold(Normalizer.ToNfc(word)))
        {
            if (Letters.TryGetValue(letter, out var known))
                latin.Append(known);
            else
                AppendPlain(latin, letter);
        }

        var text = latin.ToString();
        foreach (var (digraph, letter) in Digraphs)
            text = text.Replace(digraph, letter, StringComparison.Ordinal);
        return Squeeze(text);
    }

    // Marks fall off: ş is s, ö is o.
    private static void AppendPlain(StringBuilder latin, char letter)
    {
        foreach (var part in Normalizer.ToNfd(letter.ToString()))
        {
            if (part is >= 'a' and <= 'z')
                latin.Append(part);
        }
    }

    // y before a vowel says how the vowel is heard; elsewhere it is one. Doubled letters are one.
    private static string Squeeze(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == 'y')
            {
                if (i + 1 < text.Length && "aeiou".Contains(text[i + 1]))
                    continue;
                letter = 'i';
            }

            if (result.Length == 0 || result[^1] != letter)
                result.Append(letter);
        }

        return result.ToString();
    }
}
