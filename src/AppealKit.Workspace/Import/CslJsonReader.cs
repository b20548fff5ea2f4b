using System.Text;
using System.Text.Json;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Import;

/// <summary>Reads CSL-JSON, as Zotero exports it, into positioned nodes. An item that cannot be read is reported and left out.</summary>
/// <remarks>A list of items, an object with a list <c>items</c>, or a single item (CSL 1.0.2, appendix: the schema of its data).</remarks>
internal sealed class CslJsonReader
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;

    private CslJsonReader(SourceFile file, DiagnosticBag diagnostics) => (_file, _diagnostics) = (file, diagnostics);

    public static IReadOnlyList<PositionedNode> Read(SourceFile file, DiagnosticBag diagnostics) => new CslJsonReader(file, diagnostics).ReadItems();

    private List<PositionedNode> ReadItems()
    {
        var text = _file.Text;
        var items = new List<PositionedNode>();
        var at = JsonScan.SkipSpace(text, 0);
        if (at == text.Length || text[at] is not ('[' or '{'))
        {
            _diagnostics.Add(WorkspaceDiagnostics.NoCsl(_file.Span(0, text.Length)));
            return items;
        }

        if (text[at] == '{')
        {
            if (ReadValue(at, text.Length, out _) is MappingNode single)
                items.AddRange(single.Find("items")?.Value is SequenceNode inner ? inner.Items : [single]);
            return items;
        }

        at++;
        var isCutOff = false;
        while (true)
        {
            at = JsonScan.SkipSpace(text, at);
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (at == text.Length)
            {
                // A text cut off inside of an item has been told of there.
                if (!isCutOff)
                    _diagnostics.Add(WorkspaceDiagnostics.BadJson(_file.Span(text.Length, 0)));
                return items;
            }

            if (text[at] == ']')
            {
                if (JsonScan.SkipSpace(text, at + 1) is var rest && rest < text.Length)
                    _diagnostics.Add(WorkspaceDiagnostics.BadJson(_file.Span(rest, 1)));
                return items;
            }

            var end = JsonScan.ValueEnd(text, at);
            if (ReadValue(at, end, out var isJson) is { } item)
                items.Add(item);
            else if (!isJson)
                end = JsonScan.NextItem(text, at);
            isCutOff = !isJson && end == text.Length;
            at = Math.Max(end, at + 1);
        }
    }

    private PositionedNode? ReadValue(int start, int end, out bool isJson)
    {
        isJson = true;
        var bytes = Encoding.UTF8.GetBytes(_file.Text[start..end]);
        var found = _diagnostics.Count;
        var reader = new JsonItemReader(_file, start, bytes, _diagnostics);
        var json = new Utf8JsonReader(bytes, Options);
        try
        {
            json.Read();
            var node = reader.Read(ref json);
            if (json.Read())
                _diagnostics.Add(WorkspaceDiagnostics.BadJson(_file.Span(reader.Offset(json.TokenStartIndex), 1)));
            return _diagnostics.Count > found ? null : node;
        }
        catch (JsonException exception)
        {
            _diagnostics.Add(WorkspaceDiagnostics.BadJson(_file.Span(reader.OffsetOf(exception), 1)));
            isJson = false;
            return null;
        }
    }
}
