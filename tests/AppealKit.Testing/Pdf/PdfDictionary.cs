namespace AppealKit.Testing.Pdf;

/// <summary>A dictionary. What it gives is what references lead to.</summary>
public sealed class PdfDictionary(PdfFile? file)
{
    private readonly Dictionary<string, object?> _entries = [];

    /// <summary>The keys.</summary>
    public IReadOnlyCollection<string> Keys => _entries.Keys;

    /// <summary>What a key has; null if there is none.</summary>
    public object? this[string key] => file is null ? Raw(key) : file.Resolve(Raw(key));

    /// <summary>What stands in the file: a value or a <see cref="PdfReference"/>.</summary>
    public object? Raw(string key) => _entries.GetValueOrDefault(key);

    /// <summary>Adds an entry.</summary>
    /// <exception cref="FormatException">The key is there already.</exception>
    public void Add(string key, object? value)
    {
        if (!_entries.TryAdd(key, value))
            throw new FormatException($"two entries are called {key}");
    }

    /// <summary>A dictionary, or that of a stream.</summary>
    public PdfDictionary? Dictionary(string key) => this[key] switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    /// <summary>A name.</summary>
    public string? Name(string key) => (this[key] as PdfName)?.Value;

    /// <summary>A whole number.</summary>
    public int? Integer(string key) => this[key] is double number ? (int)number : null;

    /// <summary>A text string, decoded.</summary>
    public string? Text(string key) => this[key] is byte[] bytes ? PdfFile.Decode(bytes) : null;

    /// <summary>An array with its references resolved; a single value as an array of one; empty if there is nothing.</summary>
    public IReadOnlyList<object?> Array(string key) => this[key] switch
    {
        null => [],
        List<object?> list => file is null ? list : [.. list.Select(file.Resolve)],
        var single => [single],
    };
}
