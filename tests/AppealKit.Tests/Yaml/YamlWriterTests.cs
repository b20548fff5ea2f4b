using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;
using Xunit;

namespace AppealKit.Tests.Yaml;

public sealed class YamlWriterTests
{
    [Fact]
    public void What_was_read_can_be_written_and_read_again_without_loss()
    {
        string[] values =
        [
            "x", "\"\"", "[]", "{}", "~", "[x, y]", "{a: {b: c}}", "1", "\"1\"", "1e3", "NO", "'it''s'", "\"a\\nb\"", "|\n      two\n\n      lines", ">-\n      folded\n      text", "{date-parts: [[2025, 4]], circa: true}",
            "\"- no list\"", "a: b: c", "[[[x]]]", "*x", "\"\\u00A0\"", "Türkmenistanyň", "\"#\"", "x #y", "{en: [a, {b: \"c, d\"}], \"key: odd\": \"\"}", "2025-12-05", "[\"long enough to stand in a block below its key, since no line may be so long\", b]",
        ];
        var original = File.ReadAllText(Path.Combine(TestPaths.Repository, "cases", "sources.yaml")).ReplaceLineEndings("\n").Split('\n');
        var random = new Random(17);
        var compared = 0;
        for (var round = 0; round < TestScale.Rounds(200); round++)
        {
            var lines = original.ToArray();
            for (var n = random.Next(1, 12); n > 0; n--)
            {
                var i = random.Next(lines.Length);
                var colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
                if (colon > 0 && lines[i][..colon].TrimStart() is not ['-', ..] and not ['#', ..])
                    lines[i] = lines[i][..(colon + 2)] + values[random.Next(values.Length)];
            }

            var read = new YamlReader().Read(new SourceFile("a.yaml", string.Join('\n', lines)));
            if (read.HasErrors || ((MappingNode)read.Value!).Find("references")!.Value is not SequenceNode list)
                continue;
            var newLine = random.Next(2) == 0 ? "\n" : "\r\n";
            var writer = new YamlWriter(newLine);
            foreach (var item in list.Items)
                writer.Item(item, 2);
            var again = new YamlReader().Read(new SourceFile("a.yaml", "references:" + newLine + writer));

            Assert.Empty(again.Diagnostics);
            Assert.True(NodeComparison.AreSame(read.Value, again.Value!), writer.ToString());
            compared++;
        }

        Assert.True(compared > TestScale.Rounds(200) / 4, "too few of the changed files could be read");
    }
}
