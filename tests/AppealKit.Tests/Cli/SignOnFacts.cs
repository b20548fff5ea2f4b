using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>What happens in one round, and what must come of it.</summary>
internal sealed class SignOnFacts
{
    private const int People = 6;

    // Names of which none is near another, so that a name is found in a text wherever it leaks. Organisations come after the people.
    private static readonly string[] Names = ["Kowalewicz", "Mustermann", "Fennimore", "Bergstrand", "Zolotsev", "Quintanal", "Kupferberg", "Halvorsund"];

    private static readonly int All = Names.Length;

    private const int Forms = 3;

    private static readonly string[] Displays = ["named", "anonymous", "counted_only"];

    // What people answer to the question whether they approve, by what it means; the more careful, the later.
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["pending"] = "", ["approved"] = "Yes", ["conditional"] = "\"Yes, with changes\"", ["declined"] = "No",
    };

    private static readonly string[] Care = [.. Answers.Keys, "withdrawn"];

    private readonly List<Word>[] _words = [.. Enumerable.Range(0, All).Select(_ => new List<Word>())];
    private readonly int?[] _into = new int?[All];
    private readonly string[] _ids;
    private readonly List<(int One, int Other)> _kept = [];

    // With a day of its own for each word, or with several words on each of a few days.
    public SignOnFacts(Random random, bool areOfFewDays)
    {
        var days = Enumerable.Range(1, 30).ToArray();
        random.Shuffle(days);
        var next = 0;
        for (var i = 0; i < All; i++)
        {
            var own = days[next..(next += 1 + random.Next(3))].Select(d => areOfFewDays ? 1 + (d % 3) : d).Order().ToArray();
            _words[i].Add(new Word(0, own[0], Answers.Keys.ElementAt(random.Next(Answers.Count)), Displays[random.Next(2)]));
            foreach (var day in own.Skip(1))
            {
                // An approval of the same text again that says nothing new is no fact: it is not recorded.
                var mayBeSilent = _words[i].Count == 1 || _words[i][^1].State == "withdrawn";
                _words[i].Add(random.Next(3) == 0 ? new Word(_words[i].Count, day, "withdrawn", null)
                    : new Word(_words[i].Count, day, "approved", mayBeSilent && random.Next(2) == 0 ? null : Displays[random.Next(3)], random.Next(2) == 0));
            }

            if (i is > 0 and < People && random.Next(2) == 0)
                _into[i] = random.Next(i);
        }

        for (var i = 0; i < 3; i++)
        {
            var (one, other) = (random.Next(People), random.Next(People));
            if (Root(one) != Root(other) && !_kept.Contains((one, other)) && !_kept.Contains((other, one)))
                _kept.Add((one, other));
        }

        _ids = Ids();
    }

    /// <summary>Commands in queues: each queue is run in its order.</summary>
    public IEnumerable<IReadOnlyList<Step>> Commands
    {
        get
        {
            for (var form = 0; form < Forms; form++)
                yield return [new Step($"form {form}", [], ["signatories", "import", $"form{form}.csv", "--document", "a"])];
            yield return [new Step("another text", ["form 0"], [])];
            foreach (var (one, other) in _kept)
                yield return [new Step($"keep {one} {other}", [Form(one), Form(other)], ["signatories", "keep", _ids[one], _ids[other], "--document", "a", "--on", "2025-12-01"])];
            for (var i = 0; i < All; i++)
            {
                var person = i;
                yield return [.. _words[i].Skip(1).Select(w => new Step(NameOf(person, w), [Form(person)], Said(person, w)))];
                // Of the first day: the history decides that it is not earlier than what stands there.
                if (_into[i] is { } target)
                    yield return [new Step($"merge {i}", [Form(i), Form(target)], ["signatories", "merge", _ids[i], _ids[target], "--document", "a", "--on", "2025-12-01"])];
            }
        }
    }

    public void WriteTo(string root)
    {
        Write(root, "cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\ndefault_audience: public\n");
        Write(root, "cases/organisations.yaml", string.Concat(Enumerable.Range(People, All - People).Select(i => $"- {{id: org-{i}, name: {{en: {Names[i]} Society, ru: Общество {Names[i]}}}}}\n")));
        Write(root, "cases/documents/a/document.yaml", "id: a\nkind: statement\nstatus: sample\ndate: \"2025-12-31\"\nlanguages: [en, ru]\nissuers: signatories\ntitle: {en: A, ru: А}\n");
        WriteText(root, "We ask for an answer.", "Мы просим ответа.");
        for (var form = 0; form < Forms; form++)
            Write(root, $"form{form}.csv", Csv(form));
    }

    /// <summary>Writes the text in both languages.</summary>
    public static void WriteText(string root, string english, string russian)
    {
        Write(root, "cases/documents/a/body.en.md", english + "\n");
        Write(root, "cases/documents/a/body.ru.md", russian + "\n");
    }

    /// <summary>Nobody is named who may not be named now, after what has been done.</summary>
    public void CheckNoNames(string text, HashSet<string> done, string where)
    {
        for (var i = 0; i < All; i++)
        {
            if (!IsNamed(i, done))
                Assert.False(text.Contains(Names[i], StringComparison.OrdinalIgnoreCase), $"{Names[i]} is named in {where}\n{this}\nafter {string.Join(", ", done)}\n{text}");
        }
    }

    /// <summary>Exactly those are named who are to be.</summary>
    public void CheckNamed(string text, HashSet<string> done)
    {
        for (var i = 0; i < All; i++)
        {
            var isNamed = IsNamed(i, done);
            Assert.True(text.Contains(Names[i], StringComparison.OrdinalIgnoreCase) == isNamed, $"{Names[i]} is {(isNamed ? "not " : "")}named\n{this}\nafter {string.Join(", ", done)}\n{text}");
        }
    }

    private bool IsNamed(int who, HashSet<string> done)
    {
        var root = RootAfter(who, done);
        var group = Enumerable.Range(0, All).Where(p => RootAfter(p, done) == root && SaidOf(p, done).Count > 0).ToList();
        var entries = group.ConvertAll(p => SaidOf(p, done));
        return entries.Count > 0 && StateOf(entries) == "approved" && ShownLast(entries) == "named" && PrintedOf(group, root, done) == who;
    }

    // The one that stands for all, if its own name was given and no later word of any of them hid it; else the one whose name was given last.
    private int PrintedOf(List<int> group, int root, HashSet<string> done)
    {
        var said = group.SelectMany(p => DaysOf(SaidOf(p, done)).Select(w => (Who: p, Word: w))).ToList();
        var hidden = said.Where(s => s.Word.Display != "named").Select(s => s.Word.Day).DefaultIfEmpty(0).Max();
        var given = said.Where(s => s.Word.Day > hidden).OrderBy(s => s.Word.Day).ThenBy(s => s.Word.State == "approved").ThenByDescending(s => NameOf(s.Who).Length).ThenBy(s => NameOf(s.Who), StringComparer.Ordinal)
            .SkipWhile(s => hidden > 0 && s.Word.State != "approved").Select(s => s.Who).ToList();
        return given.Contains(root) ? root : given[^1];
    }

    // Of one entry the last word counts; of those of one day in several entries, the most careful one.
    private static string StateOf(List<List<Word>> entries)
    {
        var last = entries.Max(e => e[^1].Day);
        return entries.Where(e => e[^1].Day == last).MaxBy(e => Array.IndexOf(Care, e[^1].State))![^1].State;
    }

    // A form that says named does not name somebody who was hidden before; an approval does.
    private static string ShownLast(List<List<Word>> entries)
    {
        var said = entries.SelectMany(DaysOf).OrderBy(w => w.Day).ThenBy(w => Array.IndexOf(Displays, w.Display)).ToList();
        return said.Skip(1).Where(w => w.Display != "named" || w.State == "approved").Prepend(said[0]).Last().Display!;
    }

    private static IEnumerable<Word> DaysOf(List<Word> entry) => entry.GroupBy(w => w.Day).Where(d => d.Any(w => w.Display is not null)).Select(d => LastOf([.. d]));

    // How an entry was to be shown at the end of a day, and whether it was approved with that or after it.
    private static Word LastOf(List<Word> day)
    {
        var shown = day.FindLastIndex(w => w.Display is not null);
        return day[shown] with { State = day.FindIndex(shown, w => w.State == "approved") >= 0 ? "approved" : day[shown].State };
    }

    // What has been said of an entry by now.
    private List<Word> SaidOf(int who, HashSet<string> done) => _words[who].FindAll(w => done.Contains(w.Place == 0 ? Form(who) : NameOf(who, w)));

    private int RootAfter(int person, HashSet<string> done) =>
        _into[person] is { } target && done.Contains($"merge {person}") ? RootAfter(target, done) : person;

    public override string ToString() => string.Join('\n', Enumerable.Range(0, All).Select(p =>
        $"{_ids[p]} {Names[p]} into {(_into[p] is { } target ? _ids[target] : "nobody")}: {string.Join(", ", _words[p].Select(w => $"{w.Day} {w.State} {w.Display}"))}"));

    private int Root(int person) => _into[person] is { } target ? Root(target) : person;

    private static string NameOf(int who) => who < People ? $"{"ABCDEF"[who]}nna {Names[who]}" : $"{Names[who]} Society";

    private static string NameOf(int person, Word word) => FormattableString.Invariant($"{person} word {word.Place}");

    // Organisations have a form of their own.
    private static string Form(int who) => $"form {FormOf(who)}";

    private static int FormOf(int who) => who < People ? who % 2 : Forms - 1;

    private string[] Said(int person, Word word) => word.State == "withdrawn"
        ? ["signatories", "withdraw", _ids[person], "--document", "a", "--on", Day(word.Day)]
        : ["signatories", "approve", _ids[person], "--document", "a", "--on", Day(word.Day), "--lang", word.IsInRussian ? "ru" : "en", .. word.Display is { } display ? new[] { "--display", display, "--consent", "their words" } : []];

    private static string Day(int day) => FormattableString.Invariant($"2025-12-{day:00}");

    private string Csv(int form) => "Timestamp,Your full name,Email,Organisation,Do you approve the text?,May we show your name?\n" + string.Concat(Enumerable.Range(0, All).Where(p => FormOf(p) == form).Select(p =>
        $"{Day(_words[p][0].Day)} 10:00,{(p < People ? $"{"ABCDEF"[p]}nna {Names[p]}" : "")},p{p}@example.org,{(p < People ? "" : $"{Names[p]} Society")},{Answers[_words[p][0].State]},{(_words[p][0].Display == "named" ? "Yes" : "No")}\n"));

    // The ids that an import gives, which follow from the rows.
    private string[] Ids()
    {
        var root = TestPaths.NewTemporaryFolder();
        try
        {
            WriteTo(root);
            var ids = Enumerable.Range(0, All).Select(i => $"org-{i}").ToArray();
            for (var form = 0; form < Forms; form++)
                Assert.Equal(ExitCode.Fine, ProgramRun.In(root, "signatories", "import", $"form{form}.csv", "--document", "a").Code);
            var ledger = File.ReadAllText(Path.Combine(root, "cases", "documents", "a", "signatories.yaml"));
            for (var i = 0; i < People; i++)
            {
                var entry = ledger[..ledger.IndexOf(Names[i], StringComparison.Ordinal)];
                ids[i] = entry[entry.LastIndexOf("s-", StringComparison.Ordinal)..].Split([' ', ',', '\n', '\r'])[0];
            }

            return ids;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Write(string root, string path, string text)
    {
        var full = Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>What somebody says of an entry: the first word in a form, later ones by commands.</summary>
    private sealed record Word(int Place, int Day, string State, string? Display, bool IsInRussian = false);

    /// <summary>One of the things that are done, and what must have been done before it.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="After">Names of the steps that come first.</param>
    /// <param name="Arguments">The command; none for a change of the text.</param>
    internal sealed record Step(string Name, string[] After, string[] Arguments);
}
