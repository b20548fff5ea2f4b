using System.Text.RegularExpressions;
using AppealKit.Languages;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Phrases;
using AppealKit.Testing;
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
