using System.Text.Json;

namespace AppealKit.Diagnostics.Writing;

/// <summary>Writes findings as SARIF 2.1.0 (OASIS), which code hosts and editors read.</summary>
public sealed class SarifWriter : IDiagnosticWriter
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, diagnostics);
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
                WriteResult(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(JsonText.Decode(buffer));
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "AppealKit");
        json.WriteStartArray("rules");
        foreach (var descriptor in diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", descriptor.Code);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", descriptor.Title);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        // SARIF 3.27.10: note is the level below warning.
        json.WriteString("level", diagnostic.Severity == Severity.Notice ? "note" : JsonText.NameOf(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", string.Join(' ', [diagnostic.Message, .. diagnostic.Hints]));
        json.WriteEndObject();
        if (diagnostic.FilePath is { } path)
            WriteLocation(json, diagnostic, path);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Diagnostic diagnostic, string path)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(path).Replace("%2F", "/"));
        json.WriteEndObject();
        if (diagnostic.Span is { } span)
        {
            var (line, column) = span.Position;
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
