using AppealKit.Testing;
using AppealKit.Unicode;
using Xunit;

namespace AppealKit.Tests.Unicode;

public sealed class CasingTests
{
    [Theory]
    [InlineData("en", "istanbul", "ISTANBUL")]
    [InlineData("tr", "istanbul ısı", "İSTANBUL ISI")]
    [InlineData("az", "dili", "DİLİ")]
    [InlineData("de", "straße", "STRASSE")]
    [InlineData("tk", "türkmenistanyň ýyly", "TÜRKMENISTANYŇ ÝYLY")]
    [InlineData("ru", "ёлка", "ЁЛКА")]
    [InlineData("hy", "և", "ԵՒ")]
    [InlineData("und", "ﬁ\uD800𐐨", "FI\uD800𐐀")]
    public void Capitals_follow_the_language(string language, string text, string expected) =>
        Assert.Equal(expected, Casing.ToUpper(text, language));

    [Theory]
    [InlineData("en", "ISTANBUL", "istanbul")]
    [InlineData("tr", "İSTANBUL ISI I\u0307", "istanbul ısı i")]
    [InlineData("el", "ΟΔΟΣ ΣΟΦΟΣ.", "οδος σοφος.")]
    [InlineData("el", "Σ", "σ")]
    [InlineData("en", "İ", "i\u0307")]
    public void Small_letters_follow_the_language(string language, string text, string expected) =>
        Assert.Equal(expected, Casing.ToLower(text, language));

    [Theory]
    [InlineData("en", "«the authorities»", "«The authorities»")]
    [InlineData("tr", "ilk", "İlk")]
    [InlineData("ka", "ქართული", "ქართული")]
    [InlineData("hr", "ǆep", "ǅep")]
    [InlineData("en", "30 years", "30 years")]
    [InlineData("en", "", "")]
    public void A_sentence_begins_with_a_capital_where_the_script_has_them(string language, string text, string expected) =>
        Assert.Equal(expected, Casing.Capitalize(text, language));

    [Fact]
    public void Folding_makes_all_cases_equal()
    {
        Assert.Equal(Casing.Fold("STRASSE"), Casing.Fold("Straße"));
        Assert.Equal(Casing.Fold("ΟΔΟΣ"), Casing.Fold("οδος"));
        foreach (var text in UnicodeData.Hostile(3, TestScale.Rounds(3000)))
        {
            _ = Casing.ToUpper(text, "tr") + Casing.ToLower(text, "az") + Casing.Capitalize(text, "en");
            Assert.Equal(Casing.Fold(text), Casing.Fold(Casing.Fold(text)));
        }
    }

    [Theory]
    [InlineData('a', Script.Latin, "Latn")]
    [InlineData('ж', Script.Cyrillic, "Cyrl")]
    [InlineData('،', Script.Common, "Zyyy")]
    [InlineData('ب', Script.Arabic, "Arab")]
    [InlineData(0x301, Script.Inherited, "Zinh")]
    [InlineData(0xD800, Script.Unknown, "Zzzz")]
    [InlineData(0x110000, Script.Unknown, "Zzzz")]
    [InlineData(0x10FFFF, Script.Unknown, "Zzzz")]
    [InlineData(0x16FE4, Script.KhitanSmallScript, "Kits")]
    public void A_character_has_its_script(int codePoint, Script script, string tag)
    {
        Assert.Equal(script, Scripts.Of(codePoint));
        Assert.Equal(tag, Scripts.TagOf(script));
    }
}
