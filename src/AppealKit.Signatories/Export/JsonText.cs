using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AppealKit.Values;

namespace AppealKit.Signatories.Export;

/// <summary>Writes an export as JSON.</summary>
public static class JsonText
{
    /// <summary>The object: <c>languages</c>, <c>count</c>, <c>organisations</c>, <c>people</c>, <c>unnamed</c>, <c>signatories</c>. The count is that of the
    /// signatories and the unnamed; <c>awaited</c> tells how many of them have not approved yet, where there are any.</summary>
    public static string Write(SignatoryExport export)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("languages");
            foreach (var language in export.Languages)
                json.WriteStringValue(language.Value);
            json.WriteEndArray();
            json.WriteNumber("count", export.Organisations + export.People);
            json.WriteNumber("organisations", export.Organisations);
            json.WriteNumber("people", export.People);
            json.WriteNumber("unnamed", export.List.Unnamed);
            if (export.Awaited > 0)
                json.WriteNumber("awaited", export.Awaited);
            json.WriteStartArray("signatories");
            foreach (var signatory in export.Signatories)
                Write(json, signatory, export.Languages);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ExportedSignatory signatory, IReadOnlyList<LanguageTag> languages)
    {
        json.WriteStartObject();
        json.WriteString("kind", signatory.IsOrganisation ? "organisation" : "person");
        Write(json, "name", signatory.Name, languages);
        Write(json, "role", signatory.Role, languages);
        Write(json, "affiliation", signatory.Affiliation, languages);
        if (signatory.Country is { } country)
            json.WriteString("country", country.Value);
        if (signatory.IsLead)
            json.WriteBoolean("lead", true);
        json.WriteString("state", signatory.State);
        if (signatory.Approved is { } day)
            json.WriteString("approved", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, IReadOnlyDictionary<LanguageTag, string> texts, IReadOnlyList<LanguageTag> languages)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartObject(key);
        foreach (var language in languages)
        {
            if (texts.TryGetValue(language, out var text))
                json.WriteString(language.Value, text);
        }

        json.WriteEndObject();
    }
}
