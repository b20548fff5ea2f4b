using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `string.*`. What changes a text gives plain text; `append` and `prepend` keep Markdown and written text what they are.
internal static partial class StringFunctions
{
    public static readonly FunctionTable Table = new(
        "string",
        new("string.escape", "text", static c => Of(Escape(c.Text(0)))),
        new("string.append", "text with", static c => c.Concat(c[0], c[1])),
        new("string.prepend", "text by", static c => c.Concat(c[1], c[0])),
        new("string.capitalize", "text", static c => Of(Capitalize(c.Text(0), c.Options.Language))),
        new("string.capitalizewords", "text", static c => Of(CapitalizeWords(c.Text(0), c.Options.Language))),
        new("string.contains", "text value", static c => Of(IsFound(c, static (text, value) => text.Contains(value, StringComparison.Ordinal)))),
        new("string.empty", "text", static c => Of(c.Text(0).Length == 0)),
        new("string.whitespace", "text", static c => Of(string.IsNullOrWhiteSpace(c.Text(0)))),
        new("string.downcase", "text", static c => Of(Small(c.Text(0), c.Options.Language))),
        new("string.upcase", "text", static c => Of(Capitals(c.Text(0), c.Options.Language))),
        new("string.ends_with", "text value", static c => Of(IsFound(c, static (text, value) => text.EndsWith(value, StringComparison.Ordinal)))),
        new("string.starts_with", "text value", static c => Of(IsFound(c, static (text, value) => text.StartsWith(value, StringComparison.Ordinal)))),
        new("string.equals_ignore_case", "text value", static c => Of(string.Equals(c.Text(0), c.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("string.handleize", "text", static c => Of(Handleize(c.Text(0)))),
        new("string.literal", "text", static c => c[0].IsNull ? default : Of("\"" + Escape(c.Text(0)) + "\"")),
        new("string.strip", "text", static c => Of(c.Text(0).Trim())),
        new("string.lstrip", "text", static c => Of(c.Text(0).TrimStart())),
        new("string.rstrip", "text", static c => Of(c.Text(0).TrimEnd())),
        new("string.strip_newlines", "text", static c => Of(c.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        new("string.pluralize", "number singular plural", static c => c.Integer(0) == 1 ? c[1] : c[2]),
        new("string.remove", "text remove", static c => Of(Replace(c, c.Text(0), c.Text(1), ""))),
        new("string.remove_first", "text remove", static c => Of(ReplaceOne(c, c.Text(0), c.Text(1), "", false))),
        new("string.remove_last", "text remove", static c => Of(ReplaceOne(c, c.Text(0), c.Text(1), "", true))),
        new("string.replace", "text match replace", static c => Of(Replace(c, c.Text(0), c.Text(1), c.Text(2)))),
        new("string.replace_first", "text match replace fromEnd?", static c => Of(ReplaceOne(c, c.Text(0), c.Text(1), c.Text(2), c[3] is { Kind: TemplateValueKind.Bool, AsBool: true }))),
        new("string.size", "text", static c => Of(c.Text(0).Length)),
        new("string.slice", "text start length?", static c => Of(Slice(c.Text(0), c.Integer(1), c.Has(2) ? c.Integer(2) : int.MaxValue))),
        new("string.slice1", "text start length?", static c => Of(Slice(c.Text(0), c.Integer(1), c.Integer(2, 1)))),
        new("string.split", "text match", Split),
        new("string.truncate", "text length ellipsis?", static c => Of(Truncate(c))),
        new("string.truncatewords", "text count ellipsis?", static c => Of(TruncateWords(c))),
        new("string.pad_left", "text width", static c => Pad(c, true)),
        new("string.pad_right", "text width", static c => Pad(c, false)),
        new("string.index_of", "text search startIndex? count? stringComparison?", IndexOf),
        new("string.to_int", "text", static c => ToInteger(c, int.MinValue, int.MaxValue)),
        new("string.to_long", "text", static c => ToInteger(c, long.MinValue, long.MaxValue)),
        new("string.to_float", "text", ToDouble),
        new("string.to_double", "text", ToDouble),
        new("string.md5", "text", static c => Hash(c, "md5")),
        new("string.sha1", "text", static c => Hash(c, "sha1")),
        new("string.sha256", "text", static c => Hash(c, "sha256")),
        new("string.sha512", "text", static c => Hash(c, "sha512")),
        new("string.hmac_sha1", "text secretKey", static c => KeyedHash(c, "sha1")),
        new("string.hmac_sha256", "text secretKey", static c => KeyedHash(c, "sha256")),
        new("string.hmac_sha512", "text secretKey", static c => KeyedHash(c, "sha512")),
        new("string.base64_encode", "text", Encode64),
        new("string.base64_decode", "text", Decode64));

    public static TemplateArray Characters(string text, RenderBudget budget)
    {
        budget.ChargeBytes(text.Length * 64L);
        var characters = new TemplateArray(text.Length);
        foreach (var unit in text)
            characters.Add(Of(unit.ToString()));
        return characters;
    }

    private static TemplateValue Of(string text) => TemplateValue.Of(text);

    private static TemplateValue Of(bool value) => TemplateValue.Of(value);

    private static TemplateValue Of(int value) => TemplateValue.Of(value);

    private static bool IsFound(TemplateCall call, Func<string, string, bool> search) =>
        !call[0].IsNull && !call[1].IsNull && search(call.Text(0), call.Text(1));
}
