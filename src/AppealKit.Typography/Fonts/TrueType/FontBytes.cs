namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>A stretch of a font file, read big-endian. What lies outside reads as zero, so that no file can make a reader fail.</summary>
internal readonly struct FontBytes
{
    private readonly byte[] _data;
    private readonly int _start;

    public FontBytes(byte[] data)
        : this(data, 0, data.Length)
    {
    }

    private FontBytes(byte[] data, int start, int length)
    {
        _data = data;
        _start = start;
        Length = length;
    }

    /// <summary>Number of bytes; 0 for a table that is not there.</summary>
    public int Length { get; }

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Span => _data.AsSpan(_start, Length);

    public byte U8(int at) => (uint)at < (uint)Length ? _data[_start + at] : (byte)0;

    public ushort U16(int at) => Has(at, 2) ? (ushort)(_data[_start + at] << 8 | _data[_start + at + 1]) : (ushort)0;

    public short I16(int at) => (short)U16(at);

    public uint U32(int at) => Has(at, 4) ? (uint)U16(at) << 16 | U16(at + 2) : 0;

    /// <summary>An offset of 32 bits; one that cannot be is beyond every end.</summary>
    public int Offset32(int at) => (int)Math.Min(U32(at), int.MaxValue);

    public bool Has(int at, int count) => at >= 0 && count >= 0 && at <= Length - count;

    /// <summary>From a place to the end; empty if the place is outside.</summary>
    public FontBytes From(int at) => (uint)at >= (uint)Length ? default : new FontBytes(_data, _start + at, Length - at);

    /// <summary>A stretch, cut off at the end.</summary>
    public FontBytes Slice(int at, int count) =>
        (uint)at >= (uint)Length || count <= 0 ? default : new FontBytes(_data, _start + at, Math.Min(count, Length - at));

    /// <summary>A stated number of records, cut down to those that can be there.</summary>
    public int CountOf(int stated, int at, int size) => Math.Max(0, Math.Min(stated, (Length - at) / size));
}
