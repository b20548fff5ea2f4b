using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Values.Edtf;
using AppealKit.Workspace;
using AppealKit.Yaml;
using Xunit;

namespace AppealKit.Tests.Workspace;

/// <summary>A day that does not exist, in every place where the sample and the case of everything have a date: one finding, at that place.</summary>
public sealed class WrongDateTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_day_that_does_not_exist_is_one_finding_wherever_a_date_may_stand(bool isSample)
    {
        var texts = isSample ? Sample() : Everything();
        var before = Load(texts);
        var places = texts.SelectMany(t => DatesIn(t.Key, t.Value)).DistinctBy(p => p.Kind).ToList();
        Assert.InRange(places.Count, 10, int.MaxValue);
        var silent = new List<string>();
        foreach (var (kind, path, start, length) in places)
        {
            var changed = new Dictionary<string, string>(texts, StringComparer.Ordinal) { [path] = texts[path].Remove(start, length).Insert(start, "\"2025-06-31\"") };
            var found = Load(changed).Where(d => !before.Any(b => b.Code == d.Code && b.Message == d.Message)).ToList();
            if (found.Count == 0)
            {
                silent.Add(kind);
                continue;
            }

            var finding = Assert.Single(found);
            Assert.Equal((Severity.Error, path, start), (finding.Severity, finding.FilePath, finding.Span!.Value.Start));
            Assert.Contains("2025-06-31", finding.Message, StringComparison.Ordinal);
            Assert.NotEmpty(finding.Hints);
        }

        Assert.Empty(silent);
    }

    private static Dictionary<string, string> Sample()
    {
        var root = Path.Combine(TestPaths.Repository, "cases");
        return Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(f => "cases/" + Path.GetRelativePath(root, f).Replace('\\', '/'), f => File.ReadAllText(f).ReplaceLineEndings("\n"), StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Everything()
    {
        var texts = CaseFile.Load("suite/workspace/documents.md", "Everything a document can say").Blocks
            .Where(b => b.Name.StartsWith("cases/", StringComparison.Ordinal)).ToDictionary(b => b.Name, b => b.Text, StringComparer.Ordinal);
        texts["cases/workspace.yaml"] = "appealkit: 1\nlanguages: [en, ru]\n";
        return texts;
    }

    private static IReadOnlyList<Diagnostic> Load(Dictionary<string, string> texts)
    {
        var files = new MemoryFiles();
        foreach (var (path, text) in texts)
            files.With(path, text);
        return new WorkspaceLoader(files).Load().Diagnostics;
    }

    private static IEnumerable<(string Kind, string Path, int Start, int Length)> DatesIn(string path, string text)
    {
        var parts = path.Split('/');
        var kind = parts.Length > 3 || !parts[1].Contains('.', StringComparison.Ordinal) ? $"{parts[1]}/{(parts[1] == "documents" ? parts[^1] : "")}" : parts[1];
        return new YamlReader().Read(new AppealKit.Diagnostics.Source.SourceFile(path, text)).Value is { } root ? DatesIn(root, kind, path) : [];
    }

    private static IEnumerable<(string Kind, string Path, int Start, int Length)> DatesIn(PositionedNode node, string kind, string path) => node switch
    {
        MappingNode map => map.Entries.SelectMany(e => DatesIn(e.Value, $"{kind} {e.Key.Value}", path)),
        SequenceNode list => list.Items.SelectMany(i => DatesIn(i, kind, path)),
        ScalarNode { Style: ScalarStyle.DoubleQuoted } scalar when EdtfDate.TryParse(scalar.Value, out _, out _) => [(kind, path, scalar.Span.Start, scalar.Span.Length)],
        _ => [],
    };
}
