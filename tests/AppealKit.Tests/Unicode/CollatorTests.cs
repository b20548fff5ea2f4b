using AppealKit.Testing;
using AppealKit.Unicode;
using AppealKit.Unicode.Collation;
using Xunit;

namespace AppealKit.Tests.Unicode;

public sealed class CollatorTests
{
    [Theory]
    [InlineData("tk", "a b ç d e ä f g h i j ž k l m n ň o ö p r s ş t u ü w y ý z")]
    [InlineData("tr", "a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z")]
    [InlineData("az", "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z")]
    [InlineData("pl", "a ą b c ć d e ę f g h i j k l ł m n ń o ó p r s ś t u w y z ź ż")]
    [InlineData("es", "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z")]
    [InlineData("ru", "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я a z")]
    [InlineData("uk", "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я")]
    [InlineData("be", "а б в г д е ё ж з і й к л м н о п р с т у ў ф х ц ч ш ы ь э ю я")]
    [InlineData("kk", "а ә б в г ғ д е ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я")]
    [InlineData("tg", "а б в г ғ д е ж з и й к қ л м н о п р с т у ф х ҳ ч ҷ ш ъ э ю я")]
    [InlineData("hy", "ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ a")]
    [InlineData("ka", "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ a")]
    [InlineData("und", "1 2 a b z α ω а я ა ա ا")]
    public void The_alphabet_is_in_order_small_before_capital(string language, string alphabet)
    {
        var collator = Collator.For(language);
        var letters = alphabet.Split(' ').SelectMany(l => new[] { l, Casing.Capitalize(l, language) }).Distinct().ToList();
        Assert.Equal(string.Join(' ', letters), string.Join(' ', letters.AsEnumerable().Reverse().Order(collator)));
        // What follows decides only where the letters are the same.
        for (var i = 2; i < letters.Count; i++)
            Assert.Equal(Math.Sign(collator.Compare(letters[i - 2], letters[i])), Math.Sign(collator.Compare(letters[i - 2] + "zz", letters[i] + "aa")));
    }

    [Theory]
    [InlineData("ru", "Ёлкин", "Ельников", "Елкин")]
    [InlineData("fr", "cote", "coté", "côte")]
    [InlineData("en", "Dushemov", "dushemova", "Dushemow")]
    [InlineData("tk", "Çaryýew", "Cemalow", "Dowran")]
    [InlineData("tr", "Işık", "İnan", "Jale")]
    public void Names_are_sorted_as_in_a_directory(string language, params string[] names)
    {
        string[] expected = language switch
        {
            "ru" => ["Елкин", "Ёлкин", "Ельников"],
            "fr" => ["cote", "coté", "côte"],
            "tk" => ["Cemalow", "Çaryýew", "Dowran"],
            "tr" => ["Işık", "İnan", "Jale"],
            _ => ["Dushemov", "dushemova", "Dushemow"],
        };
        Assert.Equal(expected, names.Order(Collator.For(language)));
    }

    [Fact]
    public void The_order_is_total_and_the_same_for_both_ways_of_writing_an_accent()
    {
        var texts = UnicodeData.Hostile(4, Math.Min(TestScale.Rounds(25), 200)).Concat(["", "é", "e\u0301", "й", "и\u0306", "ň", "n\u030C"]).ToList();
        foreach (var language in new[] { "und", "ru", "tk", "tr" })
        {
            var collator = Collator.For(language);
            var keys = texts.Distinct(StringComparer.Ordinal).ToDictionary(t => t, collator.KeyOf, StringComparer.Ordinal);
            foreach (var a in texts)
            {
                var normal = Normalizer.ToNfd(a);
                foreach (var b in texts)
                {
                    Assert.Equal(Math.Sign(collator.Compare(a, b)), -Math.Sign(collator.Compare(b, a)));
                    Assert.Equal(a == b, collator.Compare(a, b) == 0);
                    Assert.Equal(Math.Sign(collator.Compare(a, b)), Math.Sign(CollationKey.Compare(keys[a], keys[b])));
                    if (Normalizer.ToNfd(b) != normal)
                        Assert.Equal(Math.Sign(collator.Compare(a, b)), Math.Sign(collator.Compare(normal, b)));
                }
            }

            var sorted = texts.Order(collator).ToList();
            for (var i = 2; i < sorted.Count; i++)
                Assert.True(collator.Compare(sorted[i - 2], sorted[i]) <= 0);
        }
    }
}
