namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>Finds the tables of a font file (OpenType 1.9, "Font tables").</summary>
internal sealed class TableDirectory
{
    private const int HeaderSize = 12;
    private const int RecordSize = 16;
    private readonly FontBytes _file;
    private readonly int _count;

    public TableDirectory(byte[] data)
    {
        _file = new FontBytes(data);
        _count = _file.CountOf(_file.U16(4), HeaderSize, RecordSize);
    }

    public uint Format => _file.U32(0);

    public FontBytes Table(string tag)
    {
        var wanted = Tag(tag);
        for (var i = 0; i < _count; i++)
        {
            var record = HeaderSize + i * RecordSize;
            if (_file.U32(record) == wanted)
                return _file.Slice(_file.Offset32(record + 8), _file.Offset32(record + 12));
        }

        return default;
    }

    public static uint Tag(string tag) => (uint)(tag[0] << 24 | tag[1] << 16 | tag[2] << 8 | tag[3]);
}
