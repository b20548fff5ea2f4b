using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Yaml.Reading;

/// <summary>Reads the keys of a map as typed values, and reports wrong types, missing keys and keys that nobody asked for.</summary>
/// <remarks>Every method takes the key it reads as known; call <see cref="Finish"/> after the last one. What is wrong is reported and read as absent.</remarks>
public sealed class MappingReader
{
    private readonly MappingNode _node;
    private readonly string _what;
    private readonly bool[] _used;
    private readonly List<string> _known = new(16);

    /// <summary>A reader of a map.</summary>
    /// <param name="node">The map.</param>
    /// <param name="what">What it describes, for messages: <c>a person</c>.</param>
    /// <param name="context">What the file shares.</param>
    public MappingReader(MappingNode node, string what, ReadingContext context)
    {
        _node = node;
        _what = what;
        _used = new bool[node.Entries.Count];
        Context = context;
    }

    /// <summary>What the file shares.</summary>
    public ReadingContext Context { get; }

    /// <summary>The map.</summary>
    public MappingNode Node => _node;

    /// <summary>The whole map.</summary>
    public SourceSpan Span => _node.Span;

    /// <summary>A reader of a node that should be a map; null, and reported, if it is none.</summary>
    public static MappingReader? Of(PositionedNode node, string what, ReadingContext context)
    {
        if (node is MappingNode mapping)
            return new MappingReader(mapping, what, context);
        context.Diagnostics.Add(YamlDiagnostics.NotAMap(node, what));
        return null;
    }

    /// <summary>True if the key is there with a value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key, whatever it is; null if there is none or nothing is written.</summary>
    public PositionedNode? Find(string key)
    {
        _known.Add(key);
        var entries = _node.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key.Value != key)
                continue;
            _used[i] = true;
            return entries[i].Value is ScalarNode { IsNull: true } ? null : entries[i].Value;
        }

        return null;
    }

    /// <summary>The value of a key that must be a text, number or truth value.</summary>
    public ScalarNode? Scalar(string key) => AsScalar(key, Find(key));

    /// <summary>A text; white space around it is cut off.</summary>
    public string? Text(string key) => Scalar(key)?.Value.Trim();

    /// <summary>The address of a page.</summary>
    public string? Address(string key) => Scalar(key) is { } scalar ? ScalarValues.Address(scalar, Context) : null;

    /// <summary>An e-mail address.</summary>
    public string? Email(string key) => Scalar(key) is { } scalar ? ScalarValues.Email(scalar, Context) : null;

    /// <summary>A text that must be there.</summary>
    public ScalarNode? Required(string key)
    {
        var value = Find(key);
        if (value is null)
            ReportMissing(key);
        return AsScalar(key, value);
    }

    /// <summary>Reports that a key is missing, unless lines of the file could not be read and it may have stood there.</summary>
    public void ReportMissing(string key)
    {
        if (!_node.IsDamaged)
            Context.Diagnostics.Add(YamlDiagnostics.Missing(_node, key, _what));
    }

    /// <summary>Reports that a key is missing, if it is.</summary>
    public void RequireKey(string key)
    {
        if (!Has(key))
            ReportMissing(key);
    }

    /// <summary>A whole number from a lowest to a highest value.</summary>
    public int? Integer(string key, int lowest = 0, int highest = int.MaxValue) =>
        Scalar(key) is { } scalar ? ScalarValues.Integer(scalar, key, lowest, highest, Context) : null;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool? Flag(string key) => Scalar(key) is { } scalar ? ScalarValues.Flag(scalar, key, Context) : null;

    /// <summary>One of the names of an enumeration, see <see cref="ChoiceNames{T}"/>.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum =>
        Scalar(key) is { } scalar ? ScalarValues.Choice<T>(scalar, key, Context) : null;

    /// <summary>Names of an enumeration: one, or a list.</summary>
    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum =>
        Collect(key, scalar => ScalarValues.Choice<T>(scalar, key, Context));

    /// <summary>A date.</summary>
    public EdtfDate? Date(string key) => DateWithSpan(key).Date;

    /// <summary>A date and where it is written.</summary>
    public (EdtfDate? Date, SourceSpan? Span) DateWithSpan(string key) =>
        Find(key) is { } node ? (ScalarValues.Date(node, key, Context), node.Span) : (null, null);

    /// <summary>A duration.</summary>
    public IsoDuration? Duration(string key) => Scalar(key) is { } scalar ? ScalarValues.Duration(scalar, key, Context) : null;

    /// <summary>A country.</summary>
    public CountryCode? Country(string key) => Scalar(key) is { } scalar ? ScalarValues.Country(scalar, Context) : null;

    /// <summary>Countries: one, or a list.</summary>
    public IReadOnlyList<CountryCode> Countries(string key) => Collect(key, scalar => ScalarValues.Country(scalar, Context));

    /// <summary>A language.</summary>
    public LanguageTag? Language(string key) => Scalar(key) is { } scalar ? ScalarValues.Language(scalar, Context) : null;

    /// <summary>Languages: one, or a list; each once.</summary>
    public IReadOnlyList<LanguageTag> Languages(string key)
    {
        var languages = Collect(key, scalar => ScalarValues.Language(scalar, Context));
        for (var i = languages.Count - 1; i > 0; i--)
        {
            if (languages.IndexOf(languages[i]) < i)
                languages.RemoveAt(i);
        }

        return languages;
    }

    /// <summary>Texts: one, or a list.</summary>
    public IReadOnlyList<ScalarNode> Texts(string key)
    {
        if (Find(key) is not { } node)
            return [];
        if (node is ScalarNode single)
            return [single];
        var result = new List<ScalarNode>();
        foreach (var item in Items(key))
        {
            if (item is ScalarNode { IsNull: false } scalar)
                result.Add(scalar);
            else
                Context.Diagnostics.Add(YamlDiagnostics.WrongType(item, key, $"each item of `{key}` must be a text"));
        }

        return result;
    }

    /// <summary>A text in one or more languages.</summary>
    public LocalizedText? Localized(string key) => Find(key) is { } node ? LocalizedReader.Read(node, key, Context) : null;

    /// <summary>A text in several languages whose language keys stand beside the other keys of this map. Read all other keys before.</summary>
    public LocalizedText? LocalizedHere()
    {
        var entries = new List<LocalizedEntry>();
        for (var i = 0; i < _used.Length; i++)
        {
            if (_used[i] || Context.LanguageOf(_node.Entries[i].Key.Value) is not { } language)
                continue;
            _used[i] = true;
            if (entries.Exists(e => e.Language == language))
                Context.Diagnostics.Add(YamlDiagnostics.LanguageTwice(_node.Entries[i].Key.Span, language));
            else if (LocalizedReader.ReadEntry(_node.Entries[i].Value, language, _node.Entries[i].Key.Value, Context) is { } entry)
                entries.Add(entry);
        }

        return entries.Count == 0 ? null : new LocalizedText(entries, Span);
    }

    /// <summary>A map below a key.</summary>
    public MappingReader? Mapping(string key, string what) => Find(key) is { } node ? Of(node, what, Context) : null;

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public IReadOnlyList<PositionedNode> Items(string key) => Find(key) switch
    {
        null => [],
        SequenceNode sequence => sequence.Items,
        var single => [single],
    };

    /// <summary>The items of a list of maps.</summary>
    public IReadOnlyList<MappingReader> Mappings(string key, string what)
    {
        var result = new List<MappingReader>();
        foreach (var item in Items(key))
        {
            if (Of(item, what, Context) is { } reader)
                result.Add(reader);
        }

        return result;
    }

    /// <summary>The entries that nobody has asked for yet; they count as read from now on.</summary>
    public IReadOnlyList<MappingEntry> Rest()
    {
        var rest = new List<MappingEntry>();
        for (var i = 0; i < _used.Length; i++)
        {
            if (_used[i])
                continue;
            _used[i] = true;
            rest.Add(_node.Entries[i]);
        }

        return rest;
    }

    /// <summary>Reports every key that was not read.</summary>
    public void Finish()
    {
        for (var i = 0; i < _used.Length; i++)
        {
            if (!_used[i])
                Context.Diagnostics.Add(YamlDiagnostics.UnknownKey(_node.Entries[i].Key, _what, _known));
        }
    }

    private ScalarNode? AsScalar(string key, PositionedNode? node)
    {
        if (node is null or ScalarNode)
            return (ScalarNode?)node;
        Context.Diagnostics.Add(YamlDiagnostics.WrongType(node, key, $"`{key}` must be a text"));
        return null;
    }

    private List<T> Collect<T>(string key, Func<ScalarNode, T?> read)
        where T : struct
    {
        var result = new List<T>();
        foreach (var scalar in Texts(key))
        {
            if (read(scalar) is { } value)
                result.Add(value);
        }

        return result;
    }
}
