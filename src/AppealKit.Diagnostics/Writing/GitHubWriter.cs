namespace AppealKit.Diagnostics.Writing;

/// <summary>Writes findings as workflow commands, which GitHub shows beside the lines of a change.</summary>
public sealed class GitHubWriter : IDiagnosticWriter
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.FilePath is { } path ? "file=" + EscapeProperty(path) + "," : "";
            if (diagnostic.Span is { } span)
            {
                var (line, column) = span.Position;
                place += $"line={line},col={column},";
            }

            var text = string.Join(' ', [diagnostic.Message, .. diagnostic.Hints]);
            output.WriteLine($"::{JsonText.NameOf(diagnostic.Severity)} {place}title={diagnostic.Code}::{EscapeData(text)}");
        }
    }

    // The escapes of workflow commands: percent and line ends in data, colon and comma too in properties.
    private static string EscapeData(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string EscapeProperty(string text) => EscapeData(text).Replace(":", "%3A").Replace(",", "%2C");
}
