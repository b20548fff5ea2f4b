using AppealKit.Composition.Templates;
using AppealKit.Languages;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Review.Comparison;
using Xunit;

namespace AppealKit.Tests.Workspace;

/// <summary>Dates as each language pack writes them, in every use, against the same and other dates in English.</summary>
public sealed class DatesInTranslationsTests(ITestOutputHelper output)
{
    private static readonly LanguagePackStore Packs = new(new TemplateStore(new WorkspaceTemplateFiles(new FakeWorkspace(), new ShippedTemplateFiles())));
    private static readonly PackTextWords Words = new(Packs);
    private static readonly LanguageTag English = LanguageTag.Of("en");

    public static TheoryData<string> Languages() => [.. Packs.Known.Where(l => l != "en").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_date_is_the_same_in_whatever_use_and_another_month_is_another(string tag)
    {
        var language = LanguageTag.Of(tag);
        var (pack, english) = (Packs.Load(language)!.Value!, Packs.Load(English)!.Value!);
        var (alarms, missed) = (new List<string>(), new List<string>());
        foreach (var use in Enum.GetValues<DateUse>())
        {
            for (var month = 1; month <= 12; month++)
            {
                foreach (var form in new[] { "2025-{0:00}-12", "2025-{0:00}-07", "2025-{0:00}", "2025-{0:00}-03/2025-{0:00}-09", "[2024-{0:00}-03..2025-{0:00}-09]", "2024-{0:00}/2025-{0:00}", "2024-{0:00}-12~" })
                {
                    // These uses print one end of an interval.
                    if (use is DateUse.Since or DateUse.Until or DateUse.From or DateUse.Through && form.Contains('/', StringComparison.Ordinal))
                        continue;
                    var written = pack.FormatDate(Date(form, month), use);
                    if (!Agree(english, Date(form, month), language, written))
                        alarms.Add(written);
                    if (Agree(english, Date(form, (month % 12) + 1), language, written))
                        missed.Add(written);
                }
            }
        }

        output.WriteLine($"{alarms.Count} alarms: {string.Join(" | ", alarms.Take(20))}");
        output.WriteLine($"{missed.Count} missed: {string.Join(" | ", missed.Take(20))}");
        Assert.Empty(alarms);
        Assert.Empty(missed);
    }

    private static bool Agree(LanguagePack english, EdtfDate date, LanguageTag language, string written)
    {
        var here = TextFacts.Of($"There was something {english.FormatDate(date, DateUse.When)} and no more.", Words.Of(English)!);
        var there = TextFacts.Of($"— {written} —", Words.Of(language)!);
        return new NumberComparison(here, there).Find() is null && new DateComparison(here, there).Find() is null;
    }

    private static EdtfDate Date(string form, int month) => EdtfDate.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, month));
}
