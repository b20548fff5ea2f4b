using System.Globalization;
using System.Text.Json;
using AppealKit.Languages;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Plurals;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Languages;

/// <summary>Holds the shipped packs to CLDR. Spaces count as equal whether hard, narrow or plain, and so do the dots of Armenian.</summary>
public sealed class CldrTests
{
    public static TheoryData<string> Tags => [.. Packs.Tags];

    [Fact]
    public void Every_language_has_its_pack() => Assert.Empty(CldrFacts.Languages.Except(Packs.Tags));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_sample_of_a_number_that_counts_falls_into_its_category(string tag) =>
        AssertCategories(CldrFacts.Of(tag).GetProperty("cardinal"), Packs.Of(tag).Data.Cardinals);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_sample_of_a_number_that_orders_falls_into_its_category(string tag) =>
        AssertCategories(CldrFacts.Of(tag).GetProperty("ordinal"), Packs.Of(tag).Data.OrdinalRules);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Days_and_months_are_written_as_in_CLDR(string tag)
    {
        var (pack, facts) = (Packs.Of(tag), CldrFacts.Of(tag));
        // In these CLDR's form is the short one; the long one is that of official texts.
        var use = tag is "tk" or "uz-Latn" or "az" or "kk" or "ky" or "ug" ? DateUse.Short : DateUse.Alone;
        var days = Enumerable.Range(1, 12).Select(m => pack.FormatDate(new DateOnly(2025, m, m + 4), use));
        var months = Enumerable.Range(1, 12).Select(m => pack.FormatDate(EdtfDate.Of(FormattableString.Invariant($"2025-{m:00}")), use));
        HouseDecisions.AssertSame(tag, "day", CldrFacts.Texts(facts.GetProperty("days")).Select(Plain), days.Select(Plain));
        HouseDecisions.AssertSame(tag, "month", CldrFacts.Texts(facts.GetProperty("months")).Select(Plain), months.Select(Plain));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Lists_are_joined_as_in_CLDR(string tag)
    {
        var (data, facts) = (Packs.Of(tag).Data, CldrFacts.Of(tag));
        HouseDecisions.AssertSame(tag, "and", Patterns(facts.GetProperty("and")), Patterns(data.And));
        HouseDecisions.AssertSame(tag, "or", Patterns(facts.GetProperty("or")), Patterns(data.Or));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Quotation_marks_and_separators_are_those_of_CLDR(string tag)
    {
        var (pack, facts) = (Packs.Of(tag), CldrFacts.Of(tag));
        var marks = pack.Data.Quotes;
        HouseDecisions.AssertSame(
            tag, "quotes", CldrFacts.Texts(facts.GetProperty("quotes")), [marks.Open.Trim('\u00A0', '\u202F'), marks.Close.Trim('\u00A0', '\u202F'), marks.InnerOpen.Trim('\u00A0', '\u202F'), marks.InnerClose.Trim('\u00A0', '\u202F')]);
        HouseDecisions.AssertSame(tag, "numbers", Numbers(facts.GetProperty("numbers")), [pack.FormatNumber(1234), pack.FormatNumber(12345.5m)]);
    }

    private static void AssertCategories(JsonElement facts, PluralRules rules)
    {
        // Of some languages CLDR knows no rules: all numbers are alike.
        if (!facts.EnumerateObject().Any())
            Assert.Equal(["other"], rules.Categories);
        var count = 0;
        foreach (var category in facts.EnumerateObject())
        {
            foreach (var sample in CldrFacts.Texts(category.Value).SelectMany(Numbers))
            {
                Assert.Equal($"{sample} {category.Name}", $"{sample} {PluralRules.Names[(int)rules.Select(PluralOperands.OfSample(sample)!.Value)]}");
                count++;
            }
        }

        Assert.True(count >= 16 || !facts.EnumerateObject().Any());
    }

    // 0.0~1.5 is 0.0, 0.1 … 1.5.
    private static IEnumerable<string> Numbers(string sample)
    {
        var ends = sample.Split('~');
        if (ends.Length == 1)
            return ends;
        var decimals = ends[0].Contains('.', StringComparison.Ordinal) ? ends[0].Length - ends[0].IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var step = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var (from, to) = (decimal.Parse(ends[0], CultureInfo.InvariantCulture), decimal.Parse(ends[1], CultureInfo.InvariantCulture));
        return Enumerable.Range(0, (int)((to - from) / step) + 1).Select(k => (from + k * step).ToString("F" + decimals, CultureInfo.InvariantCulture));
    }

    // What 1234 and 12345.5 look like with CLDR's separators.
    private static string[] Numbers(JsonElement facts)
    {
        var (group, point) = (facts.GetProperty("group").GetString(), facts.GetProperty("decimal").GetString());
        var zero = facts.GetProperty("digits").GetString() switch { "arab" => '\u0660', "arabext" => '\u06F0', _ => '0' };
        var small = facts.GetProperty("minimum_grouping").GetInt32() == 1 ? $"1{group}234" : "1234";
        return [.. new[] { small, $"12{group}345{point}5" }.Select(t => string.Concat(t.Select(c => char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c)))];
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2024', '.');

    private static string[] Patterns(JsonElement facts) =>
        [.. new[] { "pair", "start", "middle", "end" }.Select(k => facts.GetProperty(k).GetString()!)];

    private static string[] Patterns(ListPatterns patterns) =>
        [.. new[] { patterns.Pair, patterns.Start, patterns.Middle, patterns.End }.Select(p => $"{p.Before}{{0}}{p.Between}{{1}}{p.After}")];
}
