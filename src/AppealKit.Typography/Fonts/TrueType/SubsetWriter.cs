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

    public SubsetWriter(FontFile font)
    {
        _font = font;
        _glyphs = new GlyphTable(font.Tables);
    }

    /// <summary>The glyphs wanted, glyph 0 and the parts of composites, ascending.</summary>
    public ushort[] Collect(ReadOnlySpan<ushort> wanted)
    {
        var isWanted = new bool[_font.GlyphCount];
        var pending = new List<ushort>(wanted.Length + 16) { 0 };
        isWanted[0] = true;
        foreach (var id in wanted)
            Want(id, isWanted, pending);
        for (var i = 0; i < pending.Count; i++)
        {
            // A part may itself be composite; each glyph is looked at once, so that glyphs made of each other come to an end.
            var parts = new CompositeParts(_glyphs.Of(pending[i]));
            while (parts.MoveNext())
                Want(parts.Id, isWanted, pending);
        }

        pending.Sort();
        return [.. pending];
    }

    public byte[] Write(ushort[] ids)
    {
        var places = new int[ids.Length + 1];
        for (var i = 0; i < ids.Length; i++)
            places[i + 1] = places[i] + ((_glyphs.Of(ids[i]).Length + 1) & ~1);
        var isLong = places[^1] / 2 > ushort.MaxValue;

        var lengths = new int[Written.Length];
        var size = DirectoryHeader;
        for (var i = 0; i < Written.Length; i++)
        {
            lengths[i] = LengthOf(Written[i], ids.Length, places[^1], isLong);
            size += lengths[i] == 0 ? 0 : DirectoryRecord + Aligned(lengths[i]);
        }

        var file = new byte[size];
        WriteTables(file, lengths, ids, places, isLong);
        return file;
    }

    private void Want(ushort id, bool[] isWanted, List<ushort> pending)
    {
        if (id >= isWanted.Length || isWanted[id])
            return;
        isWanted[id] = true;
        pending.Add(id);
    }

    private int LengthOf(string tag, int glyphs, int outlines, bool isLong) => tag switch
    {
        // An empty table would have no place of its own.
        "glyf" => Math.Max(2, outlines),
        "hmtx" => glyphs * 4,
        "loca" => (glyphs + 1) * (isLong ? 4 : 2),
        _ => _font.Tables.Table(tag).Length,
    };

    private void WriteTables(byte[] file, int[] lengths, ushort[] ids, int[] places, bool isLong)
    {
        var count = lengths.Count(l => l > 0);
        WriteHeader(file, count);
        int record = DirectoryHeader, at = DirectoryHeader + count * DirectoryRecord, head = 0;
        for (var i = 0; i < Written.Length; i++)
        {
            if (lengths[i] == 0)
                continue;
            var table = file.AsSpan(at, lengths[i]);
            FillTable(Written[i], table, ids, places, isLong);
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

    private void FillTable(string tag, Span<byte> table, ushort[] ids, int[] places, bool isLong)
    {
        switch (tag)
        {
            case "glyf":
                FillOutlines(table, ids, places);
                break;
            case "hmtx":
                FillMetrics(table, ids);
                break;
            case "loca":
                FillPlaces(table, places, isLong);
                break;
            default:
                _font.Tables.Table(tag).Span.CopyTo(table);
                break;
        }

        if (tag == "head")
        {
            table[8..12].Clear();
            BinaryPrimitives.WriteUInt16BigEndian(table[50..], (ushort)(isLong ? 1 : 0));
        }
        else if (tag is "hhea" && table.Length >= 36)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[34..], (ushort)ids.Length);
        }
        else if (tag is "maxp" && table.Length >= 6)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[4..], (ushort)ids.Length);
        }
    }

    private void FillOutlines(Span<byte> table, ushort[] ids, int[] places)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            var glyph = _glyphs.Of(ids[i]);
            if (glyph.IsEmpty)
                continue;
            var copy = table[places[i]..];
            glyph.Span.CopyTo(copy);
            var parts = new CompositeParts(glyph);
            while (parts.MoveNext())
            {
                var id = Math.Max(0, Array.BinarySearch(ids, parts.Id));
                BinaryPrimitives.WriteUInt16BigEndian(copy[parts.IdPlace..], (ushort)id);
            }
        }
    }

    private void FillMetrics(Span<byte> table, ushort[] ids)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[(i * 4)..], (ushort)_font.AdvanceOf(ids[i]));
            BinaryPrimitives.WriteInt16BigEndian(table[(i * 4 + 2)..], (short)_font.LeftBearingOf(ids[i]));
        }
    }

    private static void FillPlaces(Span<byte> table, int[] places, bool isLong)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (isLong)
                BinaryPrimitives.WriteInt32BigEndian(table[(i * 4)..], places[i]);
            else
                BinaryPrimitives.WriteUInt16BigEndian(table[(i * 2)..], (ushort)(places[i] / 2));
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
