using System.Text.Json;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Values;

namespace AppealKit.Templating.Functions;

// JSON as values.
internal static class JsonReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 60, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static TemplateValue Read(TemplateCall call)
    {
        if (call[0].IsNull)
            return default;
        var text = call.Text(0);
        call.ChargeBytes(text.Length * 20L);
        // The reader of JSON refuses half characters by exceptions of other kinds.
        if (ForbiddenCharacter.IndexIn(text) is >= 0 and var bad && char.IsSurrogate(text[bad]))
            return Half(call);
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return Convert(document.RootElement, call);
        }
        catch (JsonException error)
        {
            return call.Fail(
                FormattableString.Invariant($"this is not JSON: line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1} of the text"),
                "Names and texts stand in double quotes there.");
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud83d without its other half.
            return Half(call);
        }
    }

    private static TemplateValue Half(TemplateCall call) =>
        call.Fail("this is not JSON: it has half a character in it", "Write the character itself, or both halves of its escape.");

    private static TemplateValue Convert(JsonElement element, TemplateCall call)
    {
        call.ChargeBytes(80);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var result = new TemplateObject();
                foreach (var member in element.EnumerateObject())
                    result.Set(member.Name, Convert(member.Value, call));
                return TemplateValue.Of(result);
            case JsonValueKind.Array:
                var list = new TemplateArray(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                    list.Add(Convert(item, call));
                return TemplateValue.Of(list);
            case JsonValueKind.String:
                return TemplateValue.Of(element.GetString());
            case JsonValueKind.Number:
                return element.TryGetInt64(out var whole) ? TemplateValue.Of(whole) : TemplateValue.Of(element.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return TemplateValue.Of(element.ValueKind == JsonValueKind.True);
            default:
                return default;
        }
    }
}
