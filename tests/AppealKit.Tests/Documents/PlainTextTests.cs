using AppealKit.Document;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Documents;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("One two, three – four.", 4)]
    [InlineData("*Em*phasis is one word.", 4)]
    [InlineData("A line\\\nbreak parts words", 5)]
    [InlineData("A note[^1] counts apart.\n\n[^1]: Two words.", 4)]
    [InlineData("| a | b |\n|---|---|\n| c d | 1974 |", 5)]
    [InlineData("- one\n- two\n\n## Three", 3)]
    [InlineData("Ответ на 12 писем", 4)]
    [InlineData("…", 0)]
    public void Words_are_what_has_a_letter_or_a_digit(string markdown, int words) =>
        Assert.Equal(words, PlainText.CountWords(Document(markdown)));

    [Theory]
    [InlineData("# Title\n\nFirst *words*\\\nof it.[^1]\n\n[^1]: Note.", "First words of it.")]
    [InlineData("::: title-block\nAbove\n:::\n::: lead\nLead.\n:::", "Lead.")]
    [InlineData("> Quoted.\n\nText.", "Text.")]
    [InlineData("# Title", null)]
    [InlineData("One two three four five six seven eight nine ten", "One two three four five six…")]
    public void The_first_paragraph_of_the_text_describes_it(string markdown, string? description) =>
        Assert.Equal(description, PlainText.FirstParagraph(Document(markdown).Blocks, 30));

    private static AppealDocument Document(string markdown) =>
        SampleDocument.From(new TestCase("text", [new CaseBlock("text", "document", ""), new CaseBlock("markdown", "input", markdown)]));
}
