using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Builds that are stopped half-way, or were killed.</summary>
public sealed class StoppedBuildTests
{
    private const string Id = "neutrality-day-2025";

    [Fact]
    public void A_stopped_build_says_so_and_the_manifest_tells_what_there_is()
    {
        using var sample = new SampleCopy();
        sample.Run("build", "--format", "html", "--lang", "tk");
        using var stop = new CancellationTokenSource();

        var run = ProgramRun.InSurroundings(
            sample.Root,
            e => e with { WhileStoppable = work => work(stop.Token), RendererOf = f => new StoppingRenderer(f, stop) },
            "build", "--format", "html", "--format", "pdf", "--jobs", "1");

        Assert.Equal(ExitCode.Stopped, run.Code);
        Assert.EndsWith("stopped\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("out: 2 written, 0 unchanged\n", run.Out, StringComparison.Ordinal);
        // What a full build would remove or replace stays: this one did not come to it.
        Assert.Equal([$"{Id}/{Id}.en.html", $"{Id}/{Id}.en.pdf", $"{Id}/{Id}.tk.html"], FilesIn(sample.PathOf("out")));
        AssertConsistent(sample.PathOf("out"));
    }

    [Fact]
    public void A_check_can_be_stopped_too()
    {
        using var sample = new SampleCopy();

        var run = ProgramRun.InSurroundings(sample.Root, e => e with { WhileStoppable = work => work(new CancellationToken(canceled: true)) }, "check");

        Assert.Equal(ExitCode.Stopped, run.Code);
        Assert.Equal("stopped\n", run.Error);
    }

    [Theory]
    [InlineData("INT", "1")]
    [InlineData("INT", "3")]
    [InlineData("TERM", "1")]
    public async Task A_signal_ends_a_build_in_good_order(string signal, string jobs)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals to send here");
        var kill = RequiredTool.Path("kill");
        using var sample = new SampleCopy();
        const int Copies = 80;
        for (var i = 0; i < Copies; i++)
            Copy(sample, $"copy-{i}");
        var output = sample.PathOf("out");
        using var process = Start(sample.Root, "build", "--jobs", jobs);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var waiting = Stopwatch.StartNew();
        while (FilesIn(output).Count < 4 && !process.HasExited && waiting.Elapsed < Patience.Hang)
            Thread.Sleep(5);

        ExternalTool.Run(kill, "-" + signal, process.Id.ToString(CultureInfo.InvariantCulture));

        Assert.True(process.WaitForExit(Patience.Hang));
        Assert.Equal(ExitCode.Stopped, process.ExitCode);
        Assert.EndsWith("stopped\n", await error, StringComparison.Ordinal);
        Assert.Contains(" written, 0 unchanged\n", await said, StringComparison.Ordinal);
        Assert.InRange(FilesIn(output).Count, 4, (Copies * 6) - 1);
        AssertConsistent(output);
    }

    [Fact]
    public void The_next_build_removes_what_a_killed_one_or_a_killed_command_left_half_written()
    {
        using var sample = new SampleCopy();
        string[] left = [$"out/{Id}/.appealkit-99999999-{Id}.en.pdf", "out/.appealkit-1999999999-index.html", "cases/.appealkit-1999999999-sources.yaml", $"cases/documents/{Id}/.appealkit-1999999999-signatories.yaml"];
        foreach (var file in left)
            sample.Write(file, "half");

        sample.Write("cases/.appealkit-notes", "mine");
        sample.Run("check");
        Assert.All(left, f => Assert.True(File.Exists(sample.PathOf(f)), f));

        sample.Run("build", "--format", "html");

        Assert.All(left, f => Assert.False(File.Exists(sample.PathOf(f)), f));
        Assert.True(File.Exists(sample.PathOf("cases/.appealkit-notes")));
    }

    private static Process Start(string folder, params IEnumerable<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "appealkit.dll");
        string[] command = [ExternalTool.Find("dotnet") ?? "dotnet", "exec", program, .. arguments];
        // Whoever starts these tests in the background of a script makes them, and all that they start, deaf to Ctrl-C.
        if (IsDeafToInterrupts() && ExternalTool.Find("env") is { } env)
            command = [env, "--default-signal=INT", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        return Process.Start(start)!;
    }

    // proc(5): SigIgn is the mask of ignored signals; signal 2, SIGINT, is its second bit.
    private static bool IsDeafToInterrupts() =>
        OperatingSystem.IsLinux()
        && File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } mask
        && (ulong.Parse(mask[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;

    private static void Copy(SampleCopy sample, string id)
    {
        var target = sample.PathOf("cases/documents/" + id);
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(sample.PathOf("cases/documents/" + Id)))
            File.WriteAllText(Path.Combine(target, Path.GetFileName(file)), File.ReadAllText(file).Replace("id: " + Id, "id: " + id, StringComparison.Ordinal));
    }

    // The files of documents in an output folder; a half-written one is among them.
    private static List<string> FilesIn(string output) => Directory.Exists(output)
        ? [.. Directory.EnumerateDirectories(output).SelectMany(Directory.EnumerateFiles).Select(f => Path.GetRelativePath(output, f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    private static void AssertConsistent(string output)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "manifest.json")));
        var listed = manifest.RootElement.GetProperty("documents").EnumerateArray().Select(e => e.GetProperty("path").GetString()!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(FilesIn(output), listed);
        var index = File.ReadAllText(Path.Combine(output, "index.html"));
        Assert.All(listed, p => Assert.Contains($"href=\"{p}\"", index, StringComparison.Ordinal));
        foreach (var page in listed.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var links = Regex.Matches(File.ReadAllText(Path.Combine(output, page)), "hreflang=\"\\w+\" href=\"([^\"]+)\"").Select(m => m.Groups[1].Value);
            Assert.All(links, l => Assert.Contains(Path.GetDirectoryName(page) + "/" + l, listed));
        }
    }

    // Asks to stop while it renders the first text.
    private sealed class StoppingRenderer(string format, CancellationTokenSource stop) : IDocumentRenderer
    {
        private readonly IDocumentRenderer _inner = Renderers.Create(format);

        public string Format => format;

        public StageResult<RenderedDocument> Render(AppealDocument document)
        {
            // The page that nobody sees is rendered before anything is built.
            if (document.Id != "rehearsal")
                stop.Cancel();
            return _inner.Render(document);
        }
    }
}
