using System.Text;
using AppealKit.Diagnostics;

namespace AppealKit.Tests.Markdown;

/// <summary>Writes findings a line each, with the words they mark, their labels and their hints.</summary>
internal static class DiagnosticLines
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var (line, column) = diagnostic.Span?.Position ?? default;
            var words = diagnostic.Span is { } span ? span.Text.ToString().ReplaceLineEndings("⏎") : "";
            text.Append($"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}\n");
            text.Append($"  at {diagnostic.FilePath}:{line}:{column} «{words}»\n");
            foreach (var label in diagnostic.Labels)
                text.Append($"  and {label.Span.File.Path}:{label.Span.Position.Line}:{label.Span.Position.Column} {label.Text}\n");
            foreach (var hint in diagnostic.Hints)
                text.Append($"  hint: {hint}\n");
        }

        return text.ToString();
    }
}
