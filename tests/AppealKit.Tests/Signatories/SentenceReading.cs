using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>What a reader of a language reads out of a sentence of count.</summary>
internal sealed record SentenceReading(int Organisations, int Countries, int People, int UnnamedOrganisations, int UnnamedPeople, int UnnamedOfAll)
{
    // Of each language: organisations, countries, people; how many of them are not named; how it is said that none of them is.
    private static readonly Dictionary<string, string[]> Patterns = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            @"(\d+) (?:unnamed )?organisation", @"from (\d+) countr", @"(\d+) (?:unnamed )?individual",
            @"organisations?(?: from \d+ countries)?, (\d+) of them unnamed", @"individuals?, (\d+) of them unnamed", @"\((\d+) unnamed in all\)",
            @"\d unnamed organisation", @"\d unnamed individual", @"\(all unnamed\)",
        ],
        ["ru"] =
        [
            @"(\d+) организац", @"из (\d+) стран", @"(\d+) человек",
            @"из них (\d+) без указания названия", @"из них (\d+) без указания имени", @"всего без указания имени или названия: (\d+)",
            @"организаци\w* без указания", @"человека? без указания", @"\(все без указания",
        ],
        ["tk"] =
        [
            @"(\d+) gurama", @"(\d+) ýurtdan", @"(\d+) adam",
            @"gurama: (\d+)", @"adam: (\d+)", @"jemi ady görkezilmedik: (\d+)",
            @"görkezilmedik \d+ gurama", @"görkezilmedik \d+ adam", "hiç biriniň ady görkezilmedik",
        ],
        ["fr"] =
        [
            @"(\d+) organisation", @"de (\d+) pays", @"(\d+) personne",
            @"organisations?(?: de \d+ pays)?, dont (\d+) sans", @"personnes?, dont (\d+) sans", @"(\d+) au total sans",
            "organisations? sans indication", "personnes? sans indication", "toutes sans indication",
        ],
        ["de"] =
        [
            @"(\d+) Organisation", @"aus (\d+) L", @"(\d+) Einzelperson",
            @"Organisation(?:en)?(?: aus \d+ Ländern)?, davon (\d+) ohne", @"Einzelperson(?:en)?, davon (\d+) ohne", @"insgesamt (\d+) ohne",
            "Organisation(?:en)? ohne", "Einzelperson(?:en)? ohne", "alle ohne",
        ],
        ["tr"] =
        [
            @"(\d+) kuruluş(?!u)", @"(\d+) ülkeden", @"(?<!bunlardan )(?<!\d)(\d+) kişi",
            @"(\d+) kuruluşun adı", @"bunlardan (\d+) kişi", @"toplam (\d+) imzacının",
            @"açıklanmayan \d+ kuruluş", @"açıklanmayan \d+ kişi", "hiçbirinin adı açıklanmadı",
        ],
        ["ar"] =
        [
            @"(?<!منها )(?<!\d)(\d+) منظم", @"من (\d+) بل", @"(?<!منهم )(?<!\d)(\d+) (?:شخص|أشخاص)",
            @"منها (\d+) منظم", @"منهم (\d+) (?:شخص|أشخاص)", @"أسماؤهم: (\d+)",
            @"منظم\w* دون ذكر", @"(?:شخص|أشخاص)\w* دون ذكر", "لم يُذكر أي من الأسماء",
        ],
    };

    // Arabic tells one and two by words.
    private static readonly (string Words, string Number)[] ArabicNumbers =
    [
        ("منظمة واحدة", "1 منظمة"), ("منظمتان", "2 منظمة"), ("شخص واحد", "1 شخص"), ("شخصان", "2 شخص"), ("بلد واحد", "1 بلد"), ("بلدين", "2 بلد"),
    ];

    /// <summary>The languages that it reads.</summary>
    public static IEnumerable<string> Languages => Patterns.Keys;

    public static SentenceReading Of(string language, string sentence)
    {
        var text = sentence.Replace('\u00A0', ' ');
        if (language == "ar")
            text = ArabicNumbers.Aggregate(text, (s, w) => s.Replace(w.Words, w.Number, StringComparison.Ordinal));
        var patterns = Patterns[language];
        var told = patterns.Take(6).Select(p => NumberOf(p, text)).ToArray();
        // No number stands in it that nobody understands, and none is told twice.
        Assert.True(told.Sum() == Matches(@"\d+", text).Sum(m => Number(m.Value)), $"{language}: {sentence} is read as {string.Join(", ", told)}");
        if (patterns.Length > 6)
        {
            Assert.True(told[3] == 0 || !Says(patterns[6], text), sentence);
            Assert.True(told[4] == 0 || !Says(patterns[7], text), sentence);
            Assert.True(told[5] == 0 || !Says(patterns[8], text), sentence);
            told[3] += Says(patterns[6], text) ? told[0] : 0;
            told[4] += Says(patterns[7], text) ? told[2] : 0;
            told[5] += Says(patterns[8], text) ? told[0] + told[2] : 0;
        }

        return new SentenceReading(told[0], told[1], told[2], told[3], told[4], told[5]);
    }

    private static int NumberOf(string pattern, string text)
    {
        var found = Matches(pattern, text);
        Assert.True(found.Count <= 1, $"{pattern} stands in it more than once: {text}");
        return found.Count == 0 ? 0 : Number(found[0].Groups[1].Value);
    }

    private static bool Says(string pattern, string text) => Matches(pattern, text).Count > 0;

    private static MatchCollection Matches(string pattern, string text) => Regex.Matches(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
