using System.Buffers;
using System.Numerics;

namespace AppealKit.Pdf.Core.Compression;

/// <summary>Literals and matches on their way into one block, written in whatever form is shortest (RFC 1951, 3.2.3).</summary>
internal sealed class TokenBlock : IDisposable
{
    private const int Capacity = 16 * 1024;

    // A block is not ended while a match waits for a longer one, which can go on until the longest.
    private const int Slack = 300;
    private const int EndOfBlock = 256;
    private const int LiteralSymbols = 286;
    private const int DistanceSymbols = 30;

    // A literal is its byte; a match its length above 16 bits of distance.
    private readonly int[] _tokens = ArrayPool<int>.Shared.Rent(Capacity + Slack);
    private readonly int[] _literalCounts = new int[LiteralSymbols];
    private readonly int[] _distanceCounts = new int[DistanceSymbols];
    private readonly PrefixCode _literals = new(LiteralSymbols, 15);
    private readonly PrefixCode _distances = new(DistanceSymbols, 15);
    private readonly CodeLengths _lengths = new();
    private int _count;

    public bool IsFull => _count >= Capacity;

    public void Literal(byte value)
    {
        _tokens[_count++] = value;
        _literalCounts[value]++;
    }

    public void Match(int length, int distance)
    {
        _tokens[_count++] = (length << 16) | distance;
        _literalCounts[LengthSymbol(length, out _, out _)]++;
        _distanceCounts[DistanceSymbol(distance, out _, out _)]++;
    }

    /// <summary>Writes the block and empties it.</summary>
    /// <param name="bits">Where to.</param>
    /// <param name="raw">The bytes that it stands for.</param>
    /// <param name="isLast">True for the last block of the data.</param>
    public void Write(BitWriter bits, ReadOnlySpan<byte> raw, bool isLast)
    {
        _literalCounts[EndOfBlock]++;
        _literals.Build(_literalCounts);
        _distances.Build(_distanceCounts);
        _lengths.Collect(_literals, _distances);
        var own = _lengths.Bits + _literals.BitsFor(_literalCounts) + _distances.BitsFor(_distanceCounts);
        var fixedBits = PrefixCode.FixedLiterals.BitsFor(_literalCounts) + PrefixCode.FixedDistances.BitsFor(_distanceCounts);
        bits.Write(isLast ? 1u : 0, 1);
        if (raw.Length <= 0xFFFF && (raw.Length + 5) * 8 < Math.Min(own, fixedBits))
        {
            Stored(bits, raw);
        }
        else if (fixedBits <= own)
        {
            bits.Write(1, 2);
            Tokens(bits, PrefixCode.FixedLiterals, PrefixCode.FixedDistances);
        }
        else
        {
            bits.Write(2, 2);
            _lengths.Write(bits);
            Tokens(bits, _literals, _distances);
        }

        _count = 0;
        Array.Clear(_literalCounts);
        Array.Clear(_distanceCounts);
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_tokens);

    private static void Stored(BitWriter bits, ReadOnlySpan<byte> raw)
    {
        bits.Write(0, 2);
        bits.Bytes([(byte)raw.Length, (byte)(raw.Length >> 8), (byte)~raw.Length, (byte)(~raw.Length >> 8)]);
        bits.Bytes(raw);
    }

    private void Tokens(BitWriter bits, PrefixCode literals, PrefixCode distances)
    {
        foreach (var token in _tokens.AsSpan(0, _count))
        {
            if (token < 256)
            {
                literals.Write(bits, token);
                continue;
            }

            literals.Write(bits, LengthSymbol(token >> 16, out var extra, out var extraBits));
            bits.Write((uint)extra, extraBits);
            distances.Write(bits, DistanceSymbol(token & 0xFFFF, out extra, out extraBits));
            bits.Write((uint)extra, extraBits);
        }

        literals.Write(bits, EndOfBlock);
    }

    // Both tables of 3.2.5 are four (two) symbols to each number of extra bits; the longest match alone has its own symbol.
    private static int LengthSymbol(int length, out int extra, out int extraBits)
    {
        (extra, extraBits) = (0, 0);
        if (length == 258)
            return 285;
        var value = length - 3;
        if (value < 8)
            return 257 + value;
        extraBits = BitOperations.Log2((uint)value) - 2;
        extra = value & ((1 << extraBits) - 1);
        return 257 + (extraBits * 4) + (value >> extraBits);
    }

    private static int DistanceSymbol(int distance, out int extra, out int extraBits)
    {
        (extra, extraBits) = (0, 0);
        var value = distance - 1;
        if (value < 4)
            return value;
        extraBits = BitOperations.Log2((uint)value) - 1;
        extra = value & ((1 << extraBits) - 1);
        return (extraBits * 2) + (value >> extraBits);
    }
}
