using AppealKit.Composition.Bodies;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class BodyReaderTests
{
    [Fact]
    public void A_body_without_parts_is_one_text()
    {
        var body = Read("Some text.\n\n::: lead\ninside\n:::\n", out var findings);

        Assert.Empty(body.Parts);
        Assert.Empty(body.Definitions);
        Assert.Equal(0, findings.Count);
    }

    [Fact]
    public void Parts_end_with_their_own_fence_and_hold_containers()
    {
        var body = Read("::: part lead\none\n\n::: lead\ntwo\n:::\n\nthree\n:::\n\n:::: part own\nfour\n::::\n[^1]: a note\n    goes on\n", out var findings);

        Assert.Equal(["lead", "own"], body.Parts.Select(p => p.Name));
        Assert.Equal("one\n\n::: lead\ntwo\n:::\n\nthree\n", body.Parts[0].Text.Text.ToString());
        Assert.Equal("four\n", body.Parts[1].Text.Text.ToString());
        Assert.Equal("[^1]: a note\n    goes on\n", string.Concat(body.Definitions.Select(d => d.Text.ToString())));
        Assert.Equal(0, findings.Count);
    }

    [Fact]
    public void Fences_in_code_are_code()
    {
        var body = Read("::: part lead\n```\n:::\n```\nafter\n:::\n", out var findings);

        Assert.Equal("```\n:::\n```\nafter\n", Assert.Single(body.Parts).Text.Text.ToString());
        Assert.Equal(0, findings.Count);
    }

    [Theory]
    [InlineData("::: part lead\ntext\n:::\nlost\n", "AK8010", 4, 1)]
    [InlineData("::: part lead\ntext\n", "AK8011", 1, 10)]
    [InlineData("::: part lead\na\n:::\n::: part lead\nb\n:::\n", "AK8012", 4, 10)]
    public void What_would_be_lost_is_reported(string text, string code, int line, int column)
    {
        Read(text, out var findings);

        var found = Assert.Single(findings.ToList());
        Assert.Equal(code, found.Code);
        Assert.Equal((line, column), found.Span!.Value.Position);
    }

    [Fact]
    public void No_mutation_makes_it_fail()
    {
        const string Start = "::: part lead\none [^1]\n::: lead\n```\n:::\n```\n:::\n:::\n[^1]: note\n\nstray\n:::: part x\n::::\n";
        var random = new Random(7);
        for (var round = 0; round < TestScale.Rounds(2000); round++)
        {
            var text = Start.ToCharArray();
            for (var i = 0; i < 4; i++)
                text[random.Next(text.Length)] = ":`[\n p~"[random.Next(7)];
            var body = Read(new string(text), out _);
            Assert.All(body.Parts, p => Assert.True(p.Text.End <= Start.Length));
        }
    }

    private static Body Read(string text, out DiagnosticBag findings)
    {
        findings = new DiagnosticBag();
        return BodyReader.Read(new SourceFile("body.en.md", text).Span(0, text.Length), findings);
    }
}
