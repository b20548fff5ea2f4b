using System.Text.Json;
using AppealKit.Templating.Model;

namespace AppealKit.Tests.Templating;

/// <summary>JSON as values of a template; <c>{"$markdown": "…"}</c> is a Markdown text, <c>{"$date": "2025-12-31"}</c> a day,
/// <c>"$kind"</c>, <c>"$printed"</c> and <c>"$readonly"</c> say what an object is.</summary>
internal static class TestData
{
    public static TemplateObject Read(string? json) =>
        json is null ? new TemplateObject() : (TemplateObject)Convert(JsonDocument.Parse(json).RootElement).AsObject;

    public static TemplateValue Convert(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.TryGetProperty("$markdown", out var markdown):
                return TemplateValue.Markdown(markdown.GetString());
            case JsonValueKind.Object when element.TryGetProperty("$date", out var date):
                return TemplateValue.Of(DateOnly.Parse(date.GetString()!, System.Globalization.CultureInfo.InvariantCulture));
            case JsonValueKind.Object when element.TryGetProperty("$readonly", out _):
                return TemplateValue.Of(new ReadOnlyObject(element));
            case JsonValueKind.Object:
                var value = new TemplateObject(element.TryGetProperty("$kind", out var kind) ? kind.GetString() : null)
                {
                    Printed = element.TryGetProperty("$printed", out var printed) ? TemplateValue.Of(printed.GetString()) : null,
                };
                foreach (var member in element.EnumerateObject().Where(m => !m.Name.StartsWith('$')))
                    value[member.Name] = Convert(member.Value);
                return TemplateValue.Of(value);
            case JsonValueKind.Array:
                return TemplateValue.Of(element.EnumerateArray().Select(Convert).ToList());
            case JsonValueKind.String:
                return TemplateValue.Of(element.GetString());
            case JsonValueKind.Number:
                return element.TryGetInt64(out var whole) ? TemplateValue.Of(whole) : TemplateValue.Of(element.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return TemplateValue.Of(element.ValueKind == JsonValueKind.True);
            default:
                return TemplateValue.Null;
        }
    }
}
