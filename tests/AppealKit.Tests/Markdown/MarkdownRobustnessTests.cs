using System.Diagnostics;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Markdown;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Markdown;

public sealed class MarkdownRobustnessTests
{
    private const string Signs = "[]()^@:;|-*_`#>!\\<>&~{}=+\"' \n\t\r1a.\u00A0\uE000\uE101\uF8FF\uD800\0";
    private static readonly MarkdownConverter Converter = new(new SmallCodes());

    public static TheoryData<string, int> Floods => new()
    {
        { "[", 50_000 }, { "![", 50_000 }, { "[[^", 50_000 }, { "[@", 50_000 }, { "[@a;", 50_000 }, { "*a _b ", 20_000 }, { "**", 50_000 },
        { ">", 50_000 }, { "> ", 20_000 }, { "- ", 20_000 }, { "1. ", 20_000 }, { "::: lead\n", 20_000 }, { ":::\n", 20_000 }, { "`", 50_000 },
        { "` `` ", 20_000 }, { "<", 50_000 }, { "<a", 50_000 }, { "<!--", 50_000 }, { "|", 50_000 }, { "a|b\n-|-\n", 5_000 }, { "[^1]: ", 20_000 },
        { "[^1]", 20_000 }, { "[a](", 20_000 }, { "[a](b", 9_000 }, { "# ", 20_000 }, { "&#x", 20_000 }, { "\\", 50_000 }, { "<https://a", 20_000 },
        { "[a]: b\n", 20_000 }, { "# a\n", 5_000 }, { "{#a}", 20_000 }, { "\u0301", 100_000 }, { "[a", 20_000 }, { "]", 50_000 }, { "a\n", 50_000 },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_one_sign_ends_in_a_tree_or_a_finding(string sign, int times)
    {
        var text = new StringBuilder(sign.Length * times).Insert(0, sign, times).ToString();
        var watch = Stopwatch.StartNew();
        Convert(TemplateText.Expand(text));
        Assert.True(watch.Elapsed < Patience.Hang, $"{sign} took {watch.Elapsed}");
    }

    [Fact]
    public void AK4020_Nesting_beyond_the_limit_is_a_finding()
    {
        var quotes = Converter.Convert(TemplateText.Expand(new string('>', 500) + " a"), LanguageTag.Of("en"), new FakeCitations());
        Assert.Equal("AK4020", Assert.Single(quotes.Diagnostics).Code);
        Assert.Null(quotes.Value);
        var emphasis = string.Concat(Enumerable.Repeat("*a **b ", 200)) + string.Concat(Enumerable.Repeat("b** a* ", 200));
        Assert.Contains(Convert(TemplateText.Expand(emphasis)), d => d.Code == "AK4020");
    }

    [Fact]
    public void AK4021_A_text_beyond_the_limit_is_a_finding()
    {
        var text = new ExpandedText(new string('a', MarkdownConverter.MaxLength + 1), [], []);
        var diagnostic = Assert.Single(Converter.Convert(text, LanguageTag.Of("en"), new FakeCitations()).Diagnostics);
        Assert.Equal(("AK4021", Severity.Error), (diagnostic.Code, diagnostic.Severity));
    }

    [Fact]
    public void AK4021_So_is_a_paragraph_with_a_flood_of_brackets()
    {
        var flood = new string('[', 10_001);
        Assert.Equal("AK4021", Assert.Single(Convert(TemplateText.Expand("Text.\n\n" + flood))).Code);
        var table = string.Concat(Enumerable.Repeat("[a][b]\n\n", 10_000));
        Assert.Empty(Convert(TemplateText.Expand(table)));
    }

    [Fact]
    public void AK4006_An_address_has_its_limit()
    {
        var values = "v: " + new string('x', 4000);
        var diagnostic = Assert.Single(Convert(TemplateText.Expand("[a](https://example.org/{{v}}{{v}}{{v}})", values)));
        Assert.Equal("AK4006", diagnostic.Code);
    }

    [Fact]
    public void An_empty_text_is_an_empty_document()
    {
        var result = Converter.Convert(new ExpandedText("", [], []), LanguageTag.Of("en"), new FakeCitations());
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Value!.Blocks);
    }

    [Fact]
    public void Mutated_texts_give_sound_trees()
    {
        var inputs = CaseFile.In("suite/markdown").Select(c => CaseFile.Load(c.File, c.Case))
            .Select(c => (Text: c.Get("input"), Values: c.Find("values") ?? "")).Append((Text: TestDocument(), Values: "")).ToList();
        var random = new Random(20251205);
        for (var round = 0; round < TestScale.Rounds(3000); round++)
        {
            var (text, values) = inputs[random.Next(inputs.Count)];
            var mutated = Mutate(TemplateText.Expand(text, values), inputs[random.Next(inputs.Count)].Text, random);
            try
            {
                Convert(mutated);
            }
            catch (Exception e)
            {
                Assert.Fail($"round {round}: {e.Message}\n{mutated.Text}\n{e.StackTrace}");
            }
        }
    }

    private static string TestDocument()
    {
        var (file, name) = CaseFile.In("suite/html").First();
        return CaseFile.Load(file, name).Get("input");
    }

    private static ExpandedText Mutate(ExpandedText source, string other, Random random)
    {
        var text = new StringBuilder(source.Text);
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 20), text.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Signs[random.Next(Signs.Length)].ToString(), random.Next(1, 5));
                    break;
                case 2:
                    text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                    break;
                case 3:
                    var start = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(start, Math.Min(40, other.Length - start)));
                    break;
                default:
                    text.Insert(at, '\n' + new string(' ', random.Next(6)));
                    break;
            }
        }

        var file = new SourceFile(TemplateText.Path, text.ToString());
        return new ExpandedText(file.Text, source.Values, [new OriginSegment(0, new Origin(file.Span(0, file.Text.Length), null, []), Verbatim: true)]);
    }

    private static IReadOnlyList<Diagnostic> Convert(ExpandedText text)
    {
        var result = Converter.Convert(text, LanguageTag.Of("en"), new FakeCitations());
        if (result.Value is { } content)
            TreeInvariants.Check(content);
        else
            Assert.True(result.HasErrors);
        return result.Diagnostics;
    }
}
