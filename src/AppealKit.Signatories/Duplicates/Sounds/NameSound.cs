using System.Text;
using AppealKit.Unicode;

namespace AppealKit.Signatories.Duplicates.Sounds;

/// <summary>
/// How a word of a name sounds, in one small alphabet for Cyrillic and Latin letters: a e i o u, the glide y, consonants, of which c is ts, q is ch,
/// x is sh, j is zh or dzh, and J is the Latin j, which is a glide in one language and zh in the next. Finer than what a search for spellings
/// needs: <c>Яна</c> and <c>Анна</c> stay apart. Nothing is printed of it.
/// </summary>
internal static class NameSound
{
    private const string Marks = "ʻʼ'’‘`";
    private const int Longest = 40;

    private static readonly Dictionary<char, string> Cyrillic = Table(
        "а=a ә=a б=b в=v г=g ғ=g ґ=g д=d е=e ё=yo є=ye ж=j җ=j ҷ=j з=z и=i й=y і=i ї=yi ӣ=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t "
        + "у=u ұ=u ү=u ў=u ӯ=u ф=f х=h ҳ=h һ=h ц=c ч=q ш=x щ=x ъ= ы=i ь= э=e ю=yu я=ya");

    // Letters whose mark is more than a mark; all others lose it.
    private static readonly Dictionary<char, string> Latin = Table("ş=1 š=1 ș=1 ç=2 č=2 ć=2 ž=3 ż=3 ț=ts ł=l đ=d ð=d þ=th ø=o æ=e œ=e ı=i ə=a ń=n ی=ي ى=ي ک=ك ة=ه");

    // The longest comes first. Figures stand for sounds that no single Latin letter has.
    private static readonly (string Letters, string Sound)[] Digraphs =
    [
        ("shch", "x"), ("szcz", "x"), ("tsch", "q"), ("dzh", "j"), ("tzh", "tj"), ("tsh", "tx"), ("sch", "x"), ("tch", "q"), ("eau", "o"), ("cki", "cki"), ("cka", "cka"), ("cky", "cki"),
        ("zh", "j"), ("sh", "x"), ("sz", "x"), ("cz", "q"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("wh", "v"), ("ts", "c"), ("tz", "c"),
        ("tc", "c"), ("dj", "j"), ("d3", "j"), ("ck", "k"), ("ou", "u"), ("1", "x"), ("2", "q"), ("3", "j"), ("q", "k"), ("w", "v"), ("j", "J"),
    ];

    /// <summary>How a word can sound: once, or more often where letters have two values.</summary>
    public static string[] Of(string word)
    {
        var folded = Casing.Fold(Normalizer.ToNfc(word.Length > Longest ? word[..Longest] : word));
        if (IsCyrillic(folded))
            return WithoutDots(Tidy(OfCyrillic(folded)));
        var letters = Plain(folded);
        var first = Tidy(OfLatin(letters, otherwise: false));
        if (!letters.Contains('x') && !letters.Contains("ch", StringComparison.Ordinal) && !letters.Contains("rz", StringComparison.Ordinal))
            return WithoutDots(first);
        var second = Tidy(OfLatin(letters, otherwise: true));
        return second == first ? WithoutDots(first) : [.. WithoutDots(first), .. WithoutDots(second)];
    }

    // Nearly everybody writes е for ё: Елкин is Yolkin.
    private static string[] WithoutDots(string sound) =>
        sound.Contains("yo", StringComparison.Ordinal) ? [sound, sound.Replace("yo", "e", StringComparison.Ordinal)] : [sound];

    /// <summary>True for the five vowels.</summary>
    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>True if a word is written in Cyrillic letters.</summary>
    public static bool IsCyrillic(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter))
                return letter is >= '\u0400' and <= '\u052F';
        }

        return false;
    }

    private static StringBuilder OfCyrillic(string word)
    {
        var sound = new StringBuilder(word.Length + 4);
        for (var i = 0; i < word.Length; i++)
        {
            // Уильям is William.
            if (i == 0 && word[0] == 'у' && word.Length > 1 && word[1] is 'и' or 'э' or 'о')
                sound.Append('v');
            else if (Cyrillic.TryGetValue(word[i], out var known))
                sound.Append(known);
            else
                AppendPlain(sound, word[i]);
        }

        return sound.Replace("dj", "j");
    }

    // Latin letters without marks.
    private static string Plain(string word)
    {
        var letters = new StringBuilder(word.Length + 2);
        for (var i = 0; i < word.Length; i++)
        {
            if (i + 1 < word.Length && word[i] is 'o' or 'g' && Marks.Contains(word[i + 1]))
                // The Uzbek oʻ is between o and u, and is written у in Russian.
                letters.Append(word[i++] == 'o' ? 'u' : 'g');
            else if (Latin.TryGetValue(word[i], out var known))
                letters.Append(known);
            else
                AppendPlain(letters, word[i]);
        }

        return letters.ToString();
    }

    private static void AppendPlain(StringBuilder letters, char letter)
    {
        if (letter is >= 'a' and <= 'z')
        {
            letters.Append(letter);
            return;
        }

        foreach (var part in Normalizer.ToNfd(letter.ToString()))
        {
            if (char.IsLetterOrDigit(part))
                letters.Append(part);
        }
    }

    private static StringBuilder OfLatin(string letters, bool otherwise)
    {
        var sound = new StringBuilder(letters.Length + 2);
        for (var i = 0; i < letters.Length;)
        {
            var (value, length) = SoundAt(letters, i, otherwise);
            sound.Append(value);
            i += length;
        }

        return sound;
    }

    private static (string Sound, int Length) SoundAt(string letters, int at, bool otherwise)
    {
        var rest = letters.AsSpan(at);
        // ch is the Polish and German х, x the Uzbek one, rz the Polish ж.
        if (rest.StartsWith("ch", StringComparison.Ordinal))
            return (otherwise ? "h" : "q", 2);
        if (rest.StartsWith("rz", StringComparison.Ordinal) && otherwise)
            return ("j", 2);
        if (rest[0] == 'x')
            return (otherwise ? "ks" : "h", 1);
        // Quentin, but Qudratov: the Uzbek q is a letter like others.
        if (rest is ['q', 'u', 'e' or 'i', ..])
            return ("k", 2);
        foreach (var (digraph, sound) in Digraphs)
        {
            if (rest.StartsWith(digraph, StringComparison.Ordinal))
                return (sound, digraph.Length);
        }

        return rest[0] switch
        {
            'c' => (rest.Length > 1 && rest[1] is 'e' or 'i' or 'y' ? "c" : "k", 1),
            'y' => ((rest.Length > 1 && IsVowel(rest[1])) || (at > 0 && IsVowel(letters[at - 1])) ? "y" : "i", 1),
            _ => (letters.Substring(at, 1), 1),
        };
    }

    // Doubled sounds are one, i after a vowel is a glide, an ending -iy is -i, and a glide before e is written or not: Mirzoyeva, Mirzoeva.
    private static string Tidy(StringBuilder sound)
    {
        var tidy = new StringBuilder(sound.Length);
        for (var i = 0; i < sound.Length; i++)
        {
            var letter = sound[i];
            if (letter == 'i' && tidy.Length > 0 && tidy[^1] is 'a' or 'e' or 'o' or 'u')
                letter = 'y';
            if (letter == 'y' && i + 1 < sound.Length && sound[i + 1] == 'e')
                continue;
            if (tidy.Length == 0 || tidy[^1] != letter)
                tidy.Append(letter);
        }

        // One name in Turkmen, Kazakh and Russian, alone and as the end of longer ones: Saparmyrat, Сапармурад.
        foreach (var other in (ReadOnlySpan<string>)["murad", "mirat", "mirad"])
        {
            if (tidy.Length >= other.Length && tidy.ToString(tidy.Length - other.Length, other.Length) == other)
                tidy.Remove(tidy.Length - other.Length, other.Length).Append("murat");
        }

        if (tidy.Length > 2 && tidy[^1] == 'y' && tidy[^2] == 'i')
            tidy.Length--;
        return tidy.ToString();
    }

    private static Dictionary<char, string> Table(string pairs)
    {
        var table = new Dictionary<char, string>();
        foreach (var pair in pairs.Split(' '))
            table[pair[0]] = pair[2..];
        return table;
    }
}
