using AppealKit.Pdf.Core.Compression;
using AppealKit.Values;

namespace AppealKit.Pdf.Core;

/// <summary>
/// Writes a file object by object: streams where they stand, everything else packed into object streams (ISO 32000-1, 7.5.7), and at
/// the end the cross-reference stream (7.5.8).
/// </summary>
/// <remarks>White space follows ISO 19005-2, 6.1.9: a line end after <c>obj</c> and before and after <c>endobj</c>.</remarks>
internal sealed class ObjectWriter : IDisposable
{
    // Enough to compress well; readers unpack a whole object stream to get at one object.
    private const int ObjectsPerStream = 200;

    private readonly ByteBuffer _file = new(64 * 1024);
    private readonly ByteBuffer _packed = new(16 * 1024);
    private readonly List<(int Number, int Offset)> _packedObjects = [];
    private readonly List<Entry> _entries = [new Entry(0, 0, 0xFFFF)];

    public ObjectWriter() => _file.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    private readonly record struct Entry(byte Kind, int Place, int Index);

    /// <summary>Compresses the streams of this file.</summary>
    public FlateEncoder Flate { get; } = new();

    /// <summary>The number of an object that is still to be written.</summary>
    public int Allocate()
    {
        _entries.Add(default);
        return _entries.Count - 1;
    }

    /// <summary>Begins an object that is no stream; it ends where the next one begins.</summary>
    public ByteBuffer Begin(int number)
    {
        if (_packedObjects.Count == ObjectsPerStream)
            FlushPacked();
        if (_packedObjects.Count > 0)
            _packed.Byte((byte)'\n');
        _packedObjects.Add((number, _packed.Length));
        return _packed;
    }

    /// <summary>Begins a further object that is no stream.</summary>
    public ByteBuffer Begin(out int number)
    {
        number = Allocate();
        return Begin(number);
    }

    /// <summary>Writes a stream, compressed.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="dictionary">Entries of its dictionary beside length and filter.</param>
    /// <param name="data">Its content.</param>
    public void Stream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data)
    {
        using var compressed = new ByteBuffer((data.Length / 2) + 64);
        Flate.Compress(data, compressed);
        CompressedStream(number, dictionary, compressed.Written);
    }

    /// <summary>Writes a stream whose content is compressed already.</summary>
    public void CompressedStream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> compressed)
    {
        BeginStream(number, compressed.Length).Raw("/Filter/FlateDecode"u8).Raw(dictionary);
        EndStream(compressed);
    }

    /// <summary>Writes a stream as it is: metadata, so that search tools find it.</summary>
    public void PlainStream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data)
    {
        BeginStream(number, data.Length).Raw(dictionary);
        EndStream(data);
    }

    /// <summary>Ends the file.</summary>
    /// <param name="catalog">Number of the catalog.</param>
    /// <param name="info">Number of the information dictionary.</param>
    public byte[] Finish(int catalog, int info)
    {
        FlushPacked();
        var xref = Allocate();
        var start = _file.Length;
        _entries[xref] = new Entry(1, start, 0);
        // The identifier is a digest of everything before it (14.4), so equal files and only they share it.
        Span<byte> digest = stackalloc byte[Sha256.Length];
        Sha256.Hash(_file.Written, digest);
        var offsetBytes = start < 1 << 16 ? 2 : start < 1 << 24 ? 3 : 4;
        var width = offsetBytes + 3;
        using var dictionary = new ByteBuffer(256);
        dictionary.Raw("/Type/XRef/W[1 "u8).Integer(offsetBytes).Raw(" 2]/Size "u8).Integer(_entries.Count)
            .Raw("/DecodeParms<</Predictor 12/Columns "u8).Integer(width).Raw(">>/Root "u8).Reference(catalog)
            .Raw("/Info "u8).Reference(info).Raw("/ID["u8);
        Identifier(dictionary, digest[..16]);
        Identifier(dictionary, digest[..16]);
        dictionary.Byte((byte)']');
        using var table = CrossReferences(offsetBytes, width);
        Stream(xref, dictionary.Written, table.Written);
        _file.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        return _file.Written.ToArray();
    }

    public void Dispose()
    {
        _file.Dispose();
        _packed.Dispose();
        Flate.Dispose();
    }

    private static void Identifier(ByteBuffer buffer, ReadOnlySpan<byte> digest)
    {
        buffer.Byte((byte)'<');
        foreach (var b in digest)
            TextStrings.Hex(buffer, b);
        buffer.Byte((byte)'>');
    }

    private ByteBuffer BeginStream(int number, int length)
    {
        _entries[number] = new Entry(1, _file.Length, 0);
        return _file.Integer(number).Raw(" 0 obj\n<</Length "u8).Integer(length);
    }

    private void EndStream(ReadOnlySpan<byte> data) => _file.Raw(">>\nstream\n"u8).Raw(data).Raw("\nendstream\nendobj\n"u8);

    private void FlushPacked()
    {
        if (_packedObjects.Count == 0)
            return;
        var number = Allocate();
        using var content = new ByteBuffer(_packed.Length + (_packedObjects.Count * 12));
        for (var i = 0; i < _packedObjects.Count; i++)
        {
            var (inside, offset) = _packedObjects[i];
            _entries[inside] = new Entry(2, number, i);
            content.Integer(inside).Raw(" "u8).Integer(offset).Raw(" "u8);
        }

        var first = content.Length;
        content.Raw(_packed.Written);
        using var dictionary = new ByteBuffer(64);
        dictionary.Raw("/Type/ObjStm/N "u8).Integer(_packedObjects.Count).Raw("/First "u8).Integer(first);
        Stream(number, dictionary.Written, content.Written);
        _packed.Clear();
        _packedObjects.Clear();
    }

    // Each row as its difference from the row above (PNG filter Up): neighbours differ in the last bytes only.
    private ByteBuffer CrossReferences(int offsetBytes, int width)
    {
        var table = new ByteBuffer(_entries.Count * (width + 1));
        Span<byte> above = stackalloc byte[8];
        Span<byte> row = stackalloc byte[8];
        above.Clear();
        foreach (var entry in _entries)
        {
            row[0] = entry.Kind;
            for (var i = 0; i < offsetBytes; i++)
                row[1 + i] = (byte)(entry.Place >> (8 * (offsetBytes - 1 - i)));
            row[1 + offsetBytes] = (byte)(entry.Index >> 8);
            row[2 + offsetBytes] = (byte)entry.Index;
            table.Byte(2);
            for (var i = 0; i < width; i++)
                table.Byte((byte)(row[i] - above[i]));
            row.CopyTo(above);
        }

        return table;
    }
}
