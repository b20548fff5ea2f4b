using System.Text;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// How languages that write names of others as they hear them write a word of a name: <c>Жовтис</c> is <c>Schowtis</c> in German, <c>Шабунц</c>
/// is <c>Chabounts</c> in French and <c>Šabunc</c> in Czech, <c>Ольга</c> is <c>أولغا</c> in Arabic.
/// </summary>
internal static class ForeignSpelling
{
    // What stands in the plain letters of LetterTable, and what is written for it; what begins like another stands before it.
    private static readonly (string Plain, string Written)[] German =
    [
        ("shch", "schtsch"), ("zh", "sch"), ("kh", "ch"), ("ch", "tsch"), ("sh", "sch"), ("ts", "z"),
        ("ya", "ja"), ("yu", "ju"), ("ye", "je"), ("yo", "jo"), ("z", "s"),
    ];

    private static readonly (string Plain, string Written)[] French =
        [("shch", "chtch"), ("zh", "j"), ("sh", "ch"), ("ch", "tch"), ("ya", "ia"), ("yu", "iu"), ("yo", "io")];

    // Czech, Croatian, and the transliteration of libraries.
    private static readonly (string Plain, string Written)[] Slavic =
        [("ts", "c"), ("ya", "ja"), ("yu", "ju"), ("ye", "je"), ("yo", "jo")];

    // Наталья is Natalija.
    private static readonly (string Plain, string Written)[] SlavicApart =
        [("ts", "c"), ("ya", "ija"), ("ia", "ija"), ("yu", "ju"), ("ye", "je"), ("yo", "jo")];

    private static readonly (string Plain, string Written)[] Polish =
        [("shch", "szcz"), ("sh", "sz"), ("ch", "cz"), ("ts", "c"), ("ya", "ia"), ("yu", "iu"), ("yo", "io")];

    private static readonly (string Plain, string Written)[] Arabic =
    [
        ("sh", "ش"), ("zh", "ج"), ("kh", "خ"), ("gh", "غ"), ("ch", "تش"), ("ph", "ف"), ("a", "ا"), ("b", "ب"), ("c", "ك"), ("d", "د"), ("e", "ي"), ("f", "ف"), ("g", "غ"),
        ("h", "ه"), ("i", "ي"), ("j", "ج"), ("k", "ك"), ("l", "ل"), ("m", "م"), ("n", "ن"), ("o", "و"), ("p", "ب"), ("r", "ر"), ("s", "س"), ("t", "ت"), ("u", "و"),
        ("v", "ف"), ("y", "ي"), ("z", "ز"),
    ];

    private static readonly (string Plain, string Written)[] Egyptian = [("g", "ج"), .. Arabic];

    private static readonly (string Plain, string Written)[] Persian = [("zh", "ژ"), ("gh", "غ"), ("g", "گ"), ("ch", "چ"), ("ph", "ف"), ("p", "پ"), ("v", "و"), .. Arabic];

    /// <summary>The skeletons of these spellings; some may be those that the word has anyway.</summary>
    public static IReadOnlyCollection<string> Of(string word, LetterTable letters)
    {
        var plain = Plain(word, letters);
        if (plain.Length < 2 || plain.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return [];
        var glides = WithGlides(plain);
        var (soft, bare) = (Begun(plain), WithoutE(plain));
        return new HashSet<string>(StringComparer.Ordinal)
        {
            Written(plain, French), Written(plain, Polish),
            Written(plain, German), Written(glides, German), Written(glides, Slavic), Written(glides, SlavicApart),
            Written(soft, Arabic), Written(soft, Egyptian), Written(soft, Persian),
            Written(Begun(bare), Arabic), Written(Begun(bare), Egyptian), Written(Begun(bare), Persian),
        };
    }

    private static string Plain(string word, LetterTable letters)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word)
            plain.Append(letters.Of(letter));
        return plain.ToString();
    }

    // Евгений, Мирзоева: where nothing stands before it, or a vowel, e is heard with a glide.
    private static string WithGlides(string plain)
    {
        var written = new StringBuilder(plain.Length + 4);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] == 'e' && (i == 0 || WordSkeleton.IsVowel(plain[i - 1])))
                written.Append('j');
            written.Append(plain[i]);
        }

        return written.ToString();
    }

    // Arabic letters write a vowel that a word begins with behind an alif.
    private static string Begun(string plain) => plain[0] is 'e' or 'i' or 'o' or 'u' ? "a" + plain : plain;

    // An e inside a word is short, and short vowels are not written.
    private static string WithoutE(string plain)
    {
        var written = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] != 'e' || i == 0 || i == plain.Length - 1 || WordSkeleton.IsVowel(plain[i - 1]))
                written.Append(plain[i]);
        }

        return written.ToString();
    }

    private static string Written(string plain, (string Plain, string Written)[] table)
    {
        var written = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length;)
        {
            var (found, replacement) = Array.Find(table, t => string.CompareOrdinal(plain, i, t.Plain, 0, t.Plain.Length) == 0);
            written.Append(replacement ?? plain.Substring(i, 1));
            i += found?.Length ?? 1;
        }

        Span<char> skeleton = stackalloc char[Math.Min(written.Length, SearchedText.LongestWord)];
        written.CopyTo(0, skeleton, skeleton.Length);
        return skeleton[..WordSkeleton.Squeeze(skeleton)].ToString();
    }
}
