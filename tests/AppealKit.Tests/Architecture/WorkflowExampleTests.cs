using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using AppealKit.Yaml;
using Xunit;

namespace AppealKit.Tests.Architecture;

/// <summary>The workflows in docs/distribution.md do what they are said to, on copies of the sample in the place of the machines.</summary>
public sealed partial class WorkflowExampleTests
{
    private const string Page = "docs/distribution.md";

    private static readonly List<MappingNode> Examples =
    [
        .. YamlBlock().Matches(File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "distribution.md")).ReplaceLineEndings("\n"))
            .Select(m => Assert.IsType<MappingNode>(new YamlReader().Read(new SourceFile(Page, m.Groups["text"].Value)).Value)),
    ];

    [Fact]
    public void A_workspace_is_checked_and_built()
    {
        using var stored = new StoredArtifacts();

        RunJobs(Examples[0], stored, allDocuments: false);

        Assert.True(File.Exists(stored.PathOf("documents/index.html")));
        Assert.True(File.Exists(stored.PathOf("documents/neutrality-day-2025/neutrality-day-2025.ru.pdf")));
    }

    [Fact]
    public void Findings_are_written_where_they_are_uploaded_from()
    {
        using var sample = new SampleCopy();
        foreach (var step in Maps(Examples[1], "steps"))
        {
            if (Text(step, "run") is { } command)
                Run(command, sample);
            else
                Assert.Contains("\"version\":", sample.Read(Text(Map(step, "with")!, "sarif_file")!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Shards_of_several_machines_are_joined_to_what_one_machine_builds()
    {
        using var stored = new StoredArtifacts();
        using var whole = new SampleCopy(allDocuments: true);

        RunJobs(Examples[2], stored, allDocuments: true);
        Assert.Equal(ExitCode.Fine, whole.Run("build").Code);

        Assert.Equal(4, Directory.GetDirectories(stored.Folder, "shard-*").Length);
        Assert.Equal(FilesIn(whole.PathOf("out")), FilesIn(stored.PathOf("documents")));
    }

    private static void RunJobs(MappingNode workflow, StoredArtifacts stored, bool allDocuments)
    {
        foreach (var job in Map(workflow, "jobs")!.Entries.Select(e => (MappingNode)e.Value))
        {
            var matrix = Map(Map(job, "strategy"), "matrix")?.Find("shard")?.Value is SequenceNode shards ? shards.Items.Select(i => ((ScalarNode)i).Value) : [""];
            foreach (var shard in matrix)
            {
                // A job begins with the workspace and nothing else.
                using var machine = new SampleCopy(allDocuments: allDocuments);
                foreach (var step in Maps(job, "steps"))
                    RunStep(step, shard, machine, stored);
            }
        }
    }

    private static void RunStep(MappingNode step, string shard, SampleCopy machine, StoredArtifacts stored)
    {
        string Filled(string text) => text.Replace("${{ matrix.shard }}", shard, StringComparison.Ordinal);
        if (Text(step, "run") is { } command)
            Run(Filled(command), machine);
        else if (Text(step, "uses")!.StartsWith("actions/upload-artifact@", StringComparison.Ordinal))
            stored.Upload(Filled(Text(Map(step, "with")!, "name")!), machine.PathOf(Filled(Text(Map(step, "with")!, "path")!)));
        else if (Text(step, "uses")!.StartsWith("actions/download-artifact@", StringComparison.Ordinal))
            stored.Download(Text(Map(step, "with")!, "pattern")!, machine.Root);
    }

    private static void Run(string command, SampleCopy machine)
    {
        var words = command.Split(' ');
        if (words[0] != "appealkit")
        {
            Assert.Equal("dotnet tool install --global AppealKit.Cli --add-source packages", command);
            return;
        }

        var toFile = words is [.., ">", _];
        var run = machine.Run(toFile ? words[1..^2] : words[1..]);
        Assert.True(run.Code == ExitCode.Fine, $"{command}\n{run.Out}{run.Error}");
        if (toFile)
            machine.Write(words[^1], run.Out);
    }

    private static SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static MappingNode? Map(MappingNode? node, string key) => node?.Find(key)?.Value as MappingNode;

    private static IEnumerable<MappingNode> Maps(MappingNode node, string key) => ((SequenceNode)node.Find(key)!.Value).Items.Cast<MappingNode>();

    private static string? Text(MappingNode node, string key) => (node.Find(key)?.Value as ScalarNode)?.Value;

    [GeneratedRegex("^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
