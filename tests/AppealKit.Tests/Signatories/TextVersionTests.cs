using AppealKit.Signatories.Versions;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Signatories;

public sealed class TextVersionTests
{
    private static readonly LanguageTag English = LanguageTag.Of("en");

    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/signatories/versions").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_version_changes_with_what_a_text_says(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var (one, other) = (TextVersion.Parse(English, testCase.Get("one")), TextVersion.Parse(English, testCase.Get("other")));
        var actual = one.Digest == other.Digest ? "the same text\n" : "another text\n";
        Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, "expected", actual), actual);
    }

    [Fact]
    public void A_kept_text_reads_back_as_itself()
    {
        var text = TextVersion.Of(English, ["A title", "He said: «No».[^1]", "[^1]: A note <https://example.org/>"]);

        var read = TextVersion.Parse(English, text.ToText());

        Assert.Equal(text.Paragraphs, read.Paragraphs);
        Assert.Equal(text.Digest, read.Digest);
        Assert.Equal(64, text.Digest.Length);
        Assert.Equal(text.Digest, TextVersion.Parse(English, text.ToText().Replace("\n", "\r\n", StringComparison.Ordinal)).Digest);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(12, true)]
    [InlineData(8, true)]
    [InlineData(7, false)]
    [InlineData(0, false)]
    public void Eight_digits_of_a_version_name_it(int digits, bool isNamed)
    {
        var text = TextVersion.Of(English, ["A text"]);

        Assert.Equal(isNamed, text.IsMeantBy(text.Digest[..digits]));
        Assert.Equal(isNamed, text.IsMeantBy(text.Digest[..digits].ToUpperInvariant()));
        Assert.False(text.IsMeantBy(text.Digest + "0"));
        Assert.False(text.IsMeantBy(new string('x', digits)));
    }

    /// <summary>Spaces, line ends and other marks in any text leave its version as it is, and any other letter changes it.</summary>
    [Fact]
    public void Setting_a_text_anew_never_changes_its_version_and_a_letter_always_does()
    {
        string[] words = ["he", "was", "«detained»", "in", "May", "–", "and", "sentenced:", "“ten", "years”", "don’t", "re-sign", "why", "?", "[^3]", "12"];
        (string Mark, string[] Other)[] settings = [(" ", ["\u00A0", "\n", "  ", "\u202F "]), ("«", ["“", "\"", "« "]), ("»", ["”", " »"]), ("’", ["'"]), ("–", ["-", "—"]), ("[^3]", ["[^12]"])];
        var random = new Random(5);
        for (var round = 0; round < TestScale.Rounds(300); round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => words[random.Next(words.Length)]));
            var set = text;
            foreach (var (mark, other) in settings)
                set = set.Replace(mark, other[random.Next(other.Length)], StringComparison.Ordinal);
            Assert.Equal(TextVersion.Of(English, [text]).Digest, TextVersion.Parse(English, set).Digest);
            var at = Enumerable.Range(0, text.Length).Where(i => char.IsLetterOrDigit(text[i]) && !(i > 0 && text[i - 1] == '^')).OrderBy(_ => random.Next()).FirstOrDefault(-1);
            if (at >= 0)
                Assert.NotEqual(TextVersion.Of(English, [text]).Digest, TextVersion.Of(English, [text[..at] + "q" + text[(at + 1)..]]).Digest);
        }
    }

    [Fact]
    public void Hostile_texts_have_versions_too()
    {
        foreach (var text in new[] { "", "\0", "\uD800", "[^", "[^1", "[^]", new string('[', 100_000), new string(' ', 100_000) + "x", "\uFFFF\u202E" })
            Assert.Equal(TextVersion.Of(English, [text]).Digest, TextVersion.Of(English, [text]).Digest);
    }
}
