using System.Text;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class WorkspaceMutationTests
{
    [Fact]
    public void A_workspace_with_any_value_in_any_place_is_read_without_an_exception()
    {
        string[] values = ["x", "\"\"", "[]", "{}", "~", "[x, y]", "{en: x}", "{a: {b: c}}", "1", "\"2025-12-05\"", "public", "[[x]]", "{text: x}", "- x", "a@2025", "TM"];
        var root = Path.Combine(TestPaths.Repository, "cases");
        var originals = Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(f => "cases/" + Path.GetRelativePath(root, f).Replace('\\', '/'), f => File.ReadAllText(f), StringComparer.Ordinal);
        var full = CaseFile.Load("suite/workspace/documents.md", "Everything a document can say");
        foreach (var block in full.Blocks.Where(b => b.Name.StartsWith("cases/", StringComparison.Ordinal)))
            originals["cases/" + block.Name[6..].Replace("neutrality", "other", StringComparison.Ordinal)] = block.Text;
        originals["cases/workspace.yaml"] = "appealkit: 1\nlanguages: [en, ru]\n";
        var random = new Random(3);
        var paths = originals.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < TestScale.Rounds(150); i++)
        {
            var files = new MemoryFiles();
            foreach (var (path, text) in originals)
                files.With(path, text);
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                var path = paths[random.Next(paths.Length)];
                files.With(path, ReplaceOneValue(originals[path], values[random.Next(values.Length)], random));
            }

            var result = new WorkspaceLoader(files).Load();
            foreach (var diagnostic in result.Diagnostics)
                Assert.False(string.IsNullOrEmpty(diagnostic.Message));
            if (result.Value is { } model)
            {
                _ = model.ForAudience(Audience.Public);
                _ = model.WithheldFrom(model.ForAudience(Audience.Public));
                foreach (var document in model.Documents)
                    _ = model.AudienceFindings(document, model.ForAudience(Audience.Public));
                foreach (var person in model.People)
                    _ = person.StatusOn(new DateOnly(2025, 12, 5));
            }
        }
    }

    private static string ReplaceOneValue(string text, string value, Random random)
    {
        var lines = text.Split('\n');
        for (var tries = 0; tries < 20; tries++)
        {
            var i = random.Next(lines.Length);
            var colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
                continue;
            lines[i] = lines[i][..(colon + 2)] + value;
            break;
        }

        return string.Join('\n', lines);
    }

    [Fact]
    public void Loading_twice_gives_the_same_findings_and_digests()
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n").With("cases/people/a.yaml", "id: b\n").With("cases/people/c.yaml", "id: b\nx: 1\n");
        var (first, second) = (new WorkspaceLoader(files).Load(), new WorkspaceLoader(files).Load());
        Assert.Equal(FindingText.Of(first.Diagnostics), FindingText.Of(second.Diagnostics));
        Assert.Equal(first.Value!.Files, second.Value!.Files);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("id: b\n"))), first.Value.Files[0].Sha256);
    }
}
