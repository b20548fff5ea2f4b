using System.Text;
using AppealKit.Diagnostics;

namespace AppealKit.Tests.Workspace;

/// <summary>Findings as case files show them.</summary>
public static class FindingText
{
    /// <summary><c>error AK2104 cases/x.yaml:3:5 no organisation is called `a`</c>, hints and labels below, indented.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(diagnostic.Severity.ToString().ToLowerInvariant()).Append(' ').Append(diagnostic.Code).Append(' ').Append(diagnostic.FilePath);
            if (diagnostic.Span is { } span)
                text.Append(':').Append(span.Position.Line).Append(':').Append(span.Position.Column);
            text.Append(' ').Append(diagnostic.Message).Append('\n');
            foreach (var label in diagnostic.Labels)
                text.Append("  ").Append(label.Span.File.Path).Append(':').Append(label.Span.Position.Line).Append(':').Append(label.Span.Position.Column).Append(' ').Append(label.Text).Append('\n');
            foreach (var hint in diagnostic.Hints)
                text.Append("  hint: ").Append(hint).Append('\n');
        }

        return text.ToString();
    }
}
