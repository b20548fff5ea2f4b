using System.Diagnostics;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli.Incremental;

/// <summary>What a saved file touches is built again.</summary>
public sealed class WatchTests
{
    [Fact]
    public async Task A_saved_file_is_built_and_a_mistake_in_it_is_told_and_forgotten()
    {
        using var workspace = new NewsWorkspace();
        using var stop = new CancellationTokenSource();
        var run = Task.Run(
            () => ProgramRun.InSurroundings(workspace.Root, e => e with { WhileStoppable = work => work(stop.Token) }, "watch", "--format", "html"),
            TestContext.Current.CancellationToken);
        var page = workspace.PathOf("out/plain/plain.ru.html");

        await Until(() => File.Exists(page));
        // The first build has ended when its list is written.
        await Until(() => File.Exists(workspace.PathOf("out/manifest.json")));
        workspace.Replace("cases/documents/plain/body.ru.md", "нового", "старого");
        await Until(() => File.ReadAllText(page).Contains("старого", StringComparison.Ordinal));
        workspace.Write("cases/documents/plain/body.en.md", "{{ nobody_knows_this }}\n");
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        workspace.Write("cases/documents/plain/body.en.md", "Well again.\n");
        await Until(() => File.ReadAllText(workspace.PathOf("out/plain/plain.en.html")).Contains("Well again.", StringComparison.Ordinal));
        await stop.CancelAsync();

        var ended = await run;
        Assert.Equal(ExitCode.Stopped, ended.Code);
        Assert.Contains("waiting for a file to be saved; Ctrl-C ends", ended.Out, StringComparison.Ordinal);
        Assert.EndsWith("stopped\n", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_is_not_waited_with()
    {
        using var workspace = new NewsWorkspace();

        Assert.Equal(ExitCode.WrongUsage, workspace.Run("watch", "--document", "nothing-like-it").Code);
    }

    private static async Task Until(Func<bool> holds)
    {
        var waiting = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(waiting.Elapsed < Patience.Hang, "nothing was built");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }
    }
}
