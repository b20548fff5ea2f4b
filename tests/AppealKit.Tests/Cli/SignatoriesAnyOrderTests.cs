using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>
/// Imports, approvals, withdrawals and merges as they come in from several people: what happened to one entry comes in its order, everything
/// else in any order. The list is the same, and nobody is on it whose last word was not to be.
/// </summary>
public sealed class SignatoriesAnyOrderTests
{
    private const int People = 6;

    // Names of which none is near another, so that a name is found in a text wherever it leaks.
    private static readonly string[] Families = ["Kowalewicz", "Mustermann", "Fennimore", "Bergstrand", "Zolotsev", "Quintanal"];

    [Fact]
    public void Any_order_of_commands_ends_in_the_same_list()
    {
        var random = new Random(31);
        for (var round = 0; round < TestScale.Rounds(3); round++)
        {
            var facts = new Facts(random);
            var first = Run(facts, random);
            var second = Run(facts, random);
            Assert.Equal(first, second);
        }
    }

    // All commands in an order of chance; the lists that come of it.
    private static string Run(Facts facts, Random random)
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
                var command = queue[0];
                var run = ProgramRun.In(root, command.Arguments);
                Assert.True(run.Code == ExitCode.Fine, string.Join(' ', command.Arguments) + "\n" + run.Error);
                done.Add(command.Name);
                queue.RemoveAt(0);
                waiting.RemoveAll(q => q.Count == 0);
                facts.CheckNames(run.Out + run.Error + ProgramRun.In(root, "signatories", "list", "--document", "a", "--on", "2025-12-31").Out, isEnd: false);
            }

            Assert.DoesNotContain("error", ProgramRun.In(root, "check").Out, StringComparison.Ordinal);
            var list = ProgramRun.In(root, "signatories", "list", "--document", "a", "--audience", "internal", "--on", "2025-12-31").Out;
            Assert.Equal(ExitCode.Fine, ProgramRun.In(root, "build", "--format", "md").Code);
            var built = File.ReadAllText(Path.Combine(root, "out", "a", "a.en.md"));
            facts.CheckNames(built, isEnd: true);
            return string.Join('\n', list.Split('\n').Order(StringComparer.Ordinal)) + "\n\n" + built;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private sealed record Step(string Name, string[] After, string[] Arguments);

    private sealed record Word(int Day, string? State, string? Display);

    /// <summary>What happens in one round, and what must come of it.</summary>
    private sealed class Facts
    {
        private static readonly string[] Displays = ["named", "anonymous", "counted_only"];

        private readonly List<Word>[] _words = [.. Enumerable.Range(0, People).Select(_ => new List<Word>())];
        private readonly int?[] _into = new int?[People];
        private readonly string[] _ids;

        public Facts(Random random)
        {
            // Every word has a day of its own: what is said on one day is taken by care, which other tests hold to.
            var days = Enumerable.Range(1, 28).ToArray();
            random.Shuffle(days);
            var next = 0;
            for (var i = 0; i < People; i++)
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

                if (i > 0 && random.Next(2) == 0)
                    _into[i] = random.Next(i);
            }

            _ids = Ids();
        }

        /// <summary>Commands in queues: each queue is run in its order.</summary>
        public IEnumerable<IReadOnlyList<Step>> Commands
        {
            get
            {
                for (var form = 0; form < 2; form++)
                    yield return [new Step($"form {form}", [], ["signatories", "import", $"form{form}.csv", "--document", "a"])];
                for (var i = 0; i < People; i++)
                {
                    var person = i;
                    yield return [.. _words[i].Skip(1).Select(w => new Step($"{person} on {w.Day}", [Form(person)], Said(person, w)))];
                    // Of the first day: the history decides that it is not earlier than what stands there.
                    if (_into[i] is { } target)
                        yield return [new Step($"merge {i}", [Form(i), Form(target)], ["signatories", "merge", _ids[i], _ids[target], "--document", "a", "--on", "2025-12-01"])];
                }
            }
        }

        public void WriteTo(string root)
        {
            Write(root, "cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\ndefault_audience: public\n");
            Write(root, "cases/documents/a/document.yaml", "id: a\nkind: statement\nstatus: sample\ndate: \"2025-12-31\"\nlanguages: [en]\nissuers: signatories\ntitle: {en: A}\n");
            Write(root, "cases/documents/a/body.en.md", "We ask for an answer.\n");
            for (var form = 0; form < 2; form++)
                Write(root, $"form{form}.csv", Csv(form));
        }

        /// <summary>Who never agreed is never named; in the end exactly those are who agreed last.</summary>
        public void CheckNames(string text, bool isEnd)
        {
            for (var i = 0; i < People; i++)
            {
                var group = Enumerable.Range(0, People).Where(p => Root(p) == Root(i)).SelectMany(p => _words[p]).OrderBy(w => w.Day).ToList();
                var mayEver = _words[i].Exists(w => w.Display == "named") || group.Exists(w => w.Display == "named");
                if (!mayEver)
                    Assert.DoesNotContain(Families[i], text, StringComparison.OrdinalIgnoreCase);
                if (!isEnd)
                    continue;
                var isNamed = Root(i) == i && group.Last(w => w.State is not null).State == "approved" && ShownLast(i) == "named";
                Assert.True(text.Contains(Families[i], StringComparison.OrdinalIgnoreCase) == isNamed, $"{Families[i]} is {(isNamed ? "not " : "")}named\n{this}\n{text}");
            }
        }

        // A form that says named does not name somebody who was hidden before; an approval does.
        private string? ShownLast(int person)
        {
            var said = Enumerable.Range(0, People).Where(p => Root(p) == Root(person)).SelectMany(p => _words[p]).Where(w => w.Display is not null).OrderBy(w => w.Day).ToList();
            return said.Skip(1).Where(w => w.Display != "named" || w.State == "approved").Prepend(said[0]).Last().Display;
        }

        public override string ToString() => string.Join('\n', Enumerable.Range(0, People).Select(p =>
            $"{_ids[p]} {Families[p]} into {(_into[p] is { } target ? _ids[target] : "nobody")}: {string.Join(", ", _words[p].Select(w => $"{w.Day} {w.State} {w.Display}"))}"));

        private int Root(int person) => _into[person] is { } target ? Root(target) : person;

        private static string Form(int person) => $"form {person % 2}";

        private string[] Said(int person, Word word) => word.State == "withdrawn"
            ? ["signatories", "withdraw", _ids[person], "--document", "a", "--on", Day(word.Day)]
            : ["signatories", "approve", _ids[person], "--document", "a", "--on", Day(word.Day), .. word.Display is { } display ? new[] { "--display", display, "--consent", "their words" } : []];

        private static string Day(int day) => FormattableString.Invariant($"2025-12-{day:00}");

        private string Csv(int form) => "Timestamp,Your full name,Email,May we show your name?\n" + string.Concat(Enumerable.Range(0, People).Where(p => p % 2 == form).Select(p =>
            $"{Day(_words[p][0].Day)} 10:00,{"ABCDEF"[p]}nna {Families[p]},p{p}@example.org,{(_words[p][0].Display == "named" ? "Yes" : "No")}\n"));

        // The ids that an import gives, which follow from the rows.
        private string[] Ids()
        {
            var root = TestPaths.NewTemporaryFolder();
            try
            {
                WriteTo(root);
                var ids = new string[People];
                for (var form = 0; form < 2; form++)
                    Assert.Equal(ExitCode.Fine, ProgramRun.In(root, "signatories", "import", $"form{form}.csv", "--document", "a").Code);
                var ledger = File.ReadAllText(Path.Combine(root, "cases", "documents", "a", "signatories.yaml"));
                for (var i = 0; i < People; i++)
                {
                    var entry = ledger[..ledger.IndexOf(Families[i], StringComparison.Ordinal)];
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
