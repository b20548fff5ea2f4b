using AppealKit.Cli;
using AppealKit.Composition;
using Xunit;

namespace AppealKit.Tests.Cli.Incremental;

/// <summary>Builds on several machines, and what becomes of them together.</summary>
public sealed class ShardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Merged_shards_are_the_bytes_of_one_build(int count)
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build");
        var whole = workspace.Output();
        Directory.Delete(workspace.PathOf("out"), recursive: true);
        var folders = Enumerable.Range(1, count).Select(i => $"shard-{i}").ToArray();
        for (var i = 1; i <= count; i++)
            Assert.Equal(ExitCode.Fine, workspace.Run("build", "--shard", $"{i}/{count}", "--out", folders[i - 1]).Code);

        var merged = workspace.Run(["manifest", "merge", .. folders]);

        Assert.Equal((ExitCode.Fine, ""), (merged.Code, merged.Error));
        Assert.Equal(whole, workspace.Output());
        Assert.Contains("out: 0 written, 20 unchanged\n", workspace.Run("build").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_built_one_after_the_other_into_one_folder_are_one_build()
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build");
        var whole = workspace.Output();
        Directory.Delete(workspace.PathOf("out"), recursive: true);

        for (var i = 3; i >= 1; i--)
            workspace.Run("build", "--shard", $"{i}/3");

        Assert.Equal(whole, workspace.Output());
    }

    [Fact]
    public void Every_document_is_in_one_shard_and_stays_in_it()
    {
        string[] ids = [.. Enumerable.Range(0, 4_000).Select(i => $"meeting-2026-{i}-briefing")];
        for (var count = 1; count <= 16; count += 5)
        {
            var shards = Enumerable.Range(1, count).Select(i => new Shard(i, count)).ToList();

            Assert.All(ids, id => Assert.Single(shards, s => s.Holds(id)));
            // None has much more to do than the others.
            Assert.All(shards, s => Assert.InRange(ids.Count(s.Holds), ids.Length / count * 3 / 4, ids.Length / count * 5 / 4));
        }
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("4")]
    [InlineData("a/b")]
    [InlineData("1/0")]
    [InlineData("-1/4")]
    [InlineData("1/4/4")]
    [InlineData("1/100001")]
    public void A_shard_outside_its_range_is_wrong_usage(string shard)
    {
        using var workspace = new NewsWorkspace();

        var run = workspace.Run("build", "--shard", shard);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains($"`{shard}` is no shard: --shard wants I/N with I from 1 to N, as in 3/16", run.Error, StringComparison.Ordinal);
        Assert.Empty(workspace.Output());
    }

    [Fact]
    public void Folders_that_do_not_belong_together_are_not_merged()
    {
        using var workspace = new NewsWorkspace();
        for (var i = 1; i <= 3; i++)
            workspace.Run("build", "--shard", $"{i}/3", "--out", $"shard-{i}");
        Directory.CreateDirectory(workspace.PathOf("empty"));

        AssertRefused(workspace, "error AK8401: there is no `manifest.json` in `empty`", "shard-1", "shard-2", "shard-3", "empty");
        AssertRefused(workspace, "error AK8401: there is no `manifest.json` in `nowhere`", "nowhere");
        AssertRefused(workspace, "error AK8406: of 3 shards one is missing: 2", "shard-1", "shard-3");
        AssertRefused(workspace, "error AK8406: of 3 shards 2 are missing: 1, 3", "shard-2");
        workspace.Run("build", "--shard", "1/2", "--out", "half");
        AssertRefused(workspace, "error AK8406: these are shards of different divisions: 2 and 3", "shard-1", "half");
    }

    [Fact]
    public void A_file_that_was_lost_or_changed_on_the_way_is_told()
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build", "--out", "all");
        var page = workspace.PathOf("all/plain/plain.en.html");
        File.AppendAllText(page, "x");
        AssertRefused(workspace, "error AK8405: `all/plain/plain.en.html` is not the file that its manifest tells of", "all");
        File.Delete(page);
        AssertRefused(workspace, "error AK8405: `all/plain/plain.en.html` is in its manifest, and not there", "all");

        var manifest = workspace.PathOf("all/manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest)[..200]);
        AssertRefused(workspace, "error AK8402: `all/manifest.json` is no manifest that a build wrote, or was not copied whole", "all");
    }

    [Fact]
    public void Two_states_of_the_workspace_are_not_merged()
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build", "--out", "old-part");
        workspace.Write("templates/parts/own.sbn", "Another part.\n");
        workspace.Run("build", "--out", "new-part");
        AssertRefused(workspace, "error AK8404: `plain/plain.en.html` is not the same file in `old-part` and in `new-part`", "old-part", "new-part");

        workspace.Replace(NewsWorkspace.PersonPath("ion-albu"), "audience: public", "audience: internal");
        AssertRefused(workspace, "error AK8403: `old-part/manifest.json` was built from other case files than those of this workspace, or for another audience", "old-part");
        workspace.Run("build", "--out", "for-us", "--audience", "internal");
        AssertRefused(workspace, "error AK8403: `for-us/manifest.json`", "for-us");
    }

    private static void AssertRefused(NewsWorkspace workspace, string message, params string[] folders)
    {
        var run = workspace.Run(["manifest", "merge", .. folders, "--out", "merged"]);

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.PathOf("merged")), "something was written");
    }
}
