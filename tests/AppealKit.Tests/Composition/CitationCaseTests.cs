using System.Text;
using AppealKit.Composition.Binding;
using AppealKit.Composition.Citations;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Markdown;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using Xunit;

namespace AppealKit.Tests.Composition;

/// <summary>Notes as they are printed: a case gives sources, a text that cites them, and the notes in some languages.</summary>
public sealed class CitationCaseTests
{
    private const string Manual = "../docs/sources.md";

    private static readonly LanguagePackStore Packs =
        new(new TemplateStore(new WorkspaceTemplateFiles(new FakeWorkspace(), new ShippedTemplateFiles())));

    private static readonly MarkdownConverter Converter = new(new SmallCodes());

    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/composition/citations")
        .Concat(CaseFile.Parse(File.ReadAllText(TestPaths.InTests(Manual))).Where(c => c.Find("body.md") is not null).Select(c => (Manual, c.Name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Notes_say_what_the_language_says(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        foreach (var block in testCase.Blocks.Where(b => b.Language == "text" && b.Name != "findings"))
        {
            var (notes, findings) = Print(testCase.Get("cases/sources.yaml"), testCase.Get("body.md"), LanguageTag.Of(block.Name));
            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, block.Name, notes), notes);
            Assert.Equal(testCase.Find("findings") ?? "", string.Concat(findings.Select(d => $"{d.Code} {d.Message}\n")));
        }
    }

    /// <summary>The notes of a text, a line each.</summary>
    internal static (string Notes, IReadOnlyList<Diagnostic> Findings) Print(string sources, string markdown, LanguageTag language)
    {
        IWorkspaceFiles files = new FakeWorkspace()
            .With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/sources.yaml", sources)
            .With("cases/documents/a/document.yaml", "id: a\nkind: appeal\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {en: A}\n");
        var loaded = new WorkspaceLoader(files).Load();
        Assert.False(loaded.HasErrors, string.Join('\n', loaded.Diagnostics.Select(d => d.Message)));
        var findings = new DiagnosticBag();
        var context = new BindingContext(
            loaded.Value!.ForAudience(Audience.Public), loaded.Value.Documents[0], language, Packs.Load(language)!.Value!, new DateOnly(2025, 12, 5), findings);
        var body = new SourceFile("body.md", markdown);
        var text = new ExpandedText(body.Text, [], [new OriginSegment(0, new Origin(body.Span(0, body.Text.Length), null, []), Verbatim: true)]);
        var content = Converter.Convert(text, language, new CitationFormatter(context));
        findings.AddRange(content.Diagnostics);
        var notes = new StringBuilder();
        foreach (var note in content.Value!.Notes)
            notes.Append(note.Number).Append(". ").Append(string.Join(" / ", note.Content.OfType<Paragraph>().Select(p => Words(p.Content)))).Append('\n');
        // A case file may not hold the hard space.
        return (notes.ToString().Replace('\u00A0', ' '), findings.ToList());
    }

    private static string Words(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        TextInline text => text.Text,
        Emphasis emphasis => "*" + Words(emphasis.Content) + "*",
        Link link => "<" + Words(link.Content) + ">",
        _ => "?",
    }));
}
