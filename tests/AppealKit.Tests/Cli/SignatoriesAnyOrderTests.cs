using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>
/// Imports, approvals, withdrawals and merges as they come in from several people, on many days or several on one: what happened to one entry
/// comes in its order, everything else in any order, with a change of the text between, and some of it is taken back at first. The list is the
/// same, and after each step nobody is named, in no file and no message, who may not be named then.
/// </summary>
public sealed partial class SignatoriesAnyOrderTests
{
    [Fact]
    public void Any_order_of_commands_ends_in_the_same_list()
    {
        var random = new Random(31);
        for (var round = 0; round < TestScale.Rounds(4); round++)
        {
            var facts = new SignOnFacts(random, areOfFewDays: round % 2 == 0);
            var first = Run(facts, random, looksAtEveryStep: true);
            var second = Run(facts, random, looksAtEveryStep: false);
            Assert.Equal(first, second);
        }
    }

    // All commands in an order of chance; the lists that come of it.
    private static string Run(SignOnFacts facts, Random random, bool looksAtEveryStep)
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

            LookAtPages(root, facts, done);
            Assert.Equal(ExitCode.Fine, ProgramRun.In(root, "check").Code);
            var list = ProgramRun.In(root, "signatories", "list", "--document", "a", "--audience", "internal", "--on", "2025-12-31").Out;
            var built = Look(root, facts, done);
            return string.Join('\n', list.Split('\n').Select(l => Place().Replace(l, "line")).Select(l => Text().Replace(l, "")).Order(StringComparer.Ordinal)) + "\n\n" + built;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static ProgramRun Do(string root, SignOnFacts.Step step)
    {
        if (step.Arguments.Length == 0)
        {
            SignOnFacts.WriteText(root, "We ask for an answer in writing.", "Мы просим письменного ответа.");
            return new ProgramRun(ExitCode.Fine, "", "");
        }

        var run = ProgramRun.In(root, step.Arguments);
        Assert.True(run.Code == ExitCode.Fine, string.Join(' ', step.Arguments) + "\n" + run.Error);
        return run;
    }

    // What was taken back was never said: neither the ledger nor a document tells of it.
    private static void DoAndUndo(string root, SignOnFacts.Step step, SignOnFacts facts, HashSet<string> done, bool looks)
    {
        if (step.Arguments.Length == 0)
            return;
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
    private static string Look(string root, SignOnFacts facts, HashSet<string> done)
    {
        var build = ProgramRun.In(root, "build", "--format", "md", "--format", "html", "--format", "txt", "--on", "2025-12-31");
        Assert.True(build.Code == ExitCode.Fine, build.Error + facts);
        string[][] questions =
        [
            ["signatories", "list", "--document", "a", "--on", "2025-12-31"], ["signatories", "merge", "--document", "a"],
            ["signatories", "status", "--document", "a", "--messages", "out/messages", "--from", "us@example.org", "--on", "2025-12-31"],
            ["signatories", "export", "--document", "a", "--format", "json", "--on", "2025-12-31"],
            ["signatories", "export", "--document", "a", "--format", "csv", "--lang", "ru", "--on", "2025-12-31"], ["check"],
        ];
        foreach (var (asked, run) in questions.Select(q => (q, ProgramRun.In(root, q))).Prepend((["build"], build)))
            facts.CheckNoNames(run.Out + run.Error, done, string.Join(' ', asked));
        var files = Directory.GetFiles(Path.Combine(root, "out"), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal);
        Assert.All(["a.en.html", "a.en.md", "a.en.txt", "a.ru.html", "index.html", "manifest.json"], f => Assert.Contains(f, files.Keys));
        foreach (var (name, content) in files)
            facts.CheckNoNames(name + "\n" + content, done, name);
        foreach (var list in new[] { "a.en.html", "a.en.md", "a.ru.html", "a.ru.txt" })
            facts.CheckNamed(files[list], done);
        return files["a.en.md"];
    }

    // The pages on paper, as another program reads them.
    private static void LookAtPages(string root, SignOnFacts facts, HashSet<string> done)
    {
        var build = ProgramRun.In(root, "build", "--format", "pdf", "--on", "2025-12-31");
        Assert.True(build.Code == ExitCode.Fine, build.Error + facts);
        if (ExternalTool.Find("pdftotext") is not { } reader)
            return;
        foreach (var language in new[] { "en", "ru" })
        {
            var text = ExternalTool.Run(reader, Path.Combine(root, "out", "a", $"a.{language}.pdf"), "-").Output;
            facts.CheckNoNames(text, done, "PDF " + language);
            facts.CheckNamed(text, done);
        }
    }

    // What has no id that may be told is called by its line, and lines stand in the order in which they came.
    [GeneratedRegex(@"^line \d+ *", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    // Which text it was hangs on when the text changed.
    [GeneratedRegex("  [0-9a-f]{12}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Text();
}
