using AppealKit.Languages;
using Xunit;

namespace AppealKit.Tests.Languages;

public sealed class PackTests
{
    public static TheoryData<string> Tags => [.. Packs.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_shipped_pack_has_no_fault(string tag) => Assert.Equal(tag, Packs.Of(tag).Tag.Value);

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_shipped_pack_has_the_phrases_of_English_with_the_same_placeholders(string tag) =>
        Assert.Empty(LanguagePackComparison.Compare(Packs.Of("en"), Packs.Of(tag)).Select(Packs.Describe));
}
