using AppealKit.Unicode;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// What letters of Latin, Cyrillic, Armenian and Georgian alphabets sound like, in plain Latin letters; letters of other scripts stay what they are.
/// Filled as letters are met; two threads that fill one place write the same.
/// </summary>
internal sealed class LetterTable
{
    private const string GeorgianLatin = "a b g d e v z t i k l m n o p j r s t u p k g k s c s z s c kh j h";
    private const string ArmenianLatin = "a b g d e z e i t j i l kh ts k h dz g ch m y n sh o ch p j r s v t r ts u p k o f";
    private const int FirstGeorgian = 'ა';
    private const int FirstArmenian = 'ա';

    private static readonly Dictionary<char, string> Special = new()
    {
        ['а'] = "a", ['ә'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['ғ'] = "g", ['ґ'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "e", ['є'] = "e",
        ['ж'] = "zh", ['җ'] = "zh", ['ҷ'] = "zh", ['ӌ'] = "zh", ['з'] = "z", ['и'] = "i", ['й'] = "y", ['і'] = "i", ['ї'] = "i", ['ӣ'] = "i", ['к'] = "k",
        ['қ'] = "k", ['ҡ'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['ң'] = "n", ['ҥ'] = "n", ['о'] = "o", ['ө'] = "o", ['п'] = "p", ['р'] = "r",
        ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ұ'] = "u", ['ү'] = "u", ['ў'] = "u", ['ӯ'] = "u", ['ф'] = "f", ['х'] = "kh", ['ҳ'] = "h", ['һ'] = "h",
        ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "sh", ['ъ'] = "", ['ы'] = "i", ['ь'] = "", ['э'] = "e", ['ю'] = "yu", ['я'] = "ya",
        ['ž'] = "zh", ['š'] = "sh", ['ş'] = "sh", ['ș'] = "sh", ['č'] = "ch", ['ç'] = "ch", ['ć'] = "ch", ['ı'] = "i", ['ə'] = "a", ['ğ'] = "g",
        ['ł'] = "l", ['ø'] = "o", ['đ'] = "d", ['æ'] = "e", ['œ'] = "e", ['ð'] = "d", ['þ'] = "t", ['w'] = "v", ['q'] = "k", ['x'] = "kh",
        ['և'] = "ev",
        // Persian keyboards have a yeh and a kaf of their own; hamza and the dots of a final letter are often left out.
        ['ی'] = "ي", ['ى'] = "ي", ['ئ'] = "ي", ['ک'] = "ك", ['أ'] = "ا", ['إ'] = "ا", ['آ'] = "ا", ['ٱ'] = "ا", ['ؤ'] = "و", ['ة'] = "ه", ['ہ'] = "ه", ['ھ'] = "ه", ['ڤ'] = "ف",
    };

    // What stands inside a word without being a letter of it: apostrophes of many kinds, marks of hyphenation, joiners, directions.
    private const string Silent = "'’‘ʻʼʹʺ`´′\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFEFF";

    private static readonly string[] Plains =
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z"];

    private readonly string?[]?[] _pages = new string?[]?[256];

    /// <summary>The plain letters of a letter, <c>""</c> for what is silent inside a word, or null for what is no part of a word.</summary>
    public string? Of(char letter)
    {
        if (letter is >= 'a' and <= 'z' and not ('w' or 'q' or 'x'))
            return Plains[letter - 'a'];
        var page = _pages[letter >> 8] ??= new string?[256];
        var known = page[letter & 0xFF] ??= Find(letter);
        return ReferenceEquals(known, NoLetter) ? null : known;
    }

    private static readonly string NoLetter = new('\0', 1);

    private static string Find(char unit)
    {
        if (Silent.Contains(unit, StringComparison.Ordinal) || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark)
            return "";
        if (unit is >= '\uFF21' and <= '\uFF5A')
            unit = (char)(unit - 0xFEE0);
        // Vowels of the scripts of India stand as marks of their own in the line: without them there would be two words.
        if (char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.SpacingCombiningMark)
            return unit.ToString();
        if (!char.IsLetter(unit))
            return NoLetter;
        var result = "";
        foreach (var letter in Casing.Fold(unit.ToString()))
            result += Plain(letter);
        return result;
    }

    private static string Plain(char letter)
    {
        if (Special.TryGetValue(letter, out var known))
            return known;
        if (letter - FirstGeorgian is >= 0 and < 33 and var georgian)
            return GeorgianLatin.Split(' ')[georgian];
        if (letter - FirstArmenian is >= 0 and < 38 and var armenian)
            return ArmenianLatin.Split(' ')[armenian];
        var parts = Normalizer.ToNfd(letter.ToString());
        // Marks fall off: ý is y, ö is o.
        return parts[0] is >= 'a' and <= 'z' ? Special.GetValueOrDefault(parts[0], parts[..1])
            : parts.Length > 1 && Special.TryGetValue(parts[0], out var marked) ? marked
            : letter.ToString();
    }
}
