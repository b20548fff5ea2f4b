using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages.Messages;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>A map of a language pack, with checks of what it holds. Everything found goes to one bag.</summary>
internal sealed class SectionReader
{
    private readonly MappingNode _map;
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionReader?> _maps = new(StringComparer.Ordinal);

    public SectionReader(MappingNode map, string path, DiagnosticBag diagnostics)
    {
        _map = map;
        Path = path;
        Diagnostics = diagnostics;
    }

    /// <summary>The keys that lead here, joined by dots; empty for the whole pack.</summary>
    public string Path { get; }

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Where messages about the whole map point: its first key, so that not the whole map is shown.</summary>
    public SourceSpan Span => _map.Entries.Count > 0 ? _map.Entries[0].Key.Span : _map.Span;

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries => _map.Entries;

    /// <summary>Reports keys that are not among those known.</summary>
    /// <returns>True if all are.</returns>
    public bool Allow(params IReadOnlyList<string> known)
    {
        var areKnown = true;
        foreach (var entry in _map.Entries)
        {
            if (known.Contains(entry.Key.Value, StringComparer.Ordinal))
                continue;
            areKnown = false;
            Diagnostics.Add(LanguageDiagnostics.UnknownKey(entry.Key.Span, entry.Key.Value, Path, known));
            if (NameSuggestion.Nearest(entry.Key.Value, known) is { } meant)
                _misspelt.Add(meant);
        }

        return areKnown;
    }

    /// <summary>The path of a key.</summary>
    public string PathOf(string key) => Path.Length == 0 ? key : Path + "." + key;

    /// <summary>The node of a key; reports it if it is missing, unless a misspelt one was reported.</summary>
    public PositionedNode? Node(string key, bool required)
    {
        var node = _map.Find(key)?.Value;
        if (node is null or ScalarNode { IsNull: true } && required && !_misspelt.Contains(key))
            Diagnostics.Add(LanguageDiagnostics.Missing(Span, Path, key));
        return node is ScalarNode { IsNull: true } ? null : node;
    }

    /// <summary>The text of a key.</summary>
    public ScalarNode? Text(string key, bool required)
    {
        switch (Node(key, required))
        {
            case ScalarNode scalar:
                return scalar;
            case { } other:
                Diagnostics.Add(LanguageDiagnostics.WrongKind(other.Span.Slice(0, 1), PathOf(key), "a text"));
                break;
        }

        return null;
    }

    /// <summary>The map of a key; the same reader, and no second report, however often it is asked for.</summary>
    public SectionReader? Map(string key, bool required)
    {
        if (_maps.TryGetValue(key, out var known))
            return known;
        SectionReader? reader = null;
        switch (Node(key, required))
        {
            case MappingNode map:
                reader = new SectionReader(map, PathOf(key), Diagnostics);
                break;
            case { } other:
                Diagnostics.Add(LanguageDiagnostics.WrongKind(other.Span.Slice(0, 1), PathOf(key), "a map of keys"));
                break;
        }

        if (reader is not null || required)
            _maps[key] = reader;
        return reader;
    }

    /// <summary>The texts of a list of known length.</summary>
    public string[]? Texts(string key, int count, bool required) => Node(key, required) is { } node ? TextsOf(node, PathOf(key), count) : null;

    private string[]? TextsOf(PositionedNode node, string path, int count)
    {
        if (node is not SequenceNode list || list.Items.Any(i => i is not ScalarNode))
        {
            Diagnostics.Add(LanguageDiagnostics.WrongKind(node.Span.Slice(0, 1), path, "a list of texts"));
            return null;
        }

        if (list.Items.Count != count)
        {
            Diagnostics.Add(LanguageDiagnostics.WrongCount(list.Span, path, list.Items.Count, count));
            return null;
        }

        return [.. list.Items.Select(i => ((ScalarNode)i).Value)];
    }

    /// <summary>The message of a scalar; reports a bad brace.</summary>
    public Message Message(ScalarNode scalar, string path)
    {
        var message = Messages.Message.Parse(scalar.Value, out var bad);
        if (bad >= 0)
            Diagnostics.Add(LanguageDiagnostics.BadMessage(SpanInside(scalar, bad, 1), path));
        return message;
    }

    /// <summary>The place of a stretch of a scalar's value; the whole scalar where quotation marks or lines make the two differ.</summary>
    public static SourceSpan SpanInside(ScalarNode scalar, int offset, int length)
    {
        var at = scalar.Span.Text.IndexOf(scalar.Value);
        return at < 0 ? scalar.Span : scalar.Span.Slice(at + offset, length);
    }
}
