using System.Text;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Review;
using AppealKit.Workspace.Review.Comparison;
using Xunit;

namespace AppealKit.Tests.Workspace;

/// <summary>How many slips of translators the comparison finds: each is made alone in a copy of a translation of the sample, wherever it can be made.</summary>
public sealed class TranslationSlipTests(ITestOutputHelper output)
{
    private static readonly PackTextWords Words = new(new LanguagePackStore(new TemplateStore(new WorkspaceTemplateFiles(new FakeWorkspace(), new ShippedTemplateFiles()))));
    private static readonly WorkspaceModel Sample = new WorkspaceLoader(new DirectoryFiles(TestPaths.Repository)).Load().Value!;

    [Fact]
    public void The_texts_of_the_sample_agree_in_all_their_languages()
    {
        var findings = new DiagnosticBag();
        foreach (var text in Texts())
            new TextDifferenceRule(Sample, Words.Of).Check(text, findings);

        Assert.Empty(findings.ToList().Select(f => f.Message));
    }

    // The sample grows: the share that the manual shows must not fall.
    [Fact]
    public void As_large_a_share_of_slips_is_found_as_the_manual_says()
    {
        var manual = File.ReadAllLines(Path.Combine(TestPaths.Repository, "docs", "translations.md"));
        foreach (var (name, slips) in Kinds())
        {
            var (made, found) = (0, 0);
            var missed = new List<string>();
            foreach (var (text, entry) in Translations())
            {
                foreach (var slip in slips(entry))
                {
                    made++;
                    if (IsFound(text, entry, slip))
                        found++;
                    else
                        missed.Add($"{entry.Language}: {Around(entry.Text, slip)}");
                }
            }

            output.WriteLine($"| {name} | {made} | {found} |  {string.Join("; ", missed.Take(40))}");
            var shown = manual.Single(l => l.StartsWith($"| {name} |", StringComparison.Ordinal)).Split('|').Skip(2).Take(2).Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.True(made > 0 && found * shown[0] >= shown[1] * made, $"{name}: {found} of {made}");
        }
    }

    [Fact]
    public void Any_text_can_be_compared()
    {
        var random = new Random(7);
        string[] pieces =
        [
            "[", "]", "@a", ";", ",", " ", ".", "12", "3", "2025", "-", "/", "1 200", "декабря", "May", "December", "{{", "}}", "'", "person", "::: part a", ":::", "\n", "\n\n", "[^1]", "[^1]:",
            "`", "```", "~~~", "|", "#", "- ", "> ", "https://", "<!--", "{#", "\u00A0", "٣", "\uD83D", "٫", "XX", "\\", "\r\n",
        ];
        for (var i = 0; i < TestScale.Rounds(2000); i++)
        {
            var (a, b) = (Random(random, pieces), Random(random, pieces));

            var facts = TextFacts.Of(a, Words.Of(English)!);
            Assert.Equal(a.Replace("\r\n", " \n", StringComparison.Ordinal).Length, facts.Prose.Length);
            Assert.All(facts.Numbers, n => Assert.True(n.Start >= 0 && n.End <= a.Length && n.Value.Length > 0));
            var other = TextFacts.Of(b, Words.Of(Russian)!);
            Assert.Equal(Mirror(new NumberComparison(facts, other).Find()), new NumberComparison(other, facts).Find() is { } d ? (d.There.Count, d.Here.Count) : (0, 0));
            new DateComparison(facts, other).Find();
            new StructureComparison(facts, other).Counts().ToList();
            new NameComparison(Sample, facts, other).Calls();
        }
    }

    private static readonly LanguageTag English = LanguageTag.Of("en");
    private static readonly LanguageTag Russian = LanguageTag.Of("ru");

    private static (int, int) Mirror(TextDifference? difference) => difference is null ? (0, 0) : (difference.Here.Count, difference.There.Count);

    private static string Random(Random random, string[] pieces)
    {
        var text = new StringBuilder();
        for (var length = random.Next(40); length > 0; length--)
            text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString();
    }

    private static IEnumerable<(string Name, Func<LocalizedEntry, IEnumerable<string>> Slips)> Kinds() =>
    [
        ("another digit in a number", TranslationSlips.Digits),
        ("another month", e => TranslationSlips.Months(e, Words.Of(e.Language)!)),
        ("another person", e => TranslationSlips.Names(e, Sample)),
        ("a citation lost", TranslationSlips.Citations),
        ("another place in a source", TranslationSlips.Places),
        ("the mark of a note lost", TranslationSlips.Notes),
        ("a call lost", TranslationSlips.Calls),
        ("a paragraph lost", TranslationSlips.Paragraphs),
    ];

    private static IEnumerable<ReviewedText> Texts() => Sample.Documents.SelectMany(d => ReviewedText.Of(Sample, d));

    private static IEnumerable<(ReviewedText Text, LocalizedEntry Entry)> Translations() =>
        Texts().SelectMany(t => t.Entries.Where(e => e != t.Original).Select(e => (t, e))).DistinctBy(p => (p.t.Original.Text, p.e.Text));

    private static bool IsFound(ReviewedText text, LocalizedEntry entry, string slip)
    {
        var findings = new DiagnosticBag();
        new TextDifferenceRule(Sample, Words.Of).Check(new ReviewedText([text.Original, entry with { Text = slip }], text.IsPublic), findings);
        return findings.ToList().Count > 0;
    }

    private static string Around(string text, string slip)
    {
        var at = 0;
        while (at < text.Length && at < slip.Length && text[at] == slip[at])
            at++;
        return slip[Math.Max(0, at - 30)..Math.Min(slip.Length, at + 30)].ReplaceLineEndings("⏎");
    }
}
