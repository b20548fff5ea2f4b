using System.Diagnostics;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The sample with damage anywhere in it, under every command: an exit code that is not a fault of ours, and no file of the user's changed.</summary>
public sealed class HostileWorkspaceTests
{
    private static readonly string[] Values =
    [
        "x", "\"\"", "[]", "{}", "~", "[x, y]", "{en: x}", "\"2025-06-31\"", "\"2025-12-31/2025-01-01\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"Y99999\"", "P9999Y", "999999999999", "-1", "TM", "{text: x, state: draft}", "tm-oraza@9999", "x@1", "[[x]]", "\"{{ x }}\"",
        "\"<script>\"", "\"[@nobody]\"", "\"../../x\"", "\"[^1]\"", "&a x", "*a", "{type: islamic, month: 13, day: 31}", "{type: fixed, month: 2, day: 29}", "{type: equinox}", "{type: persian, month: 12, day: 30}",
    ];

    private static readonly string[] Pieces = ["{{", "}}", "{{ for x in 1..100000000 }}a{{ end }}", "{{ include 'parts/lead' }}", "[@", "]", "[^1]", "\n:::\n", "::: part lead\n", "\"", "'", ":", "\n", "\t", "#", "|", "*", "<b>", "\u0000", "\uE000", "\u202E", "{{ person 'x' }}", "---\n"];

    [Fact]
    public void Every_command_ends_well_whatever_the_files_hold()
    {
        var random = new Random(17);
        using var sample = new SampleCopy();
        File.WriteAllText(
            sample.PathOf("cases/occasions.yaml"),
            "occasions:\n  - id: own-day\n    name: {en: Own day}\n    country: TM\n    rules: [{type: fixed, month: 5, day: 18, from: 1992, to: 2030}]\n    first_year: 1992\n");
        File.Copy(Path.Combine(TestPaths.Repository, "cases", "documents", "death-in-custody-2023", "signatories.yaml"), sample.PathOf("cases/documents/neutrality-day-2025/signatories.yaml"));
        var originals = Directory.GetFiles(sample.PathOf("cases"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);
        var names = originals.Keys.ToArray();
        for (var round = 0; round < TestScale.Rounds(8); round++)
        {
            var changed = new Dictionary<string, string>(originals, StringComparer.Ordinal);
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                var name = names[random.Next(names.Length)];
                changed[name] = Damage(changed[name], random);
            }

            foreach (var (name, text) in changed)
                File.WriteAllText(name, text);
            string[][] commands =
            [
                ["check"], ["build", "--format", "html", "--format", "txt"], ["occasions", "--year", "2026", "--ics", "days.ics"], ["names", "lint"], ["sources", "check"], ["cases", "list"], ["signatories", "status", "--document", "neutrality-day-2025"],
                ["new", "appeal", "rolled", "--from", "neutrality-day-2025", "--occasion", "tm-neutrality-day@2026"],
            ];
            foreach (var command in commands)
            {
                var watch = Stopwatch.StartNew();
                var run = ProgramRun.In(sample.Root, v => v == "APPEALKIT_TRACE" ? "1" : null, command);
                Assert.True(run.Code is ExitCode.Fine or ExitCode.InputHasErrors or ExitCode.WrongUsage, $"round {round}: {string.Join(' ', command)}\n{run.Error}{Differences(originals, changed)}");
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"round {round}: {string.Join(' ', command)} took {watch.Elapsed}");
            }

            Assert.All(changed, c => Assert.Equal(c.Value, File.ReadAllText(c.Key)));
            if (Directory.Exists(sample.PathOf("cases/documents/rolled")))
                Directory.Delete(sample.PathOf("cases/documents/rolled"), recursive: true);
        }
    }

    private static string Differences(Dictionary<string, string> originals, Dictionary<string, string> changed) => string.Join(
        '\n', changed.SelectMany(c => c.Value.Split('\n').Except(originals[c.Key].Split('\n')).Select(l => $"{Path.GetFileName(c.Key)}: {l}")));

    private static string Damage(string text, Random random)
    {
        var lines = text.Split('\n');
        var i = random.Next(lines.Length);
        var colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
        if (random.Next(3) > 0 && colon > 0)
        {
            lines[i] = lines[i][..(colon + 2)] + Values[random.Next(Values.Length)];
            return string.Join('\n', lines);
        }

        return text.Insert(random.Next(text.Length + 1), Pieces[random.Next(Pieces.Length)]);
    }
}
