using System.Diagnostics;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Yaml;
using Xunit;

namespace AppealKit.Tests.Yaml;

public sealed class YamlMutationTests
{
    private static readonly string[] Pieces =
        ["\"", "'", "[", "]", "{", "}", ":", ": ", "- ", "\n", "\n\n", "\t", "  ", "&a ", "*a", "<<: *a", "|", ">", "%", "@", "!", "#", ",", "\\", "? ", "---\n", "...\n", "\r", "\0", "\uE000", "\uD800", "é", "~"];

    [Fact]
    public void Damaged_files_end_in_findings_that_lie_inside_them()
    {
        var originals = Directory.GetFiles(Path.Combine(TestPaths.Repository, "cases"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f)).Select(t => t[..Math.Min(t.Length, 1500)]).ToArray();
        var random = new Random(7);
        var reader = new YamlReader();
        for (var i = 0; i < TestScale.Rounds(4_000); i++)
        {
            var text = new StringBuilder(originals[random.Next(originals.Length)]);
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0:
                        text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at)).Append('x');
                        break;
                    default:
                        text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                        break;
                }
            }

            Check(reader.Read("a.yaml", Encoding.UTF8.GetBytes(text.ToString())), text.ToString());
        }
    }

    [Fact]
    public void Random_bytes_end_in_findings()
    {
        var random = new Random(11);
        var reader = new YamlReader();
        for (var i = 0; i < TestScale.Rounds(3_000); i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            if (random.Next(2) == 0)
                bytes = [.. bytes.Select(b => (byte)"ab:-[]{}\"'\n &*!|>?,#%@`\\\t"[b % 25])];
            Check(reader.Read("a.yaml", bytes), Convert.ToHexString(bytes));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a:\n ")]
    [InlineData("[[")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("&a ")]
    [InlineData("a: b: ")]
    [InlineData("- - \n")]
    [InlineData("x\n")]
    [InlineData("\"a\n")]
    [InlineData("!t ")]
    [InlineData("#\n")]
    [InlineData(", ")]
    [InlineData("|\n")]
    [InlineData("a: |\n")]
    [InlineData("---\n")]
    [InlineData("%YAML 1.1\n")]
    [InlineData("  ")]
    [InlineData("\t")]
    public void A_hundred_thousand_times_the_same_neither_hangs_nor_crashes(string piece)
    {
        var watch = Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        Check(new YamlReader().Read("a.yaml", Encoding.UTF8.GetBytes(text)), piece);
        Assert.True(watch.Elapsed < Patience.Hang, $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void A_line_as_long_as_the_file_is_looked_through_once()
    {
        var watch = Stopwatch.StartNew();
        var text = "ids: [" + string.Join(", ", Enumerable.Repeat("abc", 400_000)) + "]\n";
        Check(new YamlReader().Read("a.yaml", Encoding.UTF8.GetBytes(text)), "long line");
        Assert.True(watch.Elapsed < Patience.Hang, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_deeply_indented_file_is_no_trouble()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n"));
        Check(new YamlReader().Read("a.yaml", Encoding.UTF8.GetBytes(text)), "deep");
    }

    [Fact]
    public void Aliases_of_aliases_are_counted_not_copied()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 60; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        var result = new YamlReader().Read("a.yaml", Encoding.UTF8.GetBytes(text.ToString()));
        Assert.Equal("AK1015", Assert.Single(result.Diagnostics).Code);
    }

    private static void Check(StageResult<PositionedNode> result, string input)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            Assert.True(diagnostic.Hints.Count > 0, diagnostic.Code);
            if (diagnostic.Span is { } span)
                Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= span.File.Text.Length, input);
        }

        Walk(result.Value, 0);
    }

    private static void Walk(PositionedNode? node, int depth)
    {
        Assert.True(depth < 70);
        if (node is null || depth > 3)
            return;
        Assert.True(node.Span.End <= node.Span.File.Text.Length);
        foreach (var child in node is SequenceNode sequence ? sequence.Items : node is MappingNode mapping ? mapping.Entries.Select(e => e.Value) : [])
            Walk(child, depth + 1);
    }
}
