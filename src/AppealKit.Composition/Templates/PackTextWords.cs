using System.Collections.Concurrent;
using AppealKit.Languages;
using AppealKit.Languages.Phrases;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Review;

namespace AppealKit.Composition.Templates;

/// <summary>What language packs tell of how texts write dates, numbers and places in sources, for holding translations against each other. Safe for several threads.</summary>
/// <param name="packs">The packs.</param>
public sealed class PackTextWords(LanguagePackStore packs)
{
    private const string Places = "citation.locator.";
    private const string Plural = "_plural";
    private const int ShortMonth = 3;

    private readonly ConcurrentDictionary<LanguageTag, TextWords?> _words = new();

    /// <summary>The words of a language; null without a pack for it.</summary>
    public TextWords? Of(LanguageTag language) => _words.GetOrAdd(language, l => packs.Load(l)?.Value is { } pack ? Read(l, pack) : null);

    private static TextWords Read(LanguageTag language, LanguagePack pack)
    {
        var day = pack.FormatDate(new DateOnly(2001, 2, 12));
        var numeric = pack.FormatDate(EdtfDate.Of(new DateOnly(2001, 2, 12)), DateUse.Short);
        return new TextWords
        {
            Language = language,
            Months = MonthsOf(pack),
            LongestMonthEnding = pack.LongestMonthEnding,
            HasDotAfterDay = day.Contains("12.", StringComparison.Ordinal),
            MonthComesFirst = day.IndexOf("12", StringComparison.Ordinal) is > 0 and var at && day.IndexOf("2001", StringComparison.Ordinal) > at && !numeric.StartsWith("12", StringComparison.Ordinal),
            Decimal = pack.DecimalSeparator[0],
            Group = pack.GroupSeparator[0],
            Places = PlacesOf(pack),
        };
    }

    // What stands before a month in a pattern ("w styczniu", "d’avril") does not belong to its name.
    private static List<MonthWord> MonthsOf(LanguagePack pack)
    {
        var months = new List<MonthWord>();
        foreach (var (form, names) in pack.MonthForms)
        {
            // Forms for the beginning of a line have capitals that names of months do not have.
            if (form == "standalone" && names.Zip(pack.MonthForms.First(m => m.Key == "in_date").Value).All(n => pack.Capitalize(n.Second) == n.First))
                continue;
            for (var i = 0; i < names.Length; i++)
            {
                var word = names[i][(names[i].LastIndexOfAny([' ', '’', '\'']) + 1)..];
                if (!months.Exists(m => m.Text == word && m.Month == i + 1))
                    months.Add(new MonthWord(word, i + 1, NeedsNumber: form == "abbreviated" && word.Length <= ShortMonth));
            }
        }

        return months;
    }

    private static Dictionary<string, string> PlacesOf(LanguagePack pack)
    {
        var places = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in pack.PhraseKeys.Where(k => k.StartsWith(Places, StringComparison.Ordinal)))
        {
            var text = pack.Phrase(key, null, PhraseArgument.Of("value", Places)).Text;
            var word = text[..Math.Max(0, text.IndexOf(Places, StringComparison.Ordinal))].Trim();
            if (word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal))
                places.TryAdd(word, key.EndsWith(Plural, StringComparison.Ordinal) ? key[Places.Length..^Plural.Length] : key[Places.Length..]);
        }

        return places;
    }
}
