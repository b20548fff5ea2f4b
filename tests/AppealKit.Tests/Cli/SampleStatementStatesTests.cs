using System.Globalization;
using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Tests.Signatories;
using AppealKit.Workspace.Model.Signatories;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The sample statement on its way: a draft, open for signature, changed after approvals, approved again and final; in all its languages.</summary>
public sealed partial class SampleStatementStatesTests : IDisposable
{
    private const string Id = "lake-measurements-2026";
    private const string Folder = "cases/documents/" + Id;
    private const string BeforeDeadline = "2026-03-19";
    private const string AfterDeadline = "2026-03-23";

    private static readonly Edition[] Editions =
    [
        new("en", "*** Draft ***", "*** Open for signature ***", "until 20 March 2026", "eleven days", "twelve days", "You approved|you approved"),
        new("ru", "*** Черновик ***", "*** Открыто для подписания ***", "до 20 марта 2026 года", "одиннадцать дней", "двенадцать дней", "Вы одобрили"),
        new("fr", "*** Projet ***", "*** Ouvert à la signature ***", "jusqu’au 20 mars 2026", "onze jours", "douze jours", "vous avez approuvé"),
    ];

    private readonly SampleCopy _sample = new(allDocuments: true);

    [Fact]
    public void Its_ledger_has_forty_people_and_twelve_organisations_and_every_state()
    {
        var entries = Entries();

        Assert.Equal((12, 40), (entries.Count(e => e.IsOrganisation), entries.Count(e => !e.IsOrganisation)));
        Assert.All(Enum.GetNames<SignatoryState>(), s => Assert.Contains(entries, e => e.State.Equals(s, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(entries, e => e.IsLate);
        Assert.All(new[] { "named", "anonymous", "counted_only" }, d => Assert.Contains(entries, e => e.Shown == d));
    }

    [Fact]
    public void It_goes_from_draft_to_final_in_three_languages()
    {
        SetStatus("draft");
        Build(BeforeDeadline);
        CheckTexts((edition, text) =>
        {
            Assert.StartsWith(edition.Draft, text, StringComparison.Ordinal);
            Assert.DoesNotContain(edition.Deadline, text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"[0-9a-f]{12}", text);
        });

        SetStatus("for_signature");
        Build(BeforeDeadline);
        var first = VersionsInTexts();
        Assert.All(first, v => Assert.Single(Directory.GetFiles(_sample.PathOf(Folder + "/versions"), $"{v.Key}-{v.Value}.md")));
        CheckTexts((edition, text) =>
        {
            Assert.StartsWith(edition.Open, text, StringComparison.Ordinal);
            Assert.Contains(edition.Deadline, text, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("AK8019", Run("check", "--document", Id, "--on", "2026-03-20").Out, StringComparison.Ordinal);
        Assert.Contains("warning AK8019", Run("check", "--document", Id, "--on", "2026-03-21").Out, StringComparison.Ordinal);

        foreach (var edition in Editions)
            _sample.Edit($"{Folder}/body.{edition.Language}.md", edition.Before, edition.After);
        Build(BeforeDeadline);
        var second = VersionsInTexts();
        Assert.All(Editions, e => Assert.NotEqual(first[e.Language], second[e.Language]));
        CheckQuestions(first, second);
        RefuseToBeFinal();

        ApproveAgain();
        ReviewTranslations();
        SetStatus("final");
        Build(AfterDeadline, "pdf", "html");
        CheckTexts((edition, text) =>
        {
            Assert.Contains(edition.After, text, StringComparison.Ordinal);
            Assert.False(text.Contains("***", StringComparison.Ordinal) || text.Contains(edition.Deadline, StringComparison.Ordinal), text);
            Assert.DoesNotMatch(@"[0-9a-f]{12}", text);
        });
    }

    /// <summary>Who does not answer does not hold up the others, where the ledger says so: marked in each language, and no longer counted who cannot have a mark.</summary>
    [Fact]
    public void Changed_again_when_it_is_final_it_names_nobody_without_a_mark()
    {
        SetStatus("final");
        ReviewTranslations();
        Build(AfterDeadline);
        _sample.Edit(Folder + "/body.en.md", "eleven days", "twelve days");
        _sample.Edit(Folder + "/body.fr.md", "onze jours", "douze jours");
        _sample.Edit(Folder + "/body.ru.md", "одиннадцать дней", "двенадцать дней");
        ReviewTranslations();
        Assert.Contains("error AK8802", Run("build", "--document", Id, "--on", AfterDeadline).Error, StringComparison.Ordinal);

        _sample.Edit(Folder + "/signatories.yaml", "list: {", "list: {outdated: mark, ");
        Build(AfterDeadline);
        foreach (var (edition, mark) in Editions.Zip(["earlier version", "подпись под более ранней", "version antérieure"]))
        {
            var names = NamesIn(TextOf(edition.Language));
            Assert.Equal(40, names.Count);
            Assert.All(names, n => Assert.Contains(mark, n, StringComparison.Ordinal));
            var told = SentenceReading.Of(edition.Language, SentenceOf(edition.Language, TextOf(edition.Language)));
            Assert.Equal((10, 30, 0), (told.Organisations, told.People, told.UnnamedPeople + told.UnnamedOrganisations + told.UnnamedOfAll));
        }
    }

    public void Dispose() => _sample.Dispose();

    // Everybody who approved is asked, in the language in which they read the text, and nobody else.
    private void CheckQuestions(Dictionary<string, string> first, Dictionary<string, string> second)
    {
        var run = Run("signatories", "status", "--document", Id, "--audience", "internal", "--messages", "ask", "--on", AfterDeadline);
        Assert.True(run.Code == ExitCode.Fine, run.Error);
        var approvals = Entries().Where(e => e.State == "approved").ToList();
        foreach (var edition in Editions)
        {
            var number = approvals.Count(e => e.Language == edition.Language);
            Assert.Matches($@"(?m)^{first[edition.Language]} +{edition.Language} +{number} +changed in substance since$", run.Out);
            Assert.Matches($@"(?m)^{second[edition.Language]} +{edition.Language} +0 +as it is now$", run.Out);
            Assert.Contains($"[-{edition.Before.Split(' ')[0]}-]", run.Out, StringComparison.Ordinal);
        }

        var asked = Directory.GetFiles(_sample.PathOf("ask"), "*.txt").ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(approvals.Select(e => e.Key).Order(StringComparer.Ordinal), asked.Keys.Order(StringComparer.Ordinal));
        foreach (var entry in approvals)
        {
            var edition = Editions.Single(e => e.Language == entry.Language);
            var message = asked[entry.Key];
            Assert.Matches(edition.YouApproved.Replace(" ", @"\s+", StringComparison.Ordinal), message);
            Assert.All(new[] { first[edition.Language], second[edition.Language], $"{{+{edition.After.Split(' ')[0]}+}}" }, w => Assert.Contains(w, message, StringComparison.Ordinal));
            Assert.DoesNotMatch(Withheld(), message);
        }
    }

    private void RefuseToBeFinal()
    {
        SetStatus("final");
        var run = Run("build", "--document", Id, "--format", "txt", "--on", AfterDeadline);
        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.All(new[] { "error AK8802", "error AK8803" }, c => Assert.Contains(c, run.Error, StringComparison.Ordinal));
        Assert.DoesNotMatch(Withheld(), run.Out + run.Error);
        CheckTexts((edition, text) => Assert.StartsWith(edition.Open, text, StringComparison.Ordinal));
        SetStatus("for_signature");
    }

    private void ApproveAgain()
    {
        foreach (var group in Entries().Where(e => e.State == "approved").GroupBy(e => e.Language))
        {
            var run = Run(["signatories", "approve", .. group.Select(e => e.Key), "--document", Id, "--lang", group.Key, "--on", AfterDeadline]);
            Assert.True(run.Code == ExitCode.Fine, run.Error);
            Assert.Contains($"{group.Count().ToString(CultureInfo.InvariantCulture)} approvals of version", run.Out, StringComparison.Ordinal);
        }
    }

    // What somebody who reads both languages writes down, as `check --ready` says it is to be written.
    private void ReviewTranslations()
    {
        var status = Run("check", "--ready", "--document", Id, "--on", AfterDeadline).Out;
        foreach (var place in NotReviewed().Matches(status).OrderByDescending(m => Number(m, "line")).ThenByDescending(m => Number(m, "column")))
        {
            var path = place.Groups["path"].Value;
            var lines = _sample.Read(path).Split('\n').ToList();
            var reviewed = $"of: \"{place.Groups["of"].Value}\"";
            if (path.EndsWith(".md", StringComparison.Ordinal))
            {
                lines.RemoveRange(1, lines.IndexOf("---", 1) - 1);
                lines.InsertRange(1, ["state: reviewed", reviewed]);
            }
            else
            {
                var line = lines[Number(place, "line") - 1];
                var (before, after) = (line[..(Number(place, "column") - 1)], line[(Number(place, "column") - 1)..]);
                var text = PlainText().Match(after).Value;
                lines[Number(place, "line") - 1] = before.EndsWith("{state: draft, text: ", StringComparison.Ordinal)
                    ? $"{before[..before.LastIndexOf("state: draft", StringComparison.Ordinal)]}state: reviewed, {reviewed}, text: {after}"
                    : $"{before}{{state: reviewed, {reviewed}, text: {text}}}{after[text.Length..]}";
            }

            _sample.Write(path, string.Join('\n', lines));
        }

        Assert.DoesNotContain("AK8803", Run("check", "--ready", "--document", Id, "--on", AfterDeadline).Out, StringComparison.Ordinal);
    }

    private void Build(string day, params string[] others)
    {
        var run = Run(["build", "--document", Id, "--format", "txt", .. others.SelectMany(f => new[] { "--format", f }), "--on", day]);
        Assert.True(run.Code == ExitCode.Fine, run.Error);
    }

    // The printed list and count are those of the ledger, and nobody is in the text who is not to be.
    private void CheckTexts(Action<Edition, string> check)
    {
        var approved = Entries().Where(e => e.State == "approved").ToList();
        foreach (var edition in Editions)
        {
            var text = TextOf(edition.Language);
            // Where lines are broken is of no matter.
            check(edition, text.Replace('\n', ' '));
            var told = SentenceReading.Of(edition.Language, SentenceOf(edition.Language, text));
            Assert.Equal((approved.Count(e => e.IsOrganisation), approved.Count(e => !e.IsOrganisation)), (told.Organisations, told.People));
            Assert.Equal((10, 35, 5), (told.Organisations, told.People, told.UnnamedPeople));
            Assert.Equal(approved.Count(e => e.Shown == "named"), NamesIn(text).Count);
            Assert.DoesNotMatch(Withheld(), text);
        }
    }

    private Dictionary<string, string> VersionsInTexts() =>
        Editions.ToDictionary(e => e.Language, e => Assert.Single(Version().Matches(TextOf(e.Language))).Value, StringComparer.Ordinal);

    private string TextOf(string language) => _sample.Read($"out/{Id}/{Id}.{language}.txt").Replace('\u00A0', ' ');

    private static string SentenceOf(string language, string text)
    {
        var start = text.IndexOf(language switch { "en" => "Signed by", "ru" => "Подписали:", _ => "Signataires :" }, StringComparison.Ordinal);
        return text[start..text.IndexOf("\n\n", start, StringComparison.Ordinal)].Replace('\n', ' ');
    }

    private static List<string> NamesIn(string text)
    {
        var list = text[Regex.Match(text, "(?m)^(?:Signatories|Подписи|Signataires)$", RegexOptions.None, TimeSpan.FromSeconds(1)).Index..];
        return [.. ListItem().Matches(list).Select(m => m.Value.Replace("\n ", "", StringComparison.Ordinal))];
    }

    private List<Entry> Entries()
    {
        var run = Run("signatories", "list", "--document", Id, "--audience", "internal", "--on", AfterDeadline);
        return [.. run.Out.Split('\n').Skip(1).Where(l => l.Contains("  ", StringComparison.Ordinal)).Select(l => Entry.Read(l.TrimEnd()))];
    }

    private void SetStatus(string status) =>
        _sample.Write(Folder + "/document.yaml", Status().Replace(_sample.Read(Folder + "/document.yaml"), "status: " + status));

    private ProgramRun Run(params string[] arguments) => _sample.Run(arguments);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private sealed record Edition(string Language, string Draft, string Open, string Deadline, string Before, string After, string YouApproved);

    /// <summary>A line of the table of signatories.</summary>
    private sealed record Entry(string Key, string State, string Shown, string Language, bool IsLate)
    {
        public bool IsOrganisation => !Key.StartsWith("s-", StringComparison.Ordinal);

        public static Entry Read(string line)
        {
            var match = Columns().Match(line);
            Assert.True(match.Success, line);
            return new Entry(match.Groups["key"].Value, match.Groups["state"].Value, match.Groups["shown"].Value, match.Groups["language"].Value, match.Groups["late"].Success);
        }
    }

    [GeneratedRegex(@"^(?<key>\S+) .* (?<state>invited|pending|approved|conditional|declined|withdrawn)(?<late>, late)? +[0-9]{4}-[0-9]{2}-[0-9]{2} +(?<shown>[a-z_]+)( +(?<language>[a-z]+) +[0-9a-f]{12})?$")]
    private static partial Regex Columns();

    [GeneratedRegex(@"(?m)^status: \w+")]
    private static partial Regex Status();

    [GeneratedRegex("[0-9a-f]{12}")]
    private static partial Regex Version();

    [GeneratedRegex(@"(?m)^- .*(?:\n  .*)*")]
    private static partial Regex ListItem();

    [GeneratedRegex("^[^,}]*")]
    private static partial Regex PlainText();

    [GeneratedRegex(@"error AK8803: [^\n]*\n  (?<path>\S+?):(?<line>\d+):(?<column>\d+)\n(?:(?!hint)[^\n]*\n)*hint: [^\n]*`of: (?<of>[0-9a-f]{16})`")]
    private static partial Regex NotReviewed();

    // Those of the ledger who are counted without a name, took their signature back, declined, or have not answered without a word of being named.
    [GeneratedRegex("(?i)Tikhov|Тихов|Tynchova|Тынчова|Molchanov|Молчанов|Sokrytova|Сокрытова|Tausdal|Таусдаль|Bastartpas|Бастартпас|Otkazov|Отказов|Muestra|Муэстра")]
    private static partial Regex Withheld();
}
