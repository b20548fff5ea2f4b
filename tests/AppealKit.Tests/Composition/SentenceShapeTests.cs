using AppealKit.Composition.Binding;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class SentenceShapeTests
{
    [Theory]
    [InlineData("Both gone.", true)]
    [InlineData("Both gone. [@a; p. 3]", true)]
    [InlineData("Both gone[@a].^[Said [twice].]", true)]
    [InlineData("**Оба пропали!**", true)]
    [InlineData("“Where is he?”", true)]
    [InlineData("Երկուսն էլ անհետացել են։", true)]
    [InlineData("كلاهما مفقود.", true)]
    [InlineData("2012: Sentenced.", true)]
    [InlineData("missing since July.", false)]
    [InlineData("22 years in prison.", false)]
    [InlineData("Moscow journalist, in prison", false)]
    [InlineData("в тюрьме с 2021 г.", false)]
    [InlineData("Told [by a friend.](https://example.org)", false)]
    [InlineData("...", false)]
    [InlineData("", false)]
    public void A_sentence_begins_without_a_small_letter_and_ends_with_a_stop(string text, bool expected) =>
        Assert.Equal(expected, SentenceShape.IsSentence(text));

    [Fact]
    public void Brackets_alone_are_searched_in_no_time() => Assert.False(SentenceShape.EndsWithStop(new string(']', 2_000_000)));
}
