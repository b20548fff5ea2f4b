using System.Text.Json;
using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The sample workspace, built as a user would build it.</summary>
public sealed class SampleBuildTests
{
    private static readonly string[] Files =
    [
        "index.html", "manifest.json",
        "neutrality-day-2025/neutrality-day-2025.en.html", "neutrality-day-2025/neutrality-day-2025.en.pdf",
        "neutrality-day-2025/neutrality-day-2025.ru.html", "neutrality-day-2025/neutrality-day-2025.ru.pdf",
        "neutrality-day-2025/neutrality-day-2025.tk.html", "neutrality-day-2025/neutrality-day-2025.tk.pdf",
    ];

    [Fact]
    public void Build_writes_every_language_in_every_format_and_a_second_run_nothing()
    {
        using var sample = new SampleCopy();

        var first = sample.Run("build");
        Assert.Equal(ExitCode.Fine, first.Code);
        Assert.Contains("6 written, 0 unchanged", first.Out, StringComparison.Ordinal);
        Assert.Equal(Files, Written(sample));

        var bytes = Files.ToDictionary(f => f, f => File.ReadAllBytes(sample.PathOf("out/" + f)));
        var second = sample.Run("build", "--jobs", "1");
        Assert.Contains("0 written, 6 unchanged", second.Out, StringComparison.Ordinal);
        Assert.Equal(first.Error, second.Error);

        var forced = sample.Run("build", "--force", "--jobs", "4");
        Assert.Contains("6 written, 0 unchanged", forced.Out, StringComparison.Ordinal);
        Assert.All(Files, f => Assert.Equal(bytes[f], File.ReadAllBytes(sample.PathOf("out/" + f))));
    }

    [Fact]
    public void Bytes_depend_neither_on_the_folder_nor_on_line_ends_nor_on_the_day()
    {
        using var one = new SampleCopy();
        using var other = new SampleCopy("Нейтралитет — 12 декабря");
        foreach (var file in Directory.EnumerateFiles(other.PathOf("cases"), "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        Assert.Equal(ExitCode.Fine, one.Run("build").Code);
        Assert.Equal(ExitCode.Fine, other.Run("build", "--on", "2026-03-01").Code);

        Assert.All(Files, f => Assert.Equal(File.ReadAllBytes(one.PathOf("out/" + f)), File.ReadAllBytes(other.PathOf("out/" + f))));
    }

    [Fact]
    public void The_manifest_tells_the_truth()
    {
        using var sample = new SampleCopy();
        sample.Run("build");

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(sample.PathOf("out/manifest.json")));
        var documents = manifest.RootElement.GetProperty("documents").EnumerateArray().ToList();

        Assert.Equal(6, documents.Count);
        foreach (var entry in documents)
        {
            var bytes = File.ReadAllBytes(sample.PathOf("out/" + entry.GetProperty("path").GetString()));
            Assert.Equal(bytes.Length, entry.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), entry.GetProperty("sha256").GetString());
            Assert.True(entry.GetProperty("words").GetInt32() > 400);
            Assert.True(entry.GetProperty("notes").GetInt32() >= 8);
            Assert.Equal(entry.GetProperty("format").GetString() == "pdf", entry.GetProperty("pages").ValueKind == JsonValueKind.Number);
        }
    }

    [Theory]
    [InlineData("en", "press_statement", "<p class=\"quiet\">Press statement · 26 September – 7 October 2022</p>")]
    [InlineData("ru", "press_statement", "<p class=\"quiet\">Заявление для прессы · 26 сентября — 7 октября 2022&#160;г.</p>")]
    [InlineData("en", "our_own-kind", "<p class=\"quiet\">our own kind · 26 September – 7 October 2022</p>")]
    public void The_list_of_documents_says_kind_and_date_in_words(string language, string kind, string expected)
    {
        using var sample = new SampleCopy();
        sample.Edit("cases/workspace.yaml", "languages: [en, ru, tk]", $"languages: [{language}]");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "languages: [en, ru, tk]", $"languages: [{language}]");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "kind: appeal", "kind: " + kind);
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "date: \"2025-12-05\"", "date: \"2022-09-26/2022-10-07\"");
        sample.Write($"cases/documents/neutrality-day-2025/body.{language}.md", "Text.\n");
        sample.Write("templates/our_own-kind.sbn", "# {{ document.title }}\n");

        sample.Run("build", "--format", "txt");

        Assert.Contains(expected, sample.Read("out/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_build_adds_and_a_full_one_removes_what_no_longer_belongs()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--lang", "en", "--format", "html");
        Assert.Equal(["index.html", "manifest.json", "neutrality-day-2025/neutrality-day-2025.en.html"], Written(sample));
        sample.Run("build");
        Assert.Equal(Files, Written(sample));

        sample.Write("out/mine.txt", "kept");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "languages: [en, ru, tk]", "languages: [en, ru]");
        sample.Run("build", "--lang", "en");
        Assert.Contains("neutrality-day-2025/neutrality-day-2025.tk.pdf", Written(sample));
        sample.Run("build");

        Assert.Equal([.. Files.Where(f => !f.Contains(".tk.", StringComparison.Ordinal)).Append("mine.txt").Order(StringComparer.Ordinal)], Written(sample));
    }

    [Fact]
    public void A_read_only_workspace_is_built_elsewhere()
    {
        using var sample = new SampleCopy();
        using var target = new SampleCopy("out here");

        var run = sample.Run("build", "--out", target.PathOf("папка с пробелом"));

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.False(Directory.Exists(sample.PathOf("out")));
        Assert.True(File.Exists(target.PathOf("папка с пробелом/neutrality-day-2025/neutrality-day-2025.tk.pdf")));
    }

    [Fact]
    public void An_error_in_one_language_leaves_the_others_alone()
    {
        using var sample = new SampleCopy();
        File.AppendAllText(sample.PathOf("cases/documents/neutrality-day-2025/body.ru.md"), "\n::: part own\n{{ nobody_knows_this }}\n:::\n");

        var run = sample.Run("build");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("nobody_knows_this", run.Error, StringComparison.Ordinal);
        Assert.Contains("body.ru.md", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Written(sample), f => f.Contains(".ru.", StringComparison.Ordinal));
        Assert.Contains("neutrality-day-2025/neutrality-day-2025.tk.pdf", Written(sample));
    }

    [Fact]
    public void A_new_workspace_builds_at_once()
    {
        using var place = new SampleCopy();
        Assert.Equal(ExitCode.Fine, place.Run("init", "новая папка").Code);

        var run = ProgramRun.In(place.PathOf("новая папка"), "build");

        // What the author of a new workspace must write first is the only thing that is missing.
        Assert.Equal(2, run.Error.Split("warning AK").Length - 1);
        Assert.Equal(2, run.Error.Split("warning AK8034: this must still be written").Length - 1);
        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("Анна Пример", File.ReadAllText(place.PathOf("новая папка/out/first-appeal/first-appeal.ru.html")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, place.Run("init", "новая папка").Code);
        Assert.EndsWith("0 errors, 2 warnings\n", ProgramRun.In(place.PathOf("новая папка"), "check").Out, StringComparison.Ordinal);
    }

    private static List<string> Written(SampleCopy sample) =>
    [
        .. Directory.EnumerateFiles(sample.PathOf("out"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(sample.PathOf("out"), f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];
}
