using AppealKit.Cli;
using AppealKit.Composition.Binding;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class StandInBracketsTests
{
    [Theory]
    [InlineData("closed *trial*", "\\[closed *trial*\\]")]
    [InlineData("# Heading", "# \\[Heading\\]")]
    [InlineData("- one\n- two\n", "- \\[one\n- two\\]")]
    [InlineData("> 1. one", "> 1. \\[one\\]")]
    [InlineData("2012 was bad.", "\\[2012 was bad.\\]")]
    [InlineData("**Bold** words", "\\[**Bold** words\\]")]
    [InlineData("[@a]", "\\[[@a]\\]")]
    [InlineData("[Text still to write.]", "[Text still to write.]")]
    [InlineData("Words[^a]\n\n[^a]: A note.", "\\[Words[^a]\n\n[^a]: A note.\n\n\\]")]
    [InlineData("::: box\nWords\n:::", "\\[\n\n::: box\nWords\n:::\n\n\\]")]
    [InlineData("ends with \\", "\\[ends with \\ \\]")]
    [InlineData("", "")]
    [InlineData("-", "\\[-\\]")]
    [InlineData("10", "\\[10\\]")]
    public void Markdown_keeps_its_blocks_within_brackets(string text, string expected) => Assert.Equal(expected, StandInBrackets.AroundMarkdown(text));

    [Fact]
    public void A_text_in_another_language_is_marked_as_such_in_the_page()
    {
        using var sample = new SampleCopy();
        var folder = sample.PathOf("cases/documents/a");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "document.yaml"), """
            id: a
            kind: letter
            status: draft
            date: "2025-12-05"
            languages: [fr]
            title: {fr: T}
            issuers: [iphr]
            addressees: [{id: x, name: {fr: A}}]
            cases: [{id: l, people: [one], layout: line}]
            """);
        sample.Write("cases/people/one.yaml", """
            id: one
            name: {en: Anna Example, fr: Anne Exemple}
            country: TM
            events: [{type: sentenced, date: 2024-05-02, term: P4Y, charges: {en: multiple charges}, note: {en: closed *trial*}, sources: [hrw-2025]}]
            audience: public
            """);

        var run = sample.Run("build", "--document", "a", "--format", "html");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.Contains(
            "4 ans ; <span lang=\"en\">[multiple charges]</span> ; <span lang=\"en\">[closed </span><em><span lang=\"en\">trial</span></em><span lang=\"en\">]</span>",
            sample.Read("out/a/a.fr.html").Replace('\u00a0', ' ').Replace('\u202f', ' '),
            StringComparison.Ordinal);
    }
}
