using System.Text;
using AppealKit.Signatories.Duplicates.Sounds;
using AppealKit.Unicode;

namespace AppealKit.Signatories.Duplicates.People;

/// <summary>Takes names of people apart. Words are listened to once for a whole ledger: given names come again and again.</summary>
internal sealed class PersonNameReader
{
    private const int MostParts = 7;

    private static readonly HashSet<string> Titles = Words(
        "dr prof professor professorin mr mrs ms miss mx sir dame lady lord rev reverend hon judge justice adv advocate atty esq ing dipl dipling mag maga lic mgr hab inż "
        + "phd msc bsc llm llb dphil drhc herr frau mme mlle maître maitre mtre sig signora señor señora don doña pan pani dott dottssa avv ph "
        + "др доктор проф профессор доц доцент акад академик кюн дюн кпн дпн кин дин ксн дсн кфн дфн канд наук гн гжа госпожа господин адвокат судья о отец пан пані "
        + "jenap janob xonim мырза ханым");

    // These are words of names too: they are titles before two others only, or behind a comma.
    private static readonly HashSet<string> FirstTitles = Words("me m father sister brother fr");
    private static readonly HashSet<string> LastTitles = Words("ma ba jd md mba rn cpa obe mbe");

    private static readonly HashSet<string> SmallWords = Words("al el ul ad as von van de der den da di du la le del della dos das bin ibn bint ter ten zu zum y e i фон ван де аль эль ибн и");
    private static readonly HashSet<string> Seniors = Words("sr sen senior ст старший i");
    private static readonly HashSet<string> Juniors = Words("jr jun junior мл младший ii");
    private static readonly HashSet<string> SonsAndDaughters = Words(
        "oglu oğlu ogly ogli oʻgʻli o‘g‘li o'g'li uulu uly ulı ұлы улы оглы оглу уулу ўғли угли kyzy gyzy qizi qyzy qızı kizi қызы кызы гызы қизи");

    private static readonly string[] FathersNames =
    [
        "ович", "евич", "ьич", "ївна", "івна", "овна", "евна", "ична", "авіч", "евіч", "аўна", "еўна", "ovich", "evich", "ovych", "ovna", "evna", "ichna", "ivna", "ovič", "oviç", "ýewiç", "owiç",
        "қызы", "кызы", "ұлы", "улы", "уулу", "оглы", "qyzy", "kyzy", "uly", "uulu", "ogly", "oʻgʻli", "qizi", "gyzy",
    ];

    private readonly Dictionary<string, SoundingWord> _words = new(StringComparer.Ordinal);

    /// <summary>Reads a name.</summary>
    public PersonName Read(string name)
    {
        var composed = Normalizer.ToNfc(name);
        var parts = new List<NamePart>();
        int? generation = null;
        var words = Split(composed);
        var plain = words.Count(w => !Titles.Contains(w.Letters));
        var lastComma = composed.LastIndexOf(',');
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (Seniors.Contains(word.Letters) && i > 1 && word.Letters.Length > 1)
                generation = 1;
            else if (Juniors.Contains(word.Letters) && i > 1)
                generation = 2;
            else if (!IsTitle(word, i, plain, behindComma: lastComma >= 0 && word.Start > lastComma && parts.Count > 1))
                Add(word, composed, i == 0, parts);
        }

        if (parts.Count > 2)
            parts.RemoveAll(p => !p.IsInitial && SmallWords.Contains(p.Word.Text));
        MarkFathers(parts);
        if (lastComma > 0 && words.Count > 0 && words[0].Start < lastComma)
            NoGivenCompounds(parts);
        return new PersonName([.. parts.Take(MostParts)], generation);
    }

    private bool IsTitle(RawWord word, int index, int plain, bool behindComma) =>
        Titles.Contains(word.Letters) && plain > 0
        || (index == 0 && plain > 2 && FirstTitles.Contains(word.Letters))
        || (behindComma && LastTitles.Contains(word.Letters));

    // A word, its parts between hyphens, or the letters of И.С.
    private void Add(RawWord word, string name, bool isFirst, List<NamePart> parts)
    {
        var text = name.AsSpan(word.Start, word.Length);
        var hasHyphen = text.IndexOfAny('-', '‐', '–') >= 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isDot = i < text.Length && text[i] == '.';
            if (i < text.Length && !isDot && text[i] is not ('-' or '‐' or '–'))
                continue;
            var letters = LettersOf(text[start..i]);
            if (letters.Length > 0)
            {
                var isInitial = (letters.Length == 1 || (isDot && letters.Length == 2)) && char.IsLetter(letters[0]);
                var listened = Listen(letters);
                parts.Add(new NamePart(listened)
                {
                    IsInitial = isInitial,
                    IsOfGivenCompound = hasHyphen && isFirst && !isInitial && !IsCapitals(text),
                    GivenNames = isInitial ? [] : GivenNames.Of(listened.Sounds),
                });
            }

            start = i + 1;
        }
    }

    private SoundingWord Listen(string letters)
    {
        if (!_words.TryGetValue(letters, out var word))
            _words[letters] = word = new SoundingWord(letters);
        return word;
    }

    // Family, Given: what a hyphen joins before the comma is a family name.
    private static void NoGivenCompounds(List<NamePart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
            parts[i] = parts[i] with { IsOfGivenCompound = false };
    }

    private static void MarkFathers(List<NamePart> parts)
    {
        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (!parts[i].IsInitial && SonsAndDaughters.Contains(parts[i].Word.Text))
            {
                parts.RemoveAt(i);
                parts[i - 1] = parts[i - 1] with { IsPatronymic = true };
            }
        }

        if (parts.Count < 3 || parts.Exists(p => p.IsPatronymic))
            return;
        // Given, father's, family or family, given, father's: never the first.
        for (var i = 1; i < parts.Count; i++)
        {
            if (!parts[i].IsInitial && FathersNames.Any(e => parts[i].Word.Text.Length > e.Length && parts[i].Word.Text.EndsWith(e, StringComparison.Ordinal)))
            {
                parts[i] = parts[i] with { IsPatronymic = true };
                return;
            }
        }
    }

    private static List<RawWord> Split(string name)
    {
        var words = new List<RawWord>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isInside = i < name.Length && (char.IsLetterOrDigit(name[i]) || name[i] is '-' or '‐' or '–' or '.' or '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' || IsMark(name[i]));
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                words.Add(new RawWord(start, i - start, LettersOf(name.AsSpan(start, i - start))));
                start = -1;
            }
        }

        words.RemoveAll(w => w.Letters.Length == 0);
        return words;
    }

    private static string LettersOf(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || IsMark(letter) || letter is 'ʻ' or 'ʼ' or '\'' or '’' or '‘')
                letters.Append(letter);
        }

        return Casing.Fold(letters.ToString());
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
                return false;
        }

        return true;
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static HashSet<string> Words(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private readonly record struct RawWord(int Start, int Length, string Letters);
}
