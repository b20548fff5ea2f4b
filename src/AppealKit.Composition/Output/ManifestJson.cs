using System.Text.Encodings.Web;
using System.Text.Json;

namespace AppealKit.Composition.Output;

/// <summary>Reads and writes <c>manifest.json</c>.</summary>
internal static class ManifestJson
{
    private static readonly JsonWriterOptions WriterOptions =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a manifest; the same manifest gives the same bytes.</summary>
    public static byte[] Write(Manifest manifest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            foreach (var entry in manifest.Documents)
                WriteEntry(json, entry);
            json.WriteEndArray();
            if (manifest.Searched is { } searched)
                json.WriteString("searched", searched);
            if (manifest.Shards.Count > 0)
            {
                json.WriteStartArray("shards");
                foreach (var shard in manifest.Shards)
                    json.WriteStringValue(shard.ToString());
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Reads a manifest.</summary>
    /// <returns>Null if the bytes are not one: then nothing is known to be ours, and nothing is removed.</returns>
    public static Manifest? Read(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var entries = new List<ManifestEntry>();
            foreach (var entry in json.RootElement.GetProperty("documents").EnumerateArray())
                entries.Add(ReadEntry(entry));
            return new Manifest(entries)
            {
                Searched = json.RootElement.TryGetProperty("searched", out var searched) ? searched.GetString() : null,
                Shards = json.RootElement.TryGetProperty("shards", out var shards) ? [.. shards.EnumerateArray().Select(ReadShard)] : [],
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void WriteEntry(Utf8JsonWriter json, ManifestEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("kind", entry.Kind);
        json.WriteString("language", entry.Language);
        json.WriteString("format", entry.Format);
        json.WriteString("path", entry.Path);
        json.WriteNumber("bytes", entry.Bytes);
        json.WriteString("sha256", entry.Sha256);
        if (entry.Pages is { } pages)
            json.WriteNumber("pages", pages);
        else
            json.WriteNull("pages");
        json.WriteNumber("words", entry.Words);
        json.WriteNumber("notes", entry.Notes);
        json.WriteEndObject();
    }

    private static ManifestEntry ReadEntry(JsonElement json) => new(
        Text(json, "id"),
        Text(json, "kind"),
        Text(json, "language"),
        Text(json, "format"),
        Text(json, "path"),
        json.GetProperty("bytes").GetInt64(),
        Text(json, "sha256"),
        json.GetProperty("pages") is { ValueKind: JsonValueKind.Number } pages ? pages.GetInt32() : null,
        json.GetProperty("words").GetInt32(),
        json.GetProperty("notes").GetInt32());

    private static Shard ReadShard(JsonElement json) => Shard.Parse(json.GetString() ?? "") ?? throw new FormatException("shards");

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException(name);
}
