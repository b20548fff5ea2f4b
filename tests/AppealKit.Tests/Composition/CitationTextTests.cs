using AppealKit.Composition.Citations;
using AppealKit.Document.Inlines;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class CitationTextTests
{
    [Fact]
    public void Parts_that_are_missing_leave_no_comma()
    {
        var text = new CitationText(LanguageTag.Of("en"));
        text.Part(null).Part("Author").Part("").Part(null).Part("2025");
        text.EndSentence();

        Assert.Equal("Author, 2025.", Plain(text));
    }

    [Fact]
    public void An_address_is_a_link_and_what_is_none_stays_text()
    {
        var text = new CitationText(LanguageTag.Of("en"));
        text.Part("A").Comma().AddLink("https://example.org/a b");
        text.Comma().AddLink("javascript:alert(1)");
        text.EndSentence();
        var inlines = text.ToInlines();

        Assert.Equal("https://example.org/a%20b", Assert.IsType<Link>(inlines[1]).Target);
        Assert.Equal(", javascript:alert(1).", Assert.IsType<TextInline>(inlines[2]).Text);
    }

    [Fact]
    public void A_title_in_another_language_says_so()
    {
        var text = new CitationText(LanguageTag.Of("ru"));
        text.PartItalic("Title", LanguageTag.Of("en"));
        text.PartIn("Название", null);

        var inlines = text.ToInlines();
        var emphasis = Assert.IsType<Emphasis>(inlines[0]);
        Assert.Equal(LanguageTag.Of("en"), Assert.IsType<TextInline>(emphasis.Content[0]).Language);
        Assert.Equal(", Название", Assert.IsType<TextInline>(inlines[1]).Text);
    }

    [Fact]
    public void A_full_stop_is_not_doubled()
    {
        var text = new CitationText(LanguageTag.Of("en"));
        text.Part("Ed.");
        text.EndSentence();

        Assert.Equal("Ed.", Plain(text));
    }

    private static string Plain(CitationText text) => string.Concat(text.ToInlines().Select(i => ((TextInline)i).Text));
}
