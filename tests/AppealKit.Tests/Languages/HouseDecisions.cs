using Xunit;

namespace AppealKit.Tests.Languages;

/// <summary>Where a pack departs from CLDR on purpose, and why.</summary>
internal static class HouseDecisions
{
    private static readonly Dictionary<(string Tag, string What), string> Reasons = new()
    {
        [("be", "month")] = "a month of a year ends in г., as a day does",
        [("fr", "quotes")] = "with the same marks within, as CLDR has them, a reader cannot tell where a quotation in a title ends",
        [("tk", "quotes")] = "likewise",
        [("uz-Latn", "quotes")] = "CLDR has the inner marks the wrong way round, and single marks look like the letters of oʻ and ʼ",
        [("uz-Cyrl", "day")] = "official texts put the year first, and write декабрь with the soft sign that CLDR leaves out",
        [("uz-Cyrl", "month")] = "as for days",
        [("uz-Cyrl", "and")] = "CLDR has bare commas, without ва",
        [("uz-Cyrl", "or")] = "CLDR has the English patterns",
        [("kk", "and")] = "CLDR puts a bare comma before the last of several",
        [("kk", "or")] = "немесе in all places, and no comma before the last, as in `and`",
        [("tg", "and")] = "CLDR puts a bare comma before the last of several",
        [("tg", "or")] = "no comma before the last, as in `and`",
        [("tg", "day")] = "official texts tie day, month and year with izofat, in small letters: 5 январи соли 2025",
        [("tg", "month")] = "likewise: январи соли 2025",
        [("tg", "quotes")] = "Tajik texts have angle marks, as Persian and Russian ones; CLDR has those of English",
        [("ug", "and")] = "CLDR has the English patterns",
        [("ug", "or")] = "CLDR has the English patterns",
        [("ug", "quotes")] = "CLDR's marks point inwards; « opens, as in Persian, and is mirrored when it is shown",
    };

    /// <summary>Holds that a pack says what CLDR says; or, where it was decided so, that it says something else.</summary>
    public static void AssertSame(string tag, string what, IEnumerable<string> cldr, IEnumerable<string> pack)
    {
        var (expected, actual) = (cldr.ToList(), pack.ToList());
        if (Reasons.TryGetValue((tag, what), out var reason))
            Assert.False(expected.SequenceEqual(actual, StringComparer.Ordinal), $"the decision on {tag} ({reason}) is no longer one: take it out");
        else
            Assert.Equal(expected, actual);
    }
}
