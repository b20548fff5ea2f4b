using System.Buffers.Binary;

namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>Writes a font that has only some glyphs of another.</summary>
internal sealed class SubsetWriter
{
    private const int DirectoryHeader = 12;
    private const int DirectoryRecord = 16;

    // In the order of the directory, which is sorted by tag.
    private static readonly string[] Written = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];
    private readonly FontFile _font;
    private readonly GlyphTable _glyphs;
    private readonly int[] _places;
    private readonly bool _isLong;

    public SubsetWriter(FontFile font, ReadOnlySpan<ushort> wanted)
    {
        _font = font;
        _glyphs = new GlyphTable(font.Tables);
        NewIds = new ushort[font.GlyphCount];
        OldIds = Collect(wanted);
        _places = new int[OldIds.Length + 1];
        for (var i = 0; i < OldIds.Length; i++)
        {
            NewIds[OldIds[i]] = (ushort)i;
            _places[i + 1] = _places[i] + ((_glyphs.Of(OldIds[i]).Length + 1) & ~1);
        }

        _isLong = _places[^1] / 2 > ushort.MaxValue;
    }

    /// <summary>The glyphs kept, ascending: those wanted, glyph 0 and the parts of composites.</summary>
    public ushort[] OldIds { get; }

    /// <summary>New ids by old ones; 0 for those left out.</summary>
    public ushort[] NewIds { get; }

    public byte[] Write()
    {
        var lengths = new int[Written.Length];
        int size = DirectoryHeader, count = 0;
        for (var i = 0; i < Written.Length; i++)
        {
            lengths[i] = LengthOf(Written[i]);
            size += lengths[i] == 0 ? 0 : DirectoryRecord + Aligned(lengths[i]);
            count += lengths[i] == 0 ? 0 : 1;
        }

        var file = new byte[size];
        WriteTables(file, lengths, count);
        return file;
    }

    private ushort[] Collect(ReadOnlySpan<ushort> wanted)
    {
        var isKept = new bool[_font.GlyphCount];

        // Each glyph is put there once, so that glyphs made of each other come to an end.
        var pending = new ushort[_font.GlyphCount];
        var count = 0;
        Keep(0);
        foreach (var id in wanted)
            Keep(id);
        for (var i = 0; i < count; i++)
        {
            // A part may itself be composite.
            var parts = new CompositeParts(_glyphs.Of(pending[i]));
            while (parts.MoveNext())
                Keep(parts.Id);
        }

        var ids = new ushort[count];
        for (int id = 0, next = 0; next < count; id++)
        {
            if (isKept[id])
                ids[next++] = (ushort)id;
        }

        return ids;

        void Keep(ushort id)
        {
            if (id >= isKept.Length || isKept[id])
                return;
            isKept[id] = true;
            pending[count++] = id;
        }
    }

    private int LengthOf(string tag) => tag switch
    {
        // An empty table would have no place of its own.
        "glyf" => Math.Max(2, _places[^1]),
        "hmtx" => OldIds.Length * 4,
        "loca" => _places.Length * (_isLong ? 4 : 2),
        _ => _font.Tables.Table(tag).Length,
    };

    private void WriteTables(byte[] file, int[] lengths, int count)
    {
        WriteHeader(file, count);
        int record = DirectoryHeader, at = DirectoryHeader + count * DirectoryRecord, head = 0;
        for (var i = 0; i < Written.Length; i++)
        {
            if (lengths[i] == 0)
                continue;
            var table = file.AsSpan(at, lengths[i]);
            FillTable(Written[i], table);
            if (Written[i] == "head")
                head = at;
            for (var j = 0; j < 4; j++)
                file[record + j] = (byte)Written[i][j];
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Checksum(file.AsSpan(at, Aligned(lengths[i]))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), lengths[i]);
            record += DirectoryRecord;
            at += Aligned(lengths[i]);
        }

        // The whole file together with checkSumAdjustment makes this number (OpenType 1.9, "head").
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), 0xB1B0AFBA - Checksum(file));
    }

    private void FillTable(string tag, Span<byte> table)
    {
        switch (tag)
        {
            case "glyf":
                FillOutlines(table);
                break;
            case "hmtx":
                FillMetrics(table);
                break;
            case "loca":
                FillPlaces(table);
                break;
            default:
                _font.Tables.Table(tag).Span.CopyTo(table);
                break;
        }

        if (tag == "head")
        {
            table[8..12].Clear();
            BinaryPrimitives.WriteUInt16BigEndian(table[50..], (ushort)(_isLong ? 1 : 0));
        }
        else if (tag is "hhea" && table.Length >= 36)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[34..], (ushort)OldIds.Length);
        }
        else if (tag is "maxp" && table.Length >= 6)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[4..], (ushort)OldIds.Length);
        }
    }

    private void FillOutlines(Span<byte> table)
    {
        for (var i = 0; i < OldIds.Length; i++)
        {
            var glyph = _glyphs.Of(OldIds[i]);
            if (glyph.IsEmpty)
                continue;
            var copy = table[_places[i]..];
            glyph.Span.CopyTo(copy);
            var parts = new CompositeParts(glyph);
            while (parts.MoveNext())
            {
                var id = parts.Id < NewIds.Length ? NewIds[parts.Id] : (ushort)0;
                BinaryPrimitives.WriteUInt16BigEndian(copy[parts.IdPlace..], id);
            }
        }
    }

    private void FillMetrics(Span<byte> table)
    {
        for (var i = 0; i < OldIds.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[(i * 4)..], (ushort)_font.AdvanceOf(OldIds[i]));
            BinaryPrimitives.WriteInt16BigEndian(table[(i * 4 + 2)..], (short)_font.LeftBearingOf(OldIds[i]));
        }
    }

    private void FillPlaces(Span<byte> table)
    {
        for (var i = 0; i < _places.Length; i++)
        {
            if (_isLong)
                BinaryPrimitives.WriteInt32BigEndian(table[(i * 4)..], _places[i]);
            else
                BinaryPrimitives.WriteUInt16BigEndian(table[(i * 2)..], (ushort)(_places[i] / 2));
        }
    }

    private static void WriteHeader(Span<byte> file, int tables)
    {
        var power = 31 - int.LeadingZeroCount(tables);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((tables << 4) - (16 << power)));
    }

    private static int Aligned(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (; bytes.Length >= 4; bytes = bytes[4..])
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes);
        return sum;
    }
}
