using System.Diagnostics;
using System.Text;
using System.Text.Json;
using AppealKit.Cli;
using AppealKit.Cli.Data;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Import and export on the command line: what they say, what they change, and what they never show.</summary>
public sealed class SignatoriesImportTests
{
    private const string Path = "cases/documents/neutrality-day-2025/signatories.yaml";
    private const string Organisations = "cases/organisations.yaml";
    private static readonly string[] Document = ["--document", "neutrality-day-2025"];

    private const string Form = """
        Timestamp,Your name,E-mail,Organisation,Role,May we show your name?,Comments
        2025-12-01 10:00:00,Jan Kowalski,jan@example.org,,=historian,Yes,call me
        2025-12-01 10:00:01,Erika Mustermann,erika@example.org,,doctor,No,
        2025-12-01 10:00:02,,tihr@example.org,TIHR,,,
        2025-12-01 10:00:03,,new@example.org,Example Circle,,,
        2025-12-01 10:00:04,,hid@example.org,Hidden Circle,,No,
        2025-12-01 10:00:05,,x@example.org,,,Yes,

        """;

    [Fact]
    public void A_dry_run_says_what_would_happen_and_changes_nothing()
    {
        using var sample = WithForm();

        var run = sample.Run(["signatories", "import", "form.csv", "--dry-run", .. Document]);

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.StartsWith("6 rows: 2 people and 1 organisation would be added, 0 there already\n1 of the people agreed to be named; the others are anonymous\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  - id: example-circle\n    name: {en: Example Circle}\n1 organisation asked not to be named", run.Out, StringComparison.Ordinal);
        Assert.Contains("AK2833: line 7 cannot be read", run.Error, StringComparison.Ordinal);
        Assert.Contains("AK2836: lines 5, 6 not imported", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(sample.PathOf(Path)));
        Assert.All(new[] { "Kowalski", "Mustermann", "example.org", "Hidden" }, w => Assert.DoesNotContain(w, run.Out + run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_import_says_what_it_took_the_columns_for()
    {
        using var sample = new SampleCopy();
        sample.Write("form.csv", "Timestamp,Your name,I agree that my name is stored,Hide my name,May we show your name?,Do you approve the text?,Shoe size\n2025-12-01 10:00:00,Jan Kowalski,Yes,,,,41\n");

        foreach (string[] options in new[] { new[] { "--dry-run" }, [] })
        {
            var run = sample.Run(["signatories", "import", "form.csv", .. options, .. Document]);

            Assert.EndsWith(
                """
                understood as                      column
                timestamp                          Timestamp
                name                               Your name
                (not imported)                     I agree that my name is stored
                anonymous: a yes hides the name    Hide my name
                consent: a yes publishes the name  May we show your name?
                state: a yes approves the text     Do you approve the text?
                (not imported)                     Shoe size

                """,
                run.Out,
                StringComparison.Ordinal);
            Assert.Contains("warning AK2835: it is not certain what column `I agree that my name is stored` asks", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_import_adds_once_and_can_be_taken_back()
    {
        using var sample = WithForm();

        Assert.StartsWith("6 rows: 2 people and 1 organisation added, 0 there already\n", sample.Run(["signatories", "import", "form.csv", .. Document]).Out, StringComparison.Ordinal);
        Assert.StartsWith("6 rows: 0 people and 0 organisations added, 3 there already\n", sample.Run(["signatories", "import", "form.csv", .. Document]).Out, StringComparison.Ordinal);
        Assert.Equal(0, sample.Run("check").Error.Split("error AK").Length - 1);
        Assert.Equal(ExitCode.Fine, sample.Run(["signatories", "undo", .. Document]).Code);

        Assert.False(File.Exists(sample.PathOf(Path)));
    }

    [Fact]
    public void Unknown_organisations_are_added_on_demand_and_hidden_ones_stay_inside()
    {
        using var sample = WithForm();
        var before = sample.Read(Organisations);

        var run = sample.Run(["signatories", "import", "form.csv", "--add-organisations", .. Document]);

        Assert.Contains("3 organisations added", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 organisations added to cases/organisations.yaml", run.Out, StringComparison.Ordinal);
        Assert.StartsWith(before, sample.Read(Organisations), StringComparison.Ordinal);
        var seen = sample.Run(["signatories", "list", "--audience", "partners", .. Document]);
        Assert.DoesNotContain("Hidden Circle", seen.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", run.Out + seen.Out, StringComparison.OrdinalIgnoreCase);
        var undo = sample.Run(["signatories", "undo", .. Document]);
        Assert.Equal(ExitCode.Fine, undo.Code);
        Assert.Contains("2 organisations that it added stay in cases/organisations.yaml", undo.Out, StringComparison.Ordinal);
        Assert.Contains("Example Circle", sample.Read(Organisations), StringComparison.Ordinal);
        Assert.False(File.Exists(sample.PathOf(Path)));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    public void Comments_order_line_ends_and_mark_of_the_ledger_survive(string newLine, bool hasMark)
    {
        using var sample = WithForm();
        var before = "# ours\nlist: {order: as_listed}   # by hand\nsignatories:\n\n  - organisation: tihr # mail\n    history:\n      - {on: \"2025-11-01\", state: invited}\n\n  # last\n".ReplaceLineEndings(newLine);
        File.WriteAllText(sample.PathOf(Path), before, new UTF8Encoding(hasMark));

        sample.Run(["signatories", "import", "form.csv", .. Document]);

        var bytes = File.ReadAllBytes(sample.PathOf(Path));
        var after = sample.Read(Path);
        Assert.Equal(hasMark, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain(after.Replace(newLine, "", StringComparison.Ordinal), c => c is '\r' or '\n');
        var kept = before.Split(newLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(kept, after.Split(newLine).Intersect(kept));
        Assert.Contains("- {on: \"2025-12-01\", state: pending, row: ", after, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run(["signatories", "undo", .. Document]).Code);
        Assert.Equal(before, sample.Read(Path));
    }

    [Fact]
    public void An_export_names_who_is_named_and_keeps_the_rest_inside()
    {
        using var sample = WithForm();
        sample.Run(["signatories", "import", "form.csv", .. Document]);
        sample.Write(Path, sample.Read(Path).Replace("state: pending", "state: approved", StringComparison.Ordinal));

        var csv = sample.Run(["signatories", "export", "--lang", "en", .. Document]);
        var json = sample.Run(["signatories", "export", "--lang", "en", "--format", "json", "--audience", "internal", .. Document]);
        var file = sample.Run(["signatories", "export", "--out", "list.csv", .. Document]);

        Assert.Equal(
            "kind,name_en,role_en,affiliation_en,country,lead,state,approved\r\norganisation,Turkmen Initiative for Human Rights,,,AT,,approved,2025-12-01\r\nperson,Jan Kowalski,'=historian,,,,approved,2025-12-01\r\n",
            csv.Out);
        using var parsed = JsonDocument.Parse(json.Out);
        Assert.Equal((3, 1), (parsed.RootElement.GetProperty("count").GetInt32(), parsed.RootElement.GetProperty("unnamed").GetInt32()));
        Assert.Equal("Jan Kowalski", parsed.RootElement.GetProperty("signatories")[1].GetProperty("name").GetProperty("en").GetString());
        Assert.All(new[] { "Mustermann", "example.org", "call me", "row" }, w => Assert.DoesNotContain(w, csv.Out + json.Out, StringComparison.Ordinal));
        Assert.Equal("2 signatories written to list.csv\n", file.Out);
        Assert.True(File.ReadAllBytes(sample.PathOf("list.csv")).AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }

    [Fact]
    public void Files_that_cannot_be_read_and_mappings_with_mistakes_change_nothing()
    {
        using var sample = WithForm();
        sample.Write("mapping.yaml", "columns: {Comments: remark}\n");

        Assert.Contains("AK8203", sample.Run(["signatories", "import", "none.csv", .. Document]).Error, StringComparison.Ordinal);
        Assert.Contains("AK2837", sample.Run(["signatories", "import", "form.csv", "--mapping", "mapping.yaml", .. Document]).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, sample.Run(["signatories", "import", "form.csv", "--dates", "year-first", .. Document]).Code);
        Assert.False(File.Exists(sample.PathOf(Path)));
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_stays_as_it_was()
    {
        using var sample = WithForm();
        const string Before = "signatories: []\n";
        sample.Write(Path, Before);
        // What stands in the way of the file that is moved into the ledger's place.
        Directory.CreateDirectory(sample.PathOf($"cases/documents/neutrality-day-2025/.appealkit-{Environment.ProcessId}-signatories.yaml"));

        var run = sample.Run(["signatories", "import", "form.csv", .. Document]);

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8221", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("added", run.Out, StringComparison.Ordinal);
        Assert.Equal(Before, sample.Read(Path));
    }

    [Fact]
    public void A_kill_at_any_moment_leaves_the_old_ledger_or_the_new_one_whole()
    {
        using var sample = new SampleCopy();
        sample.Write("form.csv", Form + Rows("Person"));
        sample.Write(Path, "signatories: []\n");
        var whole = Stopwatch.StartNew();
        Import(sample, killAfter: null);
        var time = whole.Elapsed;
        var after = sample.Read(Path);
        Assert.Contains("Person 1999 Example", after, StringComparison.Ordinal);

        const int Kills = 8;
        for (var i = 1; i <= Kills; i++)
        {
            sample.Write(Path, "signatories: []\n");
            Import(sample, time * (0.4 + (0.6 * i / Kills)));
            Assert.Contains(sample.Read(Path), new[] { "signatories: []\n", after });
        }
    }

    private static SampleCopy WithForm()
    {
        var sample = new SampleCopy();
        sample.Write("form.csv", Form);
        return sample;
    }

    // The program writes a file beside its place first. If that is a pipe with nobody who reads on, the program is in the middle of writing it for sure.
    [Theory]
    [InlineData("signatories.yaml")]
    [InlineData(".signatories.before")]
    public async Task A_kill_in_the_middle_of_writing_leaves_the_old_ledger_whole(string file)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no named pipes here");
        RequiredTool.Path("mkfifo");
        using var sample = new SampleCopy();
        sample.Write("form.csv", Form + Rows("Person"));
        sample.Write(Path, "signatories: []\n");
        Import(sample, killAfter: null);
        var before = sample.Read(Path);
        sample.Write("form.csv", Form + Rows("Human"));

        const string Script = """
            set -e
            folder=$1; file=$2; shift 2
            sh -c 'mkfifo "$0/.appealkit-$$-$1" && shift && exec "$@"' "$folder" "$file" "$@" > /dev/null 2>&1 &
            program=$!
            pipe="$folder/.appealkit-$program-$file"
            while [ ! -p "$pipe" ]; do sleep 0.01; done
            exec 3< "$pipe"
            head -c 4096 <&3
            kill -9 $program
            """;
        var folder = System.IO.Path.GetDirectoryName(sample.PathOf(Path))!;
        var program = System.IO.Path.Combine(AppContext.BaseDirectory, "appealkit.dll");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", folder, file, "dotnet", program, "signatories", "import", "form.csv", .. Document])
        {
            WorkingDirectory = sample.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var written = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        // It had begun to write, and lived when it was killed.
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Person", await written, StringComparison.Ordinal);
        Assert.Equal(before, sample.Read(Path));
        // What it left behind does not hold up the next one, which loses nothing.
        Import(sample, killAfter: null);
        var after = sample.Read(Path);
        Assert.Contains("Person 1999 Example", after, StringComparison.Ordinal);
        Assert.Contains("Human 1999 Example", after, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run(["signatories", "undo", .. Document]).Code);
        Assert.Equal(before, sample.Read(Path));
    }

    private static string Rows(string name) =>
        string.Concat(Enumerable.Range(0, 2000).Select(i => FormattableString.Invariant($"2025-12-02 10:00:00,{name} {i} Example,,,,Yes,\n")));

    private static void Import(SampleCopy sample, TimeSpan? killAfter)
    {
        var program = System.IO.Path.Combine(AppContext.BaseDirectory, "appealkit.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "signatories", "import", "form.csv", .. Document])
        {
            WorkingDirectory = sample.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (killAfter is not { } time || !process.WaitForExit(time))
        {
            if (killAfter is not null)
                process.Kill();
            process.WaitForExit();
        }

        Task.WaitAll(output, error);
    }
}
