using System.Diagnostics;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Templating;

/// <summary>Templates broken in every way: nothing throws, nothing hangs, every place lies in its file.</summary>
public sealed class MutationTests
{
    private static readonly string[] Snippets =
    [
        "{{", "}}", "{%{", "}%}", "{{-", "-}}", "{{~", "~}}", "end", "else", "if x", "for x in y", "while false", "func f(a, b...)", "do", "case x", "when 1", "capture c", "with x",
        "wrap f", "include 'a'", "ret", "break", "continue", "import x", "readonly x", "|", "||", "&&", "??", "?.", "?!", "?", ":", ";", "\n", "\"", "'", "`", "$\"{", "$'", "$", "$$", "$0", "@", "^",
        "(", ")", "[", "]", "{", "}", "=", "==", "+=", "++", "--", "..", "..<", "...", ".", ",", "#", "##", "1", "0x", "1e9", "1e999", "12m", "-1", "null", "true", "this", "empty", "x", "x.y", "x[0]",
        "string.upcase", "array.each @string.strip", "| string.pad_left 99", "date.now", "math.round 1.5", "object.to_json", "regex.match 'a'", "\uE000", "\uD83D", "\0", "𝒳", "é", " ", "\t", "tablerow",
    ];

    [Fact]
    public void Broken_templates_end_in_diagnostics()
    {
        var seeds = CaseFile.In("suite/templating").Select(c => CaseFile.Load(c.File, c.Case))
            .Select(c => TemplateCase.Block(c, "template")!).Where(t => t.Length < 2000).ToArray();
        var random = new Random(20251205);
        var rounds = TestScale.Rounds(20_000);
        for (var round = 0; round < rounds; round++)
        {
            var text = Mutate(seeds, random);
            var clock = Stopwatch.StartNew();
            try
            {
                Check(text, round);
            }
            catch (Exception error) when (error is not Xunit.Sdk.IAssertionException)
            {
                Assert.Fail($"round {round}: {error}\n{text}");
            }

            Assert.True(clock.Elapsed < Patience.Hang, $"round {round} took {clock.Elapsed}:\n{text}");
        }
    }

    private static void Check(string text, int round)
    {
        var file = new SourceFile("mutated.sbn", text);
        var parsed = Template.Parse(file);
        AssertPlaces(parsed.Diagnostics, text);
        Assert.Equal(parsed.Value is null, parsed.HasErrors);
        if (parsed.Value is null)
            return;
        var options = new RenderOptions
        {
            Today = TemplateCase.Today,
            Strict = round % 2 == 0,
            Encoding = (ValueEncoding)(round % 4),
            Loader = new TestLoader(new Dictionary<string, string> { ["a"] = "{{ x }} in a\n" }),
            Limits = new RenderLimits { Steps = 200_000, LoopRounds = 20_000, Output = 500_000, ValueBytes = 4 << 20, RegexTime = TimeSpan.FromMilliseconds(50) },
        };
        var data = TestData.Read("""{"x": {"y": [1, "two", null, {"$markdown": "*three*"}], "z": "text"}, "y": [1, 2], "name": "Anna", "f": 5}""");
        var result = TemplateEngine.Render(parsed.Value, data, options);
        AssertPlaces(result.Diagnostics, null);
        Assert.Equal(result.Value is null, result.HasErrors);
        if (result.Value is not { } expanded)
            return;
        // Every unit has an origin, and every token a value.
        for (var i = 0; i < expanded.Text.Length; i += 7)
            Assert.NotNull(expanded.OriginAt(i));
        if (options.Encoding != ValueEncoding.Markdown)
            return;
        for (var i = expanded.Text.IndexOf(ValueToken.Marker); i >= 0; i = expanded.Text.IndexOf(ValueToken.Marker, i + 1))
        {
            Assert.True(ValueToken.TryRead(expanded.Text.AsSpan(i), out var index));
            Assert.InRange(index, 0, expanded.Values.Count - 1);
        }
    }

    private static void AssertPlaces(IReadOnlyList<Diagnostic> diagnostics, string? text)
    {
        foreach (var diagnostic in diagnostics)
        {
            Assert.NotNull(diagnostic.Span);
            var span = diagnostic.Span.Value;
            Assert.InRange(span.End, 0, span.File.Text.Length);
            Assert.NotEmpty(diagnostic.Message);
            if (text is not null)
                Assert.Equal("mutated.sbn", span.File.Path);
        }
    }

    private static string Mutate(string[] seeds, Random random)
    {
        var text = new StringBuilder(seeds[random.Next(seeds.Length)]);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(6))
            {
                case 0 when text.Length > 0:
                    text.Remove(Math.Min(at, text.Length - 1), 1);
                    break;
                case 1 when text.Length > 4:
                    at = random.Next(text.Length - 4);
                    text.Remove(at, random.Next(1, Math.Min(40, text.Length - at)));
                    break;
                case 2:
                    var other = seeds[random.Next(seeds.Length)];
                    var from = random.Next(other.Length + 1);
                    text.Insert(at, other.AsSpan(from, random.Next(other.Length - from + 1)));
                    break;
                case 3 when text.Length > 1:
                    var first = random.Next(text.Length);
                    (text[first], text[Math.Min(at, text.Length - 1)]) = (text[Math.Min(at, text.Length - 1)], text[first]);
                    break;
                case 4:
                    text.Insert(at, "{{ " + Snippets[random.Next(Snippets.Length)] + " }}");
                    break;
                default:
                    text.Insert(at, Snippets[random.Next(Snippets.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
