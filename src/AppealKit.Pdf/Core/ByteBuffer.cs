using System.Buffers;

namespace AppealKit.Pdf.Core;

/// <summary>Bytes that grow, in pooled memory, and the tokens of PDF that are written into them (ISO 32000-1, 7.3).</summary>
internal sealed class ByteBuffer : IDisposable
{
    private byte[] _bytes;

    public ByteBuffer(int capacity = 4096) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Dispose()
    {
        if (_bytes.Length == 0)
            return;
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>Room for at least so many bytes; what is used of it is told to <see cref="Advance"/>.</summary>
    public Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
            Grow(count);
        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Byte(byte value)
    {
        if (_bytes.Length == Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    public ByteBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteBuffer Integer(long value)
    {
        var room = Room(20);
        value.TryFormat(room, out var written);
        Length += written;
        return this;
    }

    /// <summary>A number of thousandths, as short as it can be written: <c>12500</c> is <c>12.5</c>, <c>-500</c> is <c>-.5</c>.</summary>
    public ByteBuffer Thousandths(long value)
    {
        if (value < 0)
        {
            Byte((byte)'-');
            value = -value;
        }

        var (whole, part) = Math.DivRem(value, 1000);
        if (whole != 0 || part == 0)
            Integer(whole);
        if (part == 0)
            return this;
        var room = Room(4);
        room[0] = (byte)'.';
        room[1] = (byte)('0' + (part / 100));
        room[2] = (byte)('0' + (part / 10 % 10));
        room[3] = (byte)('0' + (part % 10));
        Length += part % 100 == 0 ? 2 : part % 10 == 0 ? 3 : 4;
        return this;
    }

    /// <summary>A reference to an object: <c>12 0 R</c>.</summary>
    public ByteBuffer Reference(int number) => Integer(number).Raw(" 0 R"u8);

    private void Grow(int count)
    {
        // Doubling, so that many small writes stay linear.
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + count), (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        Written.CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
