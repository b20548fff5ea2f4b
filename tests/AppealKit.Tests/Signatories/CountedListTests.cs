using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>
/// The sentence of count agrees with the list below it, in every language: read from finished pages, the numbers of the sentence on one side,
/// the items of the list on the other.
/// </summary>
public sealed partial class CountedListTests
{
    private static readonly string[] Languages = [.. SentenceReading.Languages];

    [Fact]
    public void The_numbers_of_the_printed_sentence_are_those_of_the_printed_list()
    {
        var random = new Random(41);
        var (apart, inAll, grouped) = (0, 0, 0);
        for (var round = 0; round < TestScale.Rounds(16); round++)
        {
            var ledger = new CountedLedger(random);
            foreach (var (language, page) in PagesOf(ledger))
            {
                var section = Section().Match(page);
                if (ledger.OrganisationsThatSigned + ledger.PeopleWhoSigned == 0)
                {
                    Assert.False(section.Success, page);
                    continue;
                }

                var sentence = Text(Sentence().Match(section.Value).Groups["text"].Value);
                var read = SentenceReading.Of(language, sentence);
                var items = Items().Matches(section.Value).Select(m => NameIn(Text(m.Groups["text"].Value))).ToList();
                var why = $"{language}: {sentence}\n{string.Join('\n', items)}\n{ledger.Text}";
                Check(read, items, ledger, why);
                apart += read.UnnamedOrganisations + read.UnnamedPeople > 0 ? 1 : 0;
                inAll += read.UnnamedOfAll > 0 ? 1 : 0;
                grouped += section.Value.Contains("<h3", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        // Every form of the sentence was read.
        Assert.True(apart > 0 && inAll > 0 && grouped > 0, $"{apart}, {inAll}, {grouped}");
    }

    [Fact]
    public void The_sample_has_forty_people_and_twelve_organisations_in_every_state_and_counts_them_alike_in_all_its_languages()
    {
        const string Id = "lake-measurements-2026";
        using var sample = new SampleCopy(allDocuments: true);
        var ledger = sample.Read($"cases/documents/{Id}/signatories.yaml");
        // 40 people, one of whom signed twice.
        Assert.Equal((12, 41), (Entries("organisation", ledger), Entries("(?:name|id)", ledger)));
        Assert.All(["invited", "pending", "approved", "conditional", "declined", "withdrawn"], s => Assert.Contains($"state: {s}", ledger, StringComparison.Ordinal));

        Assert.Equal(ExitCode.Fine, sample.Run("build", "--document", Id, "--format", "html").Code);

        foreach (var language in (string[])["en", "ru", "fr"])
        {
            var section = Section().Match(sample.Read($"out/{Id}/{Id}.{language}.html")).Value;
            var read = SentenceReading.Of(language, Text(Sentence().Match(section).Groups["text"].Value));
            Assert.Equal((10, 35, 5), (read.Organisations, read.People, read.UnnamedOrganisations + read.UnnamedPeople + read.UnnamedOfAll));
            Assert.Equal(10 + 35 - 5, Items().Matches(section).Select(m => Text(m.Groups["text"].Value)).Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static int Entries(string key, string ledger) => Regex.Count(ledger, $"^ *- {{?{key}:", RegexOptions.Multiline, TimeSpan.FromSeconds(1));

    private static void Check(SentenceReading read, List<string> items, CountedLedger ledger, string why)
    {
        var organisations = items.FindAll(ledger.NamedOrganisations.ContainsKey);
        var people = items.FindAll(ledger.NamedPeople.Contains);
        // Everybody who may be named is on it, once, and nobody else.
        Assert.True(items.Count == items.Distinct().Count() && items.Count == organisations.Count + people.Count, why);
        Assert.True(organisations.Count == ledger.NamedOrganisations.Count && people.Count == ledger.NamedPeople.Count, why);
        Assert.True(read.Organisations == ledger.OrganisationsThatSigned && read.People == ledger.PeopleWhoSigned, why);
        Assert.True(read.Organisations + read.People == items.Count + read.UnnamedOrganisations + read.UnnamedPeople + read.UnnamedOfAll, why);
        var countries = organisations.Select(o => ledger.NamedOrganisations[o]).OfType<string>().Distinct().Count();
        Assert.True(read.Countries == (countries > 1 ? countries : 0), why);
        if (read.UnnamedOfAll > 0)
        {
            Assert.True(read is { UnnamedOrganisations: 0, UnnamedPeople: 0, Organisations: > 0, People: > 0 }, why);
            return;
        }

        Assert.True(read.Organisations == organisations.Count + read.UnnamedOrganisations && read.People == people.Count + read.UnnamedPeople, why);
        // A single one is not told of its kind where it could be of the other.
        Assert.True(read.Organisations == 0 || read.People == 0 || (read.UnnamedOrganisations != 1 && read.UnnamedPeople != 1), why);
    }

    private static List<(string Language, string Page)> PagesOf(CountedLedger ledger)
    {
        var root = TestPaths.NewTemporaryFolder();
        try
        {
            var all = string.Join(", ", Languages);
            Write(root, "cases/workspace.yaml", $"appealkit: 1\nlanguages: [{all}]\ndefault_audience: public\n");
            Write(root, "cases/organisations.yaml", ledger.Organisations.Length == 0 ? "[]\n" : ledger.Organisations);
            Write(root, "cases/documents/d/document.yaml", $"id: d\nkind: statement\nstatus: draft\ndate: \"2025-12-10\"\nlanguages: [{all}]\ntitle: {{{string.Join(", ", Languages.Select(l => l + ": T"))}}}\nissuers: signatories\n");
            foreach (var language in Languages)
                Write(root, $"cases/documents/d/body.{language}.md", "Text.\n");
            Write(root, "cases/documents/d/signatories.yaml", ledger.Text);
            var run = ProgramRun.In(root, "build", "--format", "html");
            Assert.True(run.Code == ExitCode.Fine, run.Error + ledger.Text);
            return [.. Languages.Select(l => (l, File.ReadAllText(Path.Combine(root, "out", "d", $"d.{l}.html"))))];
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    // What the item begins with; role and country follow.
    private static string NameIn(string item) => Name().Match(item) is { Success: true } name ? name.Value : item;

    private static string Text(string html) => Tags().Replace(html, "");

    private static void Write(string root, string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    [GeneratedRegex("<section class=\"signatories[^\"]*\".*?</section>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex("<p>(?<text>.*?)</p>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("<li>(?<text>.*?)</li>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Items();

    [GeneratedRegex("^(?:Choir|Person) [a-z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();
}
