using System.Text;

namespace AppealKit.Composition.Incremental;

/// <summary>Writes numbers, words and lists; a word that was written before is a number.</summary>
internal sealed class RecordWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public RecordWriter() => _writer = new BinaryWriter(_bytes, Encoding.UTF8, leaveOpen: true);

    public void Number(int number) => _writer.Write7BitEncodedInt(number);

    public void Word(string word)
    {
        if (_words.TryGetValue(word, out var known))
        {
            Number(known);
            return;
        }

        _words[word] = _words.Count + 1;
        Number(0);
        _writer.Write(word);
    }

    /// <summary>A word that may be missing.</summary>
    public void WordOrNone(string? word)
    {
        Number(word is null ? 0 : 1);
        if (word is not null)
            Word(word);
    }

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    public byte[] ToArray()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }
}
