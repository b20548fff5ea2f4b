using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Citing;
using AppealKit.Workspace.Import;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;
using Xunit;

namespace AppealKit.Tests.Workspace;

/// <summary>Sources that other programs hand over. A case gives the file of sources, the file to import, and what becomes of both.</summary>
public sealed class SourceImportTests
{
    private const string Sources = "cases/sources.yaml";

    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/sources").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_file(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var imported = testCase.Blocks.Single(b => b.Language != "text" && b.Name != Sources);
        var present = testCase.Find(Sources) ?? "";
        var import = SourceImport.Read(new SourceFile(imported.Name, imported.Text), Model(present));

        Compare("known", string.Concat(import.Known.Select(k => $"{k.Source.Id} is {k.ExistingId} by {k.Why}\n")));
        Compare("findings", FindingText.Of(import.Diagnostics));
        Compare("result", import.ApplyTo(new SourceFile(Sources, present)) ?? "nothing can be added\n");

        void Compare(string block, string actual)
        {
            if (testCase.Find(block) is not null || actual.Length > 0)
                Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, block, actual), actual);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_sample_keeps_every_letter_and_its_line_ends(string newLine)
    {
        var text = File.ReadAllText(Path.Combine(TestPaths.Repository, "cases", "sources.yaml")).ReplaceLineEndings(newLine);
        var import = SourceImport.Read(new SourceFile("a.json", """[{"id": "x", "type": "book", "title": "A book", "issued": {"date-parts": [[2001]]}}]"""), Model(text));

        var result = import.ApplyTo(new SourceFile(Sources, text))!;

        Assert.StartsWith(text, result, StringComparison.Ordinal);
        Assert.Equal(newLine == "\n", !result.Contains('\r', StringComparison.Ordinal));
        Assert.DoesNotContain("\n", result.Replace(newLine, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotNull(Model(result).FindSource("x"));
    }

    [Fact]
    public void The_manual_shows_what_an_import_adds()
    {
        var example = CaseFile.Load("../docs/sources.md", "Commands");

        var import = SourceImport.Read(new SourceFile("zotero.json", example.Get("zotero.json")), Model(""));

        Assert.Equal("references:\n" + example.Get("added"), import.ApplyTo(new SourceFile(Sources, "")));
    }

    [Fact]
    public void What_was_imported_once_is_known_again()
    {
        var file = new SourceFile("a.json", CaseFile.Load("suite/sources/import.md", "what Zotero exports").Blocks.Single(b => b.Language == "json").Text);
        var first = SourceImport.Read(file, Model(""));
        var second = SourceImport.Read(file, Model(first.ApplyTo(new SourceFile(Sources, ""))!));

        Assert.NotEmpty(first.Added);
        Assert.Empty(second.Added);
        Assert.Equal(first.Added.Count, second.Known.Count);
    }

    [Fact]
    public void Whatever_is_imported_reads_back_as_it_was()
    {
        string[] values =
        [
            "a", "A: b", "a #b", "#a", "- a", "yes", "No", "null", "~", "1e5", "0x1F", "2025-12-05", "12:30", "'", "\"", "\\", "a\nb", "a\n\n b\n", " a ", "{a}", "[a", "a, b", "@a", "&a", "*a", "!a", "%a", "|", ">", "`a`",
            "", "é", "Название: «Пример»", "ß\u00A0x", "\u2028", "a\tb", "🙂", "https://example.org/a?b=c#d", "?", "? a", "a:", ":a", "true", "-", "---", "...", "\uFEFFa",
        ];
        var random = new Random(11);
        for (var round = 0; round < TestScale.Rounds(300); round++)
        {
            var items = Enumerable.Range(0, random.Next(1, 4)).Select(i => (PositionedNode)Map(random, values, i)).ToList();
            var before = random.Next(4) switch
            {
                0 => "",
                1 => "# a comment\nreferences: []\n",
                2 => "references:\n- {id: first, type: book}\n# the end\n",
                _ => "lang: en\nreferences:\n    -   id: first\n        abstract: |\n            two\n            lines\n\n        # about it\ntitle: x\n",
            };

            var after = YamlEditor.Append(new SourceFile(Sources, before), "references", items);

            Assert.NotNull(after);
            var list = (SequenceNode)((MappingNode)new YamlReader().Read(new SourceFile(Sources, after)).Value!).Find("references")!.Value;
            for (var i = 1; i <= items.Count; i++)
                Assert.True(NodeComparison.AreSame(items[^i], list.Items[^i]), after);
            foreach (var line in before.Split('\n').Where(l => l.Contains('#', StringComparison.Ordinal)))
                Assert.Contains(line, after, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_damage_to_a_file_ends_in_an_exception_or_a_broken_workspace()
    {
        var original = CaseFile.Load("suite/sources/import.md", "what Zotero exports").Blocks.Single(b => b.Language == "json").Text;
        string[] pieces = ["\"", "{", "}", "[", "]", ",", ":", "\\", "\n", "null", "\\ud800", "\\u0000", "\uE000", "é", "1e99", "//", "/*", "\t", "true"];
        var random = new Random(5);
        var empty = Model("");
        for (var round = 0; round < TestScale.Rounds(1500); round++)
        {
            var text = original;
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) == 0 ? text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)) + " " : text.Insert(at, pieces[random.Next(pieces.Length)]);
            }

            var import = SourceImport.Read(new SourceFile("a.json", text), empty);
            foreach (var diagnostic in import.Diagnostics.Where(d => d.Span is not null))
                Assert.InRange(diagnostic.Span!.Value.End, 0, text.Length);
            // Reading a whole workspace takes longest.
            if (round % 10 == 0 && import.Added.Count > 0 && import.ApplyTo(new SourceFile(Sources, "")) is { } result)
                Assert.Equal(import.Added.Select(a => a.Source.Id), Model(result).Sources.Select(s => s.Id));
        }
    }

    [Fact]
    public void A_source_that_only_people_cite_whom_the_audience_may_not_see_is_not_called_uncited()
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With(Sources, "references:\n  - {id: a, type: book, title: A, publisher: P, issued: \"2001\"}\n  - {id: s, type: webpage, title: Secret, custom: {confidential: true}}\n")
            .With("cases/people/hidden-person.yaml", "id: hidden-person\nname: {en: H P}\naudience: internal\nevents: [{type: note, date: \"2001\", sources: [a, s]}]\n");
        var model = new WorkspaceLoader(files).Load().Value!;

        var seen = FindingText.Of(SourceCheck.Run(model, model.ForAudience(AppealKit.Values.Audience.Public)));

        Assert.Contains("AK2408", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("`s`", seen, StringComparison.Ordinal);
        Assert.Contains("`person hidden-person`", FindingText.Of(SourceCheck.Run(model, model)), StringComparison.Ordinal);
    }

    private static MappingNode Map(Random random, string[] values, int number)
    {
        var file = new SourceFile("x", "");
        ScalarNode Text(string value) => new(value, ScalarStyle.DoubleQuoted, file.Span(0, 0));
        PositionedNode Any(int depth) => random.Next(depth > 2 ? 2 : 4) switch
        {
            0 => new ScalarNode(random.Next(3) switch { 0 => "true", 1 => "-12.5", _ => "2025" }, ScalarStyle.Plain, file.Span(0, 0)),
            1 => Text(values[random.Next(values.Length)]),
            2 => new SequenceNode([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(depth + 1))], file.Span(0, 0)),
            _ => new MappingNode([.. Enumerable.Range(0, random.Next(4)).Select(i => new MappingEntry(Text(values[i] + i), Any(depth + 1)))], file.Span(0, 0)),
        };
        return new MappingNode([new MappingEntry(Text("id"), Text("n" + number)), .. Enumerable.Range(0, 5).Select(i => new MappingEntry(Text("k" + i), Any(0)))], file.Span(0, 0));
    }

    private static WorkspaceModel Model(string sources)
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n");
        if (sources.Length > 0)
            files.With(Sources, sources);
        return new WorkspaceLoader(files).Load().Value!;
    }
}
