using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Languages;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Phrases;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Languages;

/// <summary>What docs/languages.md promises.</summary>
public sealed class ManualTests
{
    [Fact]
    public void The_examples_of_the_manual_are_true()
    {
        var rows = File.ReadLines(Path.Combine(TestPaths.Repository, "docs", "languages.md")).Where(l => l.StartsWith("| `{{ ", StringComparison.Ordinal)).ToList();
        Assert.Equal(9, rows.Count);
        foreach (var row in rows)
        {
            var cells = row.Split('|', StringSplitOptions.TrimEntries);
            Assert.Equal(cells[2], Write(Packs.Of("en"), cells[1]));
            // A line of the manual may not hold the hard space.
            Assert.Equal(cells[3], Write(Packs.Of("ru"), cells[1]).Replace('\u00A0', ' '));
        }
    }

    [Fact]
    public void The_manual_names_every_key_and_pattern()
    {
        var manual = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "languages.md"));
        foreach (var key in DateUses.Names.Concat(["day", "any", "time", "doubtful", "open_start", "not_before", "interval_same_month", "spans", "join", "in_text"]))
            Assert.Contains($"`{key}`", manual, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worked_example_of_a_new_language_works()
    {
        using var sample = new SampleCopy();
        var manual = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "languages.md")).ReplaceLineEndings("\n");
        var files = Regex.Matches(manual, @"^```\w+ (?<name>\S+/\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture);
        Assert.Equal(3, files.Count);
        // One file makes the language; the other two are a document in it.
        Assert.Single(files, f => f.Groups["name"].Value.StartsWith("templates/languages/", StringComparison.Ordinal));
        foreach (Match file in files)
            sample.Write(file.Groups["name"].Value, file.Groups["text"].Value);

        var run = sample.Run("build", "--document", "folio");

        Assert.True(run.Code == ExitCode.Fine && run.Error.Length == 0, run.Error);
        var page = sample.Read("out/folio/folio.eo.html");
        Assert.Contains("10-a de decembro 2025: unu, du kaj tri", page.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Malneto", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"eo\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shipped_kind_builds_in_a_language_of_one_file_and_shows_what_it_lacks()
    {
        using var sample = new SampleCopy();
        var example = CaseFile.Load("../docs/languages.md", "Worked example: a new language").Blocks.Single(b => b.Name.StartsWith("templates/languages/", StringComparison.Ordinal));
        sample.Write(example.Name, example.Text);
        const string Appeal = "cases/documents/neutrality-day-2025/document.yaml";
        sample.Edit(Appeal, "languages: [en, ru, tk]", "languages: [en, ru, tk, eo]");
        sample.Edit(Appeal, "title:\n", "title:\n  eo: Alvoko\n");

        var run = sample.Run("build", "--document", "neutrality-day-2025", "--lang", "eo");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("warning AK2713: the language pack `eo` has no phrase `", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning AK2713: the language pack `eo` has no country `TM`\n  templates/languages/eo.yaml\nhint: Add `TM` under `countries:`; until then it stands in `en`, in brackets.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(">Alvoko</h1>", sample.Read("out/neutrality-day-2025/neutrality-day-2025.eo.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(sample.PathOf("out/neutrality-day-2025/neutrality-day-2025.eo.pdf")));
    }

    [Fact]
    public void The_doctor_counts_the_phrases_that_a_pack_of_the_workspace_lacks()
    {
        using var sample = new SampleCopy();
        sample.Write("templates/languages/tk.yaml", Packs.Text("tk").Replace("    ibid: şol ýerde\n", "", StringComparison.Ordinal));
        Assert.Contains("the pack tk has none of these phrases: citation (1)", sample.Run("doctor").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_reads_packs_and_templates_of_the_workspace_that_no_document_uses()
    {
        using var sample = new SampleCopy();
        sample.Write("templates/languages/eo.yaml", "tag: eo\nextends: ia\n");
        sample.Write("templates/languages/ia.yaml", "tag: ia\nextends: eo\n");
        sample.Write("templates/languages/russian.yaml", Packs.Text("ru"));
        sample.Write("templates/leaflet.sbn", "{{ if true }}\n");

        var run = sample.Run("check");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK2719: the language pack `ia` is itself an extension and cannot be extended\n  templates/languages/eo.yaml:2:10", run.Out, StringComparison.Ordinal);
        Assert.Contains("error AK2710: the tag `ru` does not agree with the name of the file\n  templates/languages/russian.yaml:3:6", run.Out, StringComparison.Ordinal);
        Assert.Contains("templates/leaflet.sbn:1:", run.Out, StringComparison.Ordinal);
        Assert.Contains("4 errors", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("check", "--document", "neutrality-day-2025").Code);
    }

    [Fact]
    public void A_check_tells_of_a_placeholder_that_one_language_lacks()
    {
        using var sample = new SampleCopy();
        sample.Write("templates/languages/tk.yaml", Packs.Text("tk").Replace("Sahypa {page} / {total}", "Sahypa {page}", StringComparison.Ordinal));
        var run = sample.Run("check");
        Assert.Contains("AK2715", run.Out + run.Error, StringComparison.Ordinal);
    }

    private static string Write(LanguagePack pack, string cell)
    {
        var words = Regex.Match(cell, @"\{\{ (\w+) (.*) \}\}");
        var texts = Regex.Matches(words.Groups[2].Value, "'([^']*)'").Select(m => m.Groups[1].Value).ToList();
        switch (words.Groups[1].Value)
        {
            case "date":
                var use = DateUse.Alone;
                Assert.True(texts.Count == 0 || DateUses.TryParse(texts[1], out use));
                return pack.FormatDate(EdtfDate.Of(texts.Count == 0 ? "2025-12-05" : texts[0]), use);
            case "duration":
                Assert.True(IsoDuration.TryParse(texts[0], out var duration));
                return pack.FormatDuration(duration, texts.Count > 1 ? texts[1] : "plain");
            case "ordinal":
                return pack.Ordinal(30, texts[0]);
            case "country":
                return pack.Country(texts[0], texts[1])!;
            case "list":
                return pack.FormatList(texts[..^1], ListKind.Or);
            default:
                return pack.Phrase(texts[0], null, PhraseArgument.Of("n", 22)).Text;
        }
    }
}
