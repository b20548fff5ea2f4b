using System.Globalization;
using AppealKit.Languages.Plurals;
using Xunit;

namespace AppealKit.Tests.Languages;

/// <summary>Plural rules against samples of CLDR (common/supplemental/plurals.xml and ordinals.xml, Unicode License v3).</summary>
public sealed class PluralRuleTests
{
    private const string Slavic =
        "one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; "
        + "many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14";

    private const string Polish =
        "one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; "
        + "many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14";

    private const string Arabic = "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99";

    private const string French = "one: i = 0,1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5";

    private const string Belarusian =
        "one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14";

    private const string EnglishOrdinals =
        "one: n % 10 = 1 and n % 100 != 11; two: n % 10 = 2 and n % 100 != 12; few: n % 10 = 3 and n % 100 != 13";

    private const string AzerbaijaniOrdinals =
        "one: i % 10 = 1,2,5,7,8 or i % 100 = 20,50,70,80; few: i % 10 = 3,4 or i % 1000 = 100,200,300,400,500,600,700,800,900; "
        + "many: i = 0 or i % 10 = 6 or i % 100 = 40,60,90";

    [Theory]
    [InlineData("one: i = 1 and v = 0", "one", "1")]
    [InlineData("one: i = 1 and v = 0", "other", "0 2 16 100 1000 0.0 1.0 1.5")]
    [InlineData("one: n = 1", "one", "1 1.0 1.00 1.000")]
    [InlineData("one: n = 1", "other", "0 2 16 1.1 0.9")]
    [InlineData(Slavic, "one", "1 21 31 41 51 61 71 81 101 1001")]
    [InlineData(Slavic, "few", "2 3 4 22 23 24 32 33 34 102 1002")]
    [InlineData(Slavic, "many", "0 5 6 11 12 13 14 19 100 1000 10000 1000000 111 112")]
    [InlineData(Slavic, "other", "0.0 1.5 10.0 1000000.0")]
    [InlineData(Polish, "one", "1")]
    [InlineData(Polish, "few", "2 3 4 22 23 24 102 1002")]
    [InlineData(Polish, "many", "0 5 11 12 13 14 21 31 100 1000 1000000")]
    [InlineData(Polish, "other", "0.5 1.0 1.5")]
    [InlineData(Belarusian, "one", "1 21 1.0 21.0")]
    [InlineData(Belarusian, "few", "2 3 4 22 2.0")]
    [InlineData(Belarusian, "many", "0 5 11 100 0.0 5.0")]
    [InlineData(Belarusian, "other", "0.1 1.1")]
    [InlineData(Arabic, "zero", "0 0.0")]
    [InlineData(Arabic, "one", "1 1.0")]
    [InlineData(Arabic, "two", "2 2.0")]
    [InlineData(Arabic, "few", "3 10 103 110 1003 3.0")]
    [InlineData(Arabic, "many", "11 26 99 111 1011 99.00")]
    [InlineData(Arabic, "other", "100 102 200 202 1000 0.1 10.1")]
    [InlineData(French, "one", "0 1 0.0 1.5")]
    [InlineData(French, "many", "1000000 1c6 2c6 1.1c6 1.0000001c6")]
    [InlineData(French, "other", "2 17 100 1000 100000 1c3 2.0 3.5 1.0001c3")]
    [InlineData(EnglishOrdinals, "one", "1 21 31 101 1001")]
    [InlineData(EnglishOrdinals, "two", "2 22 102 1002")]
    [InlineData(EnglishOrdinals, "few", "3 23 103 1003")]
    [InlineData(EnglishOrdinals, "other", "0 4 11 12 13 18 100 111 112 113 1000")]
    [InlineData(AzerbaijaniOrdinals, "one", "1 2 5 7 8 11 12 15 17 18 20 21 22 25 101 1001")]
    [InlineData(AzerbaijaniOrdinals, "few", "3 4 13 14 23 24 33 34 43 44 53 54 63 64 73 74 100 1003")]
    [InlineData(AzerbaijaniOrdinals, "many", "0 6 16 26 36 40 46 56 106 1006")]
    [InlineData(AzerbaijaniOrdinals, "other", "9 10 19 29 30 39 49 59 69 79 109 1000")]
    [InlineData("one: i = 1; many: i = 0 or i % 100 = 2..20,40,60,80", "many", "0 2 16 102 1002")]
    [InlineData("one: i = 1; many: i = 0 or i % 100 = 2..20,40,60,80", "other", "21 36 100 1000")]
    [InlineData("many: n = 11,8,80,800", "many", "8 11 80 800")]
    [InlineData("few: n % 10 = 6,9 or n = 10", "few", "6 9 10 16 19 26 29 36 39 106 1006")]
    [InlineData("few: n % 10 = 6,9 or n = 10", "other", "0 5 7 8 11 15 17 18 20 100 1000")]
    [InlineData("one: i = 0 or n = 1 @integer 0, 1 @decimal 0.0~1.0", "one", "0 1 0.5 1.0")]
    public void A_number_has_the_category_of_its_language(string rules, string category, string samples)
    {
        var read = Read(rules);
        foreach (var sample in samples.Split(' '))
        {
            var operands = PluralOperands.OfSample(sample);
            Assert.True(category == PluralRules.Names[(int)read.Select(operands!.Value)], sample);
        }
    }

    [Theory]
    [InlineData("1.50", "1.50 1 2 1 50 5 0")]
    [InlineData("1.3", "1.3 1 1 1 3 3 0")]
    [InlineData("1.230", "1.230 1 3 2 230 23 0")]
    [InlineData("1200000", "1200000 1200000 0 0 0 0 0")]
    [InlineData("1.2c6", "1200000 1200000 0 0 0 0 6")]
    [InlineData("1.200050c3", "1200.05 1200 2 2 5 5 3")]
    public void The_operands_are_those_of_the_standard(string sample, string expected)
    {
        var o = PluralOperands.OfSample(sample)!.Value;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{o.N} {o.I} {o.V} {o.W} {o.F} {o.T} {o.E}"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("i", 1)]
    [InlineData("i = ", 4)]
    [InlineData("i % 0 = 1", 5)]
    [InlineData("i = 1 and", 9)]
    [InlineData("i = 1 xor v = 0", 6)]
    [InlineData("i = 5..2", 8)]
    [InlineData("in = 5", 0)]
    [InlineData("i = 99999999999999999999", 4)]
    [InlineData("(i = 1)", 0)]
    public void A_wrong_rule_is_refused_with_its_place(string rule, int offset)
    {
        Assert.Null(PluralRuleParser.Parse(rule, out var fault, out var found));
        Assert.NotNull(fault);
        Assert.Equal(offset, found);
    }

    [Fact]
    public void Negative_and_huge_numbers_have_a_category_too()
    {
        var rules = Read(Slavic);
        Assert.Equal(PluralCategory.One, rules.Select(PluralOperands.Of(-1L)));
        Assert.Equal(PluralCategory.Many, rules.Select(PluralOperands.Of(long.MinValue + 3)));
        Assert.Equal(PluralCategory.Many, rules.Select(PluralOperands.Of(decimal.MinValue)));
    }

    private static PluralRules Read(string rules)
    {
        var parsed = new PluralRule?[5];
        foreach (var rule in rules.Split(';', StringSplitOptions.TrimEntries))
        {
            var colon = rule.IndexOf(':', StringComparison.Ordinal);
            var category = PluralRules.Names.ToList().IndexOf(rule[..colon]);
            parsed[category] = PluralRuleParser.Parse(rule[(colon + 1)..], out var fault, out _);
            Assert.Null(fault);
        }

        return new PluralRules(parsed);
    }
}
