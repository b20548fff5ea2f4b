using System.Text;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace.Review;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class FateWordsTests
{
    public static TheoryData<string> Languages =>
        [.. Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "templates", "languages"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_shipped_language_has_words_of_a_release(string tag) => Assert.NotNull(FateWords.Of(LanguageTag.Of(tag)));

    [Theory]
    [InlineData("en", "She was released in May.", true, true)]
    [InlineData("en", "She must be released.", false, true)]
    [InlineData("en", "She has not been released.", false, true)]
    [InlineData("en", "She is a lawyer.", false, false)]
    [InlineData("ru", "Он вышел на свободу в мае.", true, true)]
    [InlineData("ru", "Он должен быть освобождён.", false, true)]
    [InlineData("ru", "Мы просим, чтобы он был освобождён.", false, true)]
    [InlineData("ru", "Он остаётся в заключении.", false, true)]
    [InlineData("tk", "Ol maý aýynda azat edildi.", true, true)]
    [InlineData("tk", "Ol azat edilmeli.", false, true)]
    [InlineData("fr", "Il a été libéré en mai.", true, false)]
    [InlineData("fr", "Il doit être libéré.", false, true)]
    [InlineData("de", "Er wurde im Mai freigelassen.", true, false)]
    [InlineData("de", "Er muss freigelassen werden.", false, true)]
    [InlineData("uk", "Її звільнили у травні.", true, true)]
    [InlineData("pl", "Wyszedł na wolność w maju.", true, true)]
    [InlineData("tr", "Mayısta serbest bırakıldı.", true, true)]
    [InlineData("tr", "Serbest bırakılmalıdır.", false, true)]
    [InlineData("az", "Mayda azad edilib.", true, true)]
    public void News_of_a_release_is_told_from_a_call_for_one(string tag, string sentence, bool tells, bool holds)
    {
        var words = FateWords.Of(LanguageTag.Of(tag))!;
        var plain = TextSentences.Plain(sentence);

        Assert.Equal(tells, words.Tells(plain, FateKind.Freed));
        // Words such as "freedom" stand in both; news goes first.
        if (!tells)
            Assert.Equal(holds, words.Holds(plain));
    }

    [Fact]
    public void Sentences_of_any_text_lie_inside_of_it_in_order()
    {
        var random = new Random(11);
        const string Alphabet = "ab .!?\n\n#-:{}[@]é؟。1";
        for (var i = 0; i < TestScale.Rounds(2000); i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(60); length > 0; length--)
                text.Append(Alphabet[random.Next(Alphabet.Length)]);
            var written = text.ToString();
            var end = 0;
            foreach (var (start, length) in TextSentences.In(written).SelectMany(p => p))
            {
                Assert.True(start >= end && length > 0 && start + length <= written.Length);
                Assert.True(written.AsSpan(start, length).Trim().Length > 0);
                end = start + length;
            }

            Assert.DoesNotContain("{{", TextSentences.Plain(written), StringComparison.Ordinal);
        }
    }
}
