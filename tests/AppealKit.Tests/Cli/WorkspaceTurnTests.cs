using System.Diagnostics;
using AppealKit.Cli;
using AppealKit.Cli.Data;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Commands that change a ledger at once: none loses what another wrote.</summary>
public sealed class WorkspaceTurnTests
{
    private const string Ledger = "cases/documents/neutrality-day-2025/signatories.yaml";
    private static readonly string[] Document = ["--document", "neutrality-day-2025"];

    [Fact]
    public void What_two_processes_record_at_once_is_all_kept()
    {
        using var sample = WithSignatories(6);

        var processes = Enumerable.Range(1, 6).Select(i => Start(sample.Root, ["signatories", i % 2 == 0 ? "withdraw" : "approve", $"s-{i}", .. Document])).ToList();
        foreach (var process in processes)
        {
            var told = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == ExitCode.Fine, told);
            process.Dispose();
        }

        var lines = File.ReadAllLines(sample.PathOf(Ledger));
        Assert.All(Enumerable.Range(1, 6), i => Assert.Contains(i % 2 == 0 ? "state: withdrawn" : "state: approved", Assert.Single(lines, l => l.Contains($"id: s-{i},", StringComparison.Ordinal)), StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(sample.PathOf("cases"), ".appealkit-*", SearchOption.AllDirectories));
    }

    [Fact]
    public void AK8231_a_command_waits_only_so_long_for_its_turn()
    {
        using var sample = WithSignatories(1);
        var before = sample.Read(Ledger);
        using (WorkspaceTurn.Take(sample.Root, TimeSpan.Zero))
        {
            var run = ProgramRun.InSurroundings(sample.Root, e => e with { Patience = TimeSpan.FromMilliseconds(50) }, ["signatories", "withdraw", "s-1", .. Document]);

            Assert.Equal(ExitCode.InputHasErrors, run.Code);
            Assert.Contains("error AK8231: another command is changing the workspace", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, sample.Read(Ledger));
            Assert.Equal(ExitCode.Fine, sample.Run(["signatories", "list", .. Document]).Code);
        }

        Assert.Equal(ExitCode.Fine, sample.Run(["signatories", "withdraw", "s-1", .. Document]).Code);
    }

    [Fact]
    public void What_a_killed_command_left_behind_holds_nobody_up_and_goes_away()
    {
        using var sample = WithSignatories(1);
        var left = sample.PathOf("cases/" + WorkspaceTurn.FileName);
        File.WriteAllText(left, "left behind");

        Assert.Equal(ExitCode.Fine, sample.Run(["signatories", "withdraw", "s-1", .. Document]).Code);

        Assert.False(File.Exists(left));
    }

    [Fact]
    public void AK8232_what_an_editor_wrote_meanwhile_stays()
    {
        using var sample = WithSignatories(1);
        var read = sample.Read(Ledger);
        File.AppendAllText(sample.PathOf(Ledger), "# saved by hand\n");
        var file = new LedgerFile(sample.Root, "neutrality-day-2025");

        Assert.Equal("AK8232", file.Change(read, read + "# ours\n")?.Code);
        Assert.Equal("AK8232", file.Undo(read)?.Code);

        Assert.Equal(read + "# saved by hand\n", sample.Read(Ledger));
        Assert.Null(file.Change(read + "# saved by hand\n", read + "# ours\n"));
    }

    private static SampleCopy WithSignatories(int count)
    {
        var sample = new SampleCopy();
        var entries = Enumerable.Range(1, count).Select(i => FormattableString.Invariant(
            $"  - {{id: s-{i}, name: {{en: Person Number{i}}}, display: named, history: [{{on: \"2025-01-02\", state: pending}}]}}\n"));
        sample.Write(Ledger, "signatories:\n" + string.Concat(entries));
        return sample;
    }

    private static Process Start(string folder, params IEnumerable<string> arguments) => Process.Start(
        new ProcessStartInfo(ExternalTool.Find("dotnet") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "appealkit.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
}
