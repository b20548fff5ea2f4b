using System.IO.Compression;
using System.Text;

namespace AppealKit.Testing.Pdf;

/// <summary>A reader of our own PDF files for tests, written against the standard and not against the writer. Strict: what it does not expect is an exception.</summary>
public sealed class PdfFile
{
    private readonly byte[] _data;
    private readonly Dictionary<int, (int Kind, int Place, int Index)> _entries = [];
    private readonly Dictionary<int, object?> _objects = [];
    private readonly Dictionary<int, List<object?>> _packed = [];

    private PdfFile(byte[] data)
    {
        _data = data;
        Trailer = ReadCrossReferences();
        Catalog = Trailer.Dictionary("Root") ?? throw new FormatException("no catalog");
        Pages = [.. Catalog.Dictionary("Pages")!.Array("Kids").Cast<PdfDictionary>()];
        PageNumbers = ((List<object?>)Catalog.Dictionary("Pages")!.Raw("Kids")!).Select((r, i) => (((PdfReference)r!).Number, i)).ToDictionary();
    }

    /// <summary>The dictionary of the cross-reference stream.</summary>
    public PdfDictionary Trailer { get; }

    /// <summary>The catalog.</summary>
    public PdfDictionary Catalog { get; }

    /// <summary>The pages.</summary>
    public IReadOnlyList<PdfDictionary> Pages { get; }

    /// <summary>Indices of the pages by the numbers of their objects.</summary>
    public IReadOnlyDictionary<int, int> PageNumbers { get; }

    /// <summary>The numbers of all objects in use.</summary>
    public IEnumerable<int> Numbers => _entries.Where(e => e.Value.Kind != 0).Select(e => e.Key);

    /// <summary>Opens a file.</summary>
    /// <exception cref="FormatException">It is not as PDF 1.7 wants it.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> data) => new(data.ToArray());

    /// <summary>What a reference leads to; anything else as it is.</summary>
    public object? Resolve(object? value) => value is PdfReference reference ? Object(reference.Number) : value;

    /// <summary>A text string: UTF-16BE with its mark, or ASCII.</summary>
    public static string Decode(byte[] bytes) => bytes is [0xFE, 0xFF, ..]
        ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes, 2, bytes.Length - 2)
        : bytes.All(b => b < 0x80) ? Encoding.ASCII.GetString(bytes) : throw new FormatException("a text string in no encoding");

    private object? Object(int number)
    {
        if (_objects.TryGetValue(number, out var known))
            return known;
        var entry = _entries.GetValueOrDefault(number);
        return _objects[number] = entry.Kind switch
        {
            1 => ReadAt(entry.Place, number),
            2 => Unpack(entry.Place)[entry.Index],
            _ => throw new FormatException($"a reference to object {number}, which is not there"),
        };
    }

    private object? ReadAt(int offset, int number)
    {
        var lexer = new PdfLexer(_data, offset, this);
        if (lexer.Read(references: false) is not double n || (int)n != number || lexer.Read(references: false) is not 0.0
            || lexer.Read() is not PdfKeyword { Value: "obj" } || _data[lexer.Position] != '\n')
            throw new FormatException($"object {number} is not where it should be");
        var value = lexer.Read();
        if (value is not PdfDictionary dictionary || lexer.Read() is not PdfKeyword { Value: "stream" })
            return value;
        var length = dictionary.Integer("Length") ?? throw new FormatException("no length");
        var start = lexer.Position + 1;
        if (!_data.AsSpan(start + length).StartsWith("\nendstream\nendobj\n"u8))
            throw new FormatException($"stream {number} does not end where it should");
        var content = _data[start..(start + length)];
        return new PdfStream(dictionary, dictionary.Name("Filter") == "FlateDecode" ? Inflate(content, dictionary) : content);
    }

    private List<object?> Unpack(int number)
    {
        if (_packed.TryGetValue(number, out var known))
            return known;
        var stream = (PdfStream)Object(number)!;
        var lexer = new PdfLexer(stream.Data, 0, this);
        var places = new List<int>();
        for (var i = 0; i < stream.Dictionary.Integer("N"); i++)
        {
            lexer.Read(references: false);
            places.Add((int)(double)lexer.Read(references: false)! + stream.Dictionary.Integer("First")!.Value);
        }

        return _packed[number] = [.. places.Select(p => new PdfLexer(stream.Data, p, this).Read())];
    }

    private PdfDictionary ReadCrossReferences()
    {
        var tail = Encoding.Latin1.GetString(_data, Math.Max(0, _data.Length - 40), Math.Min(40, _data.Length));
        if (!tail.EndsWith("%%EOF\n", StringComparison.Ordinal) || !_data.AsSpan().StartsWith("%PDF-1.7\n%"u8) || !_data[10..14].All(b => b > 127))
            throw new FormatException("head or end of the file is wrong");
        var start = int.Parse(tail[(tail.IndexOf("startxref", StringComparison.Ordinal) + 9)..^6], System.Globalization.CultureInfo.InvariantCulture);
        var number = (int)(double)new PdfLexer(_data, start, null).Read(references: false)!;
        var stream = (PdfStream)ReadAt(start, number)!;
        var widths = stream.Dictionary.Array("W").Select(w => (int)(double)w!).ToArray();
        var rows = Unfilter(stream.Data, widths.Sum());
        for (var i = 0; i < stream.Dictionary.Integer("Size"); i++)
        {
            var row = rows.AsSpan(i * widths.Sum());
            _entries[i] = (Field(row[..widths[0]]), Field(row.Slice(widths[0], widths[1])), Field(row.Slice(widths[0] + widths[1], widths[2])));
        }

        return stream.Dictionary;
    }

    private static int Field(ReadOnlySpan<byte> bytes)
    {
        var value = 0;
        foreach (var b in bytes)
            value = (value << 8) | b;
        return value;
    }

    private static byte[] Unfilter(byte[] data, int width)
    {
        var rows = new List<byte>();
        for (var at = 0; at < data.Length; at += width + 1)
        {
            if (data[at] != 2)
                throw new FormatException("another filter than Up");
            for (var i = 0; i < width; i++)
                rows.Add((byte)(data[at + 1 + i] + (at == 0 ? 0 : rows[^width])));
        }

        return [.. rows];
    }

    private static byte[] Inflate(byte[] data, PdfDictionary dictionary)
    {
        if (dictionary.Name("Type") != "XRef" && dictionary.Keys.Contains("DecodeParms"))
            throw new FormatException("a filter with parameters");
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var content = new MemoryStream();
        zlib.CopyTo(content);
        return content.ToArray();
    }
}
