using System.Text;
using System.Text.Json;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Import;

/// <summary>Makes positioned nodes of the tokens of one JSON value.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Where the value begins in it, in UTF-16 units.</param>
/// <param name="bytes">The value in UTF-8.</param>
/// <param name="diagnostics">Takes the findings.</param>
internal sealed class JsonItemReader(SourceFile file, int start, byte[] bytes, DiagnosticBag diagnostics)
{
    // Tokens come in order, so that counting goes on where it stopped.
    private int _byte;
    private int _unit;

    /// <summary>The offset in the file of a byte of the value.</summary>
    public int Offset(long index)
    {
        var to = (int)Math.Clamp(index, 0, bytes.Length);
        if (to < _byte)
            (_byte, _unit) = (0, 0);
        _unit += Encoding.UTF8.GetCharCount(bytes, _byte, to - _byte);
        _byte = to;
        return start + _unit;
    }

    /// <summary>The offset in the file that an exception means.</summary>
    public int OffsetOf(JsonException exception)
    {
        var line = 0;
        var at = 0;
        while (line < (exception.LineNumber ?? 0) && at < bytes.Length)
        {
            if (bytes[at++] == (byte)'\n')
                line++;
        }

        return Offset(at + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>Reads the value whose first token was read.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public PositionedNode Read(ref Utf8JsonReader json)
    {
        var from = Offset(json.TokenStartIndex);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMap(ref json, from);
            case JsonTokenType.StartArray:
                var items = new List<PositionedNode>();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref json));
                return new SequenceNode(items, Span(from, json.BytesConsumed));
            case JsonTokenType.String:
                var span = Span(from, json.BytesConsumed);
                return new ScalarNode(Text(ref json, span), ScalarStyle.DoubleQuoted, span);
            default:
                // Numbers and truth values stay as they are written; `null` is what YAML calls so too.
                return new ScalarNode(Encoding.UTF8.GetString(json.ValueSpan), ScalarStyle.Plain, Span(from, json.BytesConsumed));
        }
    }

    private MappingNode ReadMap(ref Utf8JsonReader json, int from)
    {
        var entries = new List<MappingEntry>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            // The colon belongs to the token.
            var span = Span(Offset(json.TokenStartIndex), json.TokenStartIndex + json.ValueSpan.Length + 2);
            var key = new ScalarNode(Text(ref json, span), ScalarStyle.DoubleQuoted, span);
            if (entries.Exists(e => e.Key.Value == key.Value))
                diagnostics.Add(WorkspaceDiagnostics.KeyTwice(span, key.Value));
            json.Read();
            entries.Add(new MappingEntry(key, Read(ref json)));
        }

        return new MappingNode(entries, Span(from, json.BytesConsumed));
    }

    private string Text(ref Utf8JsonReader json, SourceSpan span)
    {
        string? text = null;
        try
        {
            text = json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
        }

        var findings = new DiagnosticBag();
        if (text is not null)
            _ = Utf8Text.Clean(file.Path, text, findings);
        if (text is null || findings.Count > 0)
            diagnostics.Add(WorkspaceDiagnostics.BadValue(span));
        return text ?? "";
    }

    private SourceSpan Span(int from, long endByte) => file.Span(from, Offset(endByte) - from);
}
