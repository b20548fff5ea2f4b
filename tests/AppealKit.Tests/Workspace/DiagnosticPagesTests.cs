using System.Reflection;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Citing;
using AppealKit.Workspace.Import;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Names;
using AppealKit.Workspace.Review;
using AppealKit.Yaml;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class DiagnosticPagesTests
{
    [Fact]
    public void Every_finding_about_files_and_records_has_its_page()
    {
        foreach (var descriptor in All())
        {
            var path = Path.Combine(TestPaths.Repository, "docs", "diagnostics", descriptor.Code + ".md");
            Assert.True(File.Exists(path), descriptor.Code);
            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            Assert.StartsWith($"# {descriptor.Code}: {descriptor.Title}\n\nSeverity: {descriptor.Severity.ToString().ToLowerInvariant()}.\n", text, StringComparison.Ordinal);
            Assert.Contains($"{descriptor.Code}: ", text, StringComparison.Ordinal);
            Assert.Contains("    hint: ", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_code_is_used_once_and_occurs_in_a_test()
    {
        var codes = All().Select(d => d.Code).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        var tests = string.Concat(Directory.EnumerateFiles(TestPaths.InTests("suite"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(TestPaths.InTests("AppealKit.Tests"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("obj", StringComparison.Ordinal)))
            .Select(f => File.ReadAllText(f)));
        Assert.All(codes, c => Assert.Contains(c, tests, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_of_each_page_gives_the_message_on_it()
    {
        foreach (var descriptor in All())
        {
            var lines = File.ReadAllLines(Path.Combine(TestPaths.Repository, "docs", "diagnostics", descriptor.Code + ".md"));
            var (files, shown) = Example(lines);
            // Some files cannot stand on a page: a link, four megabytes, another encoding.
            if (files is null)
                continue;
            var result = new WorkspaceLoader(files).Load();
            var findings = FindingsOf(descriptor.Code, files, result);
            var finding = findings.FirstOrDefault(d => d.Code == descriptor.Code);
            Assert.True(finding is not null, descriptor.Code);
            Assert.Equal(shown, $"{descriptor.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message}");
            Assert.Contains("    hint: " + finding.Hints[0], lines);
        }
    }

    private static IReadOnlyList<Diagnostic> FindingsOf(string code, MemoryFiles files, StageResult<WorkspaceModel> loaded)
    {
        switch (code)
        {
            case "AK2501":
                return loaded.Value!.AudienceFindings(loaded.Value.Documents[0], loaded.Value.ForAudience(Audience.Public));
            case "AK2612":
                return MeetingReview.Of(loaded.Value!, new DateOnly(2026, 10, 1));
            case "AK2618":
                return [.. MeetingReview.LimitsForNothing(loaded.Value!, ["briefing", "oral_statement"])];
            case "AK2404" or "AK2405" or "AK2406" or "AK2407" or "AK2408":
                return SourceCheck.Run(loaded.Value!, loaded.Value!.ForAudience(Audience.Internal));
            case "AK2431" or "AK2432" or "AK2433" or "AK2434":
                var import = SourceImport.Read(TextOf(files, "zotero.json"), loaded.Value!);
                return code != "AK2434" ? import.Diagnostics
                    : import.ApplyTo(TextOf(files, "cases/sources.yaml")) is null ? [SourceImport.CannotApply("cases/sources.yaml")] : [];
            default:
                return loaded.Value?.Documents.FirstOrDefault() is { } document
                    ? [.. loaded.Diagnostics, .. DocumentReview.Of(loaded.Value, document, new NameLint(loaded.Value), _ => null)]
                    : loaded.Diagnostics;
        }
    }

    private static SourceFile TextOf(MemoryFiles files, string path) => new(path, Encoding.UTF8.GetString(files.Read(path, long.MaxValue).Bytes.Span));

    private static (MemoryFiles? Files, string Shown) Example(string[] lines)
    {
        var files = new MemoryFiles();
        var path = "";
        var hasSettings = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("`cases/", StringComparison.Ordinal) || lines[i] == "`zotero.json`:")
                path = lines[i].Trim('`', ':');
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            var text = string.Concat(lines[(i + 1)..end].Select(l => l + "\n"));
            if (text.StartsWith('(') || text.Contains("…", StringComparison.Ordinal) || text.Contains("(saved", StringComparison.Ordinal))
                return (null, "");
            files.With(path, text);
            hasSettings |= path == WorkspaceLocator.SettingsPath;
            i = end;
        }

        if (!hasSettings && !lines[0].Contains("AK2001", StringComparison.Ordinal))
            files.With(WorkspaceLocator.SettingsPath, "appealkit: 1\nlanguages: [en, ru]\n");
        return (files, lines.First(l => l.StartsWith("    error ", StringComparison.Ordinal) || l.StartsWith("    warning ", StringComparison.Ordinal)).Trim());
    }

    private static IEnumerable<DiagnosticDescriptor> All() =>
        new[] { typeof(YamlDiagnostics), typeof(WorkspaceDiagnostics) }
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!);
}
