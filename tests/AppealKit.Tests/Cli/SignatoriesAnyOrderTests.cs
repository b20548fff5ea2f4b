using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>
/// Imports, approvals, withdrawals and merges as they come in from several people: what happened to one entry comes in its order, everything
/// else in any order, and some of it is taken back at first. The list is the same, and after each step nobody is named, in no file and no
/// message, who may not be named then.
/// </summary>
public sealed partial class SignatoriesAnyOrderTests
{
    private const int People = 6;

    // Names of which none is near another, so that a name is found in a text wherever it leaks. Organisations come after the people.
    private static readonly string[] Names = ["Kowalewicz", "Mustermann", "Fennimore", "Bergstrand", "Zolotsev", "Quintanal", "Kupferberg", "Halvorsund"];

    private static readonly int All = Names.Length;

    [Fact]
    public void Any_order_of_commands_ends_in_the_same_list()
    {
        var random = new Random(31);
        for (var round = 0; round < TestScale.Rounds(4); round++)
        {
            var facts = new Facts(random);
            var first = Run(facts, random, looksAtEveryStep: true);
            var second = Run(facts, random, looksAtEveryStep: false);
            Assert.Equal(first, second);
        }
    }

    // All commands in an order of chance; the lists that come of it.
    private static string Run(Facts facts, Random random, bool looksAtEveryStep)
    {
        var root = TestPaths.NewTemporaryFolder();
        try
        {
            facts.WriteTo(root);
            var waiting = facts.Commands.Where(c => c.Count > 0).Select(c => c.ToList()).ToList();
            var done = new HashSet<string>(StringComparer.Ordinal);
            while (waiting.Count > 0)
            {
                var ready = waiting.Where(q => q[0].After.All(done.Contains)).ToList();
                var queue = ready[random.Next(ready.Count)];
                var step = queue[0];
                if (done.Count > 0 && random.Next(4) == 0)
                    DoAndUndo(root, step, facts, done, looksAtEveryStep);
                var run = Do(root, step);
                done.Add(step.Name);
                queue.RemoveAt(0);
                waiting.RemoveAll(q => q.Count == 0);
                facts.CheckNoNames(run.Out + run.Error, done, step.Name);
                if (looksAtEveryStep)
                    Look(root, facts, done);
            }

            Assert.DoesNotContain("error", ProgramRun.In(root, "check").Out, StringComparison.Ordinal);
            var list = ProgramRun.In(root, "signatories", "list", "--document", "a", "--audience", "internal", "--on", "2025-12-31").Out;
            var built = Look(root, facts, done);
            return string.Join('\n', list.Split('\n').Select(l => Place().Replace(l, "line")).Order(StringComparer.Ordinal)) + "\n\n" + built;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static ProgramRun Do(string root, Step step)
    {
        var run = ProgramRun.In(root, step.Arguments);
        Assert.True(run.Code == ExitCode.Fine, string.Join(' ', step.Arguments) + "\n" + run.Error);
        return run;
    }

    // What was taken back was never said: neither the ledger nor a document tells of it.
    private static void DoAndUndo(string root, Step step, Facts facts, HashSet<string> done, bool looks)
    {
        var ledger = Path.Combine(root, "cases", "documents", "a", "signatories.yaml");
        var before = File.ReadAllText(ledger);
        Do(root, step);
        if (File.ReadAllText(ledger) == before)
            return;
        var undo = ProgramRun.In(root, "signatories", "undo", "--document", "a");
        Assert.True(undo.Code == ExitCode.Fine, undo.Error);
        Assert.Equal(before, File.ReadAllText(ledger));
        facts.CheckNoNames(undo.Out + undo.Error, done, "undo");
        if (looks)
            Look(root, facts, done);
    }

    // Everything that others get to see, now; the text of the document.
    private static string Look(string root, Facts facts, HashSet<string> done)
    {
        var build = ProgramRun.In(root, "build", "--format", "md", "--format", "html", "--format", "txt");
        Assert.True(build.Code == ExitCode.Fine, build.Error + facts);
        string[][] questions =
        [
            ["signatories", "list", "--document", "a", "--on", "2025-12-31"], ["signatories", "status", "--document", "a"], ["signatories", "merge", "--document", "a"],
            ["signatories", "export", "--document", "a", "--format", "json", "--on", "2025-12-31"], ["check"],
        ];
        foreach (var (asked, run) in questions.Select(q => (q, ProgramRun.In(root, q))).Prepend((["build"], build)))
            facts.CheckNoNames(run.Out + run.Error, done, string.Join(' ', asked));
        var files = Directory.GetFiles(Path.Combine(root, "out"), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal);
        Assert.All(["a.en.html", "a.en.md", "a.en.txt", "index.html", "manifest.json"], f => Assert.Contains(f, files.Keys));
        foreach (var (name, content) in files)
            facts.CheckNoNames(name + "\n" + content, done, name);
        facts.CheckNamed(files["a.en.html"], done);
        facts.CheckNamed(files["a.en.md"], done);
        return files["a.en.md"];
    }

    // What has no id that may be told is called by its line, and lines stand in the order in which they came.
    [GeneratedRegex(@"^line \d+ *", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    private sealed record Step(string Name, string[] After, string[] Arguments);

    private sealed record Word(int Day, string? State, string? Display);

    /// <summary>What happens in one round, and what must come of it.</summary>
    private sealed class Facts
    {
        private const int Forms = 3;

        private static readonly string[] Displays = ["named", "anonymous", "counted_only"];

        private readonly List<Word>[] _words = [.. Enumerable.Range(0, All).Select(_ => new List<Word>())];
        private readonly int?[] _into = new int?[All];
        private readonly string[] _ids;
        private readonly List<(int One, int Other)> _kept = [];

        public Facts(Random random)
        {
            // Every word has a day of its own: what is said on one day is taken by care, which other tests hold to.
            var days = Enumerable.Range(1, 30).ToArray();
            random.Shuffle(days);
            var next = 0;
            for (var i = 0; i < All; i++)
            {
                var own = days[next..(next += 1 + random.Next(3))].Order().ToArray();
                _words[i].Add(new Word(own[0], "pending", Displays[random.Next(2)]));
                foreach (var day in own.Skip(1))
                {
                    // An approval of the same text again that says nothing new is no fact: it is not recorded.
                    var mayBeSilent = _words[i].Count == 1 || _words[i][^1].State == "withdrawn";
                    _words[i].Add(random.Next(3) == 0 ? new Word(day, "withdrawn", null)
                        : new Word(day, "approved", mayBeSilent && random.Next(2) == 0 ? null : Displays[random.Next(3)]));
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
            Write(root, "cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\ndefault_audience: public\n");
            Write(root, "cases/organisations.yaml", string.Concat(Enumerable.Range(People, All - People).Select(i => $"- {{id: org-{i}, name: {{en: {Names[i]} Society}}}}\n")));
            Write(root, "cases/documents/a/document.yaml", "id: a\nkind: statement\nstatus: sample\ndate: \"2025-12-31\"\nlanguages: [en]\nissuers: signatories\ntitle: {en: A}\n");
            Write(root, "cases/documents/a/body.en.md", "We ask for an answer.\n");
            for (var form = 0; form < Forms; form++)
                Write(root, $"form{form}.csv", Csv(form));
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

        private bool IsNamed(int who, HashSet<string> done) =>
            RootAfter(who, done) == who
            && SaidOf(who, done) is { Count: > 0 } said
            && said.Last(w => w.State is not null).State == "approved"
            && ShownLast(said) == "named";

        // A form that says named does not name somebody who was hidden before; an approval does.
        private static string? ShownLast(List<Word> all)
        {
            var said = all.FindAll(w => w.Display is not null);
            return said.Skip(1).Where(w => w.Display != "named" || w.State == "approved").Prepend(said[0]).Last().Display;
        }

        // What has been said by now of all entries that are one.
        private List<Word> SaidOf(int who, HashSet<string> done) =>
            [.. Enumerable.Range(0, All).Where(p => RootAfter(p, done) == RootAfter(who, done))
                .SelectMany(p => _words[p].Where((w, i) => done.Contains(i == 0 ? Form(p) : NameOf(p, w)))).OrderBy(w => w.Day)];

        private int RootAfter(int person, HashSet<string> done) =>
            _into[person] is { } target && done.Contains($"merge {person}") ? RootAfter(target, done) : person;

        public override string ToString() => string.Join('\n', Enumerable.Range(0, All).Select(p =>
            $"{_ids[p]} {Names[p]} into {(_into[p] is { } target ? _ids[target] : "nobody")}: {string.Join(", ", _words[p].Select(w => $"{w.Day} {w.State} {w.Display}"))}"));

        private int Root(int person) => _into[person] is { } target ? Root(target) : person;

        private static string NameOf(int person, Word word) => FormattableString.Invariant($"{person} on {word.Day}");

        // Organisations have a form of their own.
        private static string Form(int who) => $"form {FormOf(who)}";

        private static int FormOf(int who) => who < People ? who % 2 : Forms - 1;

        private string[] Said(int person, Word word) => word.State == "withdrawn"
            ? ["signatories", "withdraw", _ids[person], "--document", "a", "--on", Day(word.Day)]
            : ["signatories", "approve", _ids[person], "--document", "a", "--on", Day(word.Day), .. word.Display is { } display ? new[] { "--display", display, "--consent", "their words" } : []];

        private static string Day(int day) => FormattableString.Invariant($"2025-12-{day:00}");

        private string Csv(int form) => "Timestamp,Your full name,Email,Organisation,May we show your name?\n" + string.Concat(Enumerable.Range(0, All).Where(p => FormOf(p) == form).Select(p =>
            $"{Day(_words[p][0].Day)} 10:00,{(p < People ? $"{"ABCDEF"[p]}nna {Names[p]}" : "")},p{p}@example.org,{(p < People ? "" : $"{Names[p]} Society")},{(_words[p][0].Display == "named" ? "Yes" : "No")}\n"));

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
    }
}
