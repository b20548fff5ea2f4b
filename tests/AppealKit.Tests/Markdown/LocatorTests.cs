using System.Diagnostics;
using AppealKit.Document.Inlines;
using AppealKit.Markdown;
using AppealKit.Markdown.Citations;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Markdown;

public sealed class LocatorTests
{
    private static readonly string[] Pieces =
        ["p.", "pp.", "para", "п.", "§", "§§", "ст", "Rn.", "-bet", "12", "3-5", "3 – 5", "iv", "IV", "19(3)(a)", ",", "،", " ", " and ", " и ", ".", "ff.", "word", "۱۲", "-", "–", "\u00A0", "\u0654", "A", ")("];

    private static readonly MarkdownConverter Converter = new(new SmallCodes());

    [Fact]
    public void Whatever_stands_after_an_id_is_printed_to_its_last_letter()
    {
        var random = new Random(20261121);
        for (var i = 0; i < TestScale.Rounds(4000); i++)
        {
            var rest = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var citations = new Recorder();
            Converter.Convert(TemplateText.Expand($"A [@a,{rest}]."), LanguageTag.Of("en"), citations);
            var item = citations.Item!;
            var suffix = string.Concat(item.Suffix.OfType<TextInline>().Select(t => t.Text));
            Assert.EndsWith(suffix, ("," + rest).TrimEnd(), StringComparison.Ordinal);
            // What is not in the suffix is in the locator: every digit at least.
            Assert.Equal(DigitsOf(rest), DigitsOf(Values(item.Locator)) + DigitsOf(suffix));
        }
    }

    [Theory]
    [InlineData("1, ")]
    [InlineData("1 – ")]
    [InlineData("1 and ")]
    [InlineData("p. 1 ")]
    [InlineData("-")]
    public void A_flood_of_numbers_ends(string sign)
    {
        var watch = Stopwatch.StartNew();
        Converter.Convert(TemplateText.Expand("A [@a, p. " + string.Concat(Enumerable.Repeat(sign, 20_000)) + "]."), LanguageTag.Of("en"), new Recorder());
        Assert.True(watch.Elapsed < Patience.Hang, $"{sign} took {watch.Elapsed}");
    }

    private static string Values(CitationLocator? locator) => locator is null ? "" : locator.Value + Values(locator.Within);

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsDigit).Select(c => (char)('0' + char.GetNumericValue(c))));

    private sealed class Recorder : ICitationFormatter
    {
        public CitationItem? Item { get; private set; }

        public IEnumerable<string> KnownIds => ["a"];

        public bool Knows(string id) => true;

        public IReadOnlyList<Inline> Format(CitationCluster cluster)
        {
            Item = cluster.Items[0];
            return [];
        }
    }
}
