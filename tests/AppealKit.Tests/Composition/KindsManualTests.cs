using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Composition;

/// <summary>Follows <c>docs/kinds.md</c>: the files of its worked example, and the parts that it says each kind has.</summary>
public sealed class KindsManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "kinds.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_worked_example_of_a_new_kind_works()
    {
        using var sample = new SampleCopy();
        foreach (var (name, text) in Files())
            sample.Write(name, text);

        var run = sample.Run("build", "--document", "on-the-square");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        Assert.Equal("", run.Error);
        var outline = TextOutline.Of(sample.Read("out/on-the-square/on-the-square.en.html"));
        Assert.Contains("li Write to the embassy of Turkmenistan.\n", outline, StringComparison.Ordinal);
        Assert.Contains("p Murat Dushemov and Mansur Mingelov.\n", outline, StringComparison.Ordinal);
        Assert.Contains("p Thank you for stopping.\n", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_kind_takes_one_file_and_documents_of_it_can_be_begun()
    {
        using var sample = new SampleCopy();
        var (name, text) = Assert.Single(Files(), f => f.Name.StartsWith("templates/", StringComparison.Ordinal));
        sample.Write(name, text);

        var begun = sample.Run("new", "leaflet", "in-the-square", "--occasion", "tm-neutrality-day@2026", "--lang", "en", "--lang", "ru");
        var run = sample.Run("build", "--document", "in-the-square", "--format", "txt", "--format", "html", "--format", "pdf");

        Assert.True(begun.Code == ExitCode.Fine && run.Code == ExitCode.Fine, begun.Error + run.Error);
        Assert.Contains(", leaflet,", sample.Run("doctor").Out, StringComparison.Ordinal);
        Assert.Contains("Mansur Mingelov", sample.Read("out/in-the-square/in-the-square.en.txt"), StringComparison.Ordinal);
        Assert.Contains("Мансур Мингелов", sample.Read("out/in-the-square/in-the-square.ru.txt"), StringComparison.Ordinal);
        Assert.Equal(6, Directory.GetFiles(sample.PathOf("out/in-the-square")).Length);
    }

    [Fact]
    public void Every_template_of_a_kind_has_a_row()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "templates"), "*.sbn"))
            Assert.Contains($"\n| `{Path.GetFileNameWithoutExtension(file)}` | ", Manual, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("appeal")]
    [InlineData("statement")]
    [InlineData("press_statement")]
    [InlineData("day_statement")]
    [InlineData("letter")]
    [InlineData("petition")]
    public void The_parts_of_a_kind_are_those_of_its_template(string kind)
    {
        var row = Manual.Split('\n').Single(l => l.StartsWith($"| `{kind}` | ", StringComparison.Ordinal)).Split('|')[3];
        var said = row.Split(',').Select(p => p.Trim().Split(' ')[0]);
        var template = File.ReadAllText(Path.Combine(TestPaths.Repository, "templates", kind + ".sbn"));
        var parts = template[template.IndexOf("-}}", StringComparison.Ordinal)..].Split('\'').Where((_, i) => i % 2 == 1);

        Assert.Equal(parts, said);
    }

    // The blocks whose opening fence names a file.
    private static IEnumerable<(string Name, string Text)> Files()
    {
        foreach (var block in Manual.Split("\n```").Where(b => b.StartsWith("scriban ", StringComparison.Ordinal) || b.StartsWith("yaml cases", StringComparison.Ordinal)))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            yield return (block[..end].Split(' ')[1], block[(end + 1)..] + "\n");
        }
    }
}
