namespace AppealKit.Pdf.Core.Compression;

/// <summary>Writes bits, the lowest first (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter(ByteBuffer target)
{
    private ulong _bits;
    private int _count;

    /// <summary>Writes the lowest bits of a value; at most 32.</summary>
    public void Write(uint value, int count)
    {
        _bits |= (ulong)value << _count;
        _count += count;
        while (_count >= 8)
        {
            target.Byte((byte)_bits);
            _bits >>= 8;
            _count -= 8;
        }
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Flush()
    {
        if (_count > 0)
            target.Byte((byte)_bits);
        (_bits, _count) = (0, 0);
    }

    /// <summary>Writes whole bytes, from the next byte on.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Flush();
        target.Raw(bytes);
    }
}
