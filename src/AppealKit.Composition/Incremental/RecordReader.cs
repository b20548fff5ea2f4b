using System.Text;

namespace AppealKit.Composition.Incremental;

/// <summary>Reads what <see cref="RecordWriter"/> wrote. The bytes are known to be whole.</summary>
internal sealed class RecordReader(byte[] bytes, int length) : IDisposable
{
    private readonly BinaryReader _reader = new(new MemoryStream(bytes, 0, length, writable: false), Encoding.UTF8);
    private readonly List<string> _words = [];

    public int Number() => _reader.Read7BitEncodedInt();

    public string Word()
    {
        if (Number() is > 0 and var known)
            return _words[known - 1];
        var word = _reader.ReadString();
        _words.Add(word);
        return word;
    }

    public string? WordOrNone() => Number() == 0 ? null : Word();

    public IReadOnlyList<T> List<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }

    public void Dispose() => _reader.Dispose();
}
