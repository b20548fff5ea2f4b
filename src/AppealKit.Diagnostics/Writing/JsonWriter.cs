using System.Text.Json;

namespace AppealKit.Diagnostics.Writing;

/// <summary>Writes findings as one JSON object: <c>{"diagnostics": […], "errors": n, "warnings": n}</c>.</summary>
public sealed class JsonWriter : IDiagnosticWriter
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
                WriteOne(json, diagnostic);
            json.WriteEndArray();
            json.WriteNumber("errors", diagnostics.Count(d => d.Severity == Severity.Error));
            json.WriteNumber("warnings", diagnostics.Count(d => d.Severity == Severity.Warning));
            json.WriteEndObject();
        }

        output.WriteLine(JsonText.Decode(buffer));
    }

    private static void WriteOne(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", JsonText.NameOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", diagnostic.FilePath);
        if (diagnostic.Span is { } span)
        {
            var (line, column) = span.Position;
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
        }
        else
        {
            json.WriteNull("line");
            json.WriteNull("column");
        }

        json.WriteString("hint", diagnostic.Hints.Count == 0 ? null : string.Join(' ', diagnostic.Hints));
        json.WriteEndObject();
    }
}
