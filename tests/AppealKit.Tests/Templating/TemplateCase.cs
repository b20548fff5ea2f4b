using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;
using AppealKit.Testing;

namespace AppealKit.Tests.Templating;

/// <summary>
/// One case of tests/suite/templating: block <c>scriban template</c>, further <c>scriban NAME</c> for includes, <c>json data</c>,
/// <c>text options</c> (words: strict, markdown, markdown-escape, html, language=TAG), and <c>text expected</c> or <c>text diagnostics</c>.
/// </summary>
internal static class TemplateCase
{
    public static readonly DateOnly Today = new(2025, 12, 5);

    /// <summary>What the case gives: <c>expected</c> or <c>diagnostics</c>, each as the case file writes it.</summary>
    public static (string Kind, string Text) Run(TestCase testCase)
    {
        var template = Block(testCase, "template")!;
        var words = (Block(testCase, "options") ?? "").Split(' ', '\n');
        var includes = testCase.Blocks.Where(b => b.Language == "scriban" && b.Name != "template")
            .ToDictionary(b => b.Name, b => WithoutLastLineEnd(b.Text));
        var options = new RenderOptions
        {
            Today = Today,
            Language = words.FirstOrDefault(w => w.StartsWith("language=", StringComparison.Ordinal))?["language=".Length..],
            Strict = words.Contains("strict"),
            Encoding = words.Contains("markdown") ? ValueEncoding.Markdown
                : words.Contains("markdown-escape") ? ValueEncoding.MarkdownEscape
                : words.Contains("html") ? ValueEncoding.Html : ValueEncoding.None,
            Loader = includes.Count > 0 ? new TestLoader(includes) : null,
        };
        var parsed = Template.Parse(new SourceFile("template", template));
        if (parsed.Value is null || parsed.Diagnostics.Count > 0)
            return ("diagnostics", Describe(parsed.Diagnostics));
        var result = TemplateEngine.Render(parsed.Value, TestData.Read(Block(testCase, "data")), options);
        return result.Value is { } text ? ("expected", ShowTokens(text)) : ("diagnostics", Describe(result.Diagnostics));
    }

    public static string? Block(TestCase testCase, string name) =>
        testCase.Blocks.FirstOrDefault(b => b.Name == name) is { } block ? WithoutLastLineEnd(block.Text) : null;

    /// <summary>Tokens as ⟨value⟩.</summary>
    public static string ShowTokens(ExpandedText text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (ValueToken.TryRead(text.Text.AsSpan(i), out var index))
            {
                shown.Append('⟨').Append(text.Values[index].Text).Append('⟩');
                i += ValueToken.Length - 1;
            }
            else
            {
                shown.Append(text.Text[i]);
            }
        }

        return shown.ToString();
    }

    public static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Span is { } span ? FormattableString.Invariant($"{span.File.Path}:{span.Position.Line}:{span.Position.Column}") : "nowhere";
            lines.Append(diagnostic.Code).Append(' ').Append(place).Append(": ").Append(diagnostic.Message).Append('\n');
            foreach (var label in diagnostic.Labels)
                lines.Append("  ").Append(FormattableString.Invariant($"{label.Span.Position.Line}:{label.Span.Position.Column}")).Append(": ").Append(label.Text).Append('\n');
            foreach (var step in diagnostic.Trail)
                lines.Append("  included at ").Append(FormattableString.Invariant($"{step.File.Path}:{step.Position.Line}:{step.Position.Column}")).Append('\n');
            foreach (var hint in diagnostic.Hints)
                lines.Append("  hint: ").Append(hint).Append('\n');
        }

        return lines.ToString().TrimEnd('\n');
    }

    private static string WithoutLastLineEnd(string text) => text.EndsWith('\n') ? text[..^1] : text;
}
