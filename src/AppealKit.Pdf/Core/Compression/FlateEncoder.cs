using System.Buffers;
using System.Buffers.Binary;

namespace AppealKit.Pdf.Core.Compression;

/// <summary>The FlateDecode filter (ISO 32000-1, 7.4.4): compresses into the zlib format (RFC 1950 and 1951).</summary>
/// <remarks>
/// Our own, because the base library's compressor changes its output from one version of the runtime to the next, and the same
/// document has to give the same bytes on every machine. It also starts faster, which counts when a file has twenty small streams.
/// Not for several threads at once.
/// </remarks>
internal sealed class FlateEncoder : IDisposable
{
    private const int HashBits = 15;
    private const int Window = 32 * 1024;
    private const int LongestMatch = 258;

    // How hard to look: enough to come within a percent or two of zlib's level 6.
    private const int ChainLimit = 96;
    private const int GoodEnough = 130;
    private const int TooGoodToWait = 24;

    private readonly int[] _heads = ArrayPool<int>.Shared.Rent(1 << HashBits);
    private readonly int[] _previous = ArrayPool<int>.Shared.Rent(Window);
    private readonly TokenBlock _block = new();

    /// <summary>Appends the compressed form of some bytes to a buffer.</summary>
    public void Compress(ReadOnlySpan<byte> data, ByteBuffer target)
    {
        target.Raw([0x78, 0x9C]);
        Array.Fill(_heads, -1, 0, 1 << HashBits);
        var bits = new BitWriter(target);
        Tokens(data, bits);
        bits.Flush();
        BinaryPrimitives.WriteUInt32BigEndian(target.Room(4), Adler32(data));
        target.Advance(4);
    }

    /// <summary>The compressed form of some bytes.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var encoder = new FlateEncoder();
        using var buffer = new ByteBuffer((data.Length / 2) + 64);
        encoder.Compress(data, buffer);
        return buffer.Written.ToArray();
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_heads);
        ArrayPool<int>.Shared.Return(_previous);
        _block.Dispose();
    }

    // A match is taken only if there is no longer one at the next byte.
    private void Tokens(ReadOnlySpan<byte> data, BitWriter bits)
    {
        var blockStart = 0;
        int waitingLength = 0, waitingDistance = 0;
        for (var at = 0; at < data.Length;)
        {
            int length = 0, distance = 0;
            if (waitingLength < TooGoodToWait)
                (length, distance) = Find(data, at, waitingLength);
            Enter(data, at);
            if (waitingLength > 0 && waitingLength >= length)
            {
                // The match that began one byte ago stands.
                _block.Match(waitingLength, waitingDistance);
                var end = at - 1 + waitingLength;
                for (at++; at < end; at++)
                    Enter(data, at);
                waitingLength = 0;
            }
            else
            {
                if (waitingLength > 0)
                    _block.Literal(data[at - 1]);
                if (length == 0)
                    _block.Literal(data[at]);
                (waitingLength, waitingDistance) = (length, distance);
                at++;
            }

            if (_block.IsFull && waitingLength == 0)
            {
                _block.Write(bits, data[blockStart..at], isLast: false);
                blockStart = at;
            }
        }

        if (waitingLength > 0)
            _block.Literal(data[^1]);
        _block.Write(bits, data[blockStart..], isLast: true);
    }

    private (int Length, int Distance) Find(ReadOnlySpan<byte> data, int at, int atLeast)
    {
        var most = Math.Min(LongestMatch, data.Length - at);
        if (most < 3)
            return default;
        var here = data.Slice(at, most);
        int bestLength = Math.Max(2, atLeast), bestDistance = 0;
        var candidate = _heads[Hash(data, at)];
        for (var chain = ChainLimit; candidate >= 0 && at - candidate <= Window - LongestMatch && chain > 0 && bestLength < most; chain--)
        {
            if (data[candidate + bestLength] == here[bestLength] && data[candidate + bestLength - 1] == here[bestLength - 1])
            {
                var length = here.CommonPrefixLength(data.Slice(candidate, most));
                if (length > bestLength)
                {
                    (bestLength, bestDistance) = (length, at - candidate);
                    if (length >= GoodEnough)
                        break;
                }
            }

            candidate = _previous[candidate & (Window - 1)];
        }

        // Three letters from far away cost more than themselves.
        return bestDistance == 0 || (bestLength == 3 && bestDistance > 4096) ? default : (bestLength, bestDistance);
    }

    private void Enter(ReadOnlySpan<byte> data, int at)
    {
        if (at + 3 > data.Length)
            return;
        ref var head = ref _heads[Hash(data, at)];
        _previous[at & (Window - 1)] = head;
        head = at;
    }

    private static int Hash(ReadOnlySpan<byte> data, int at) =>
        (int)(((uint)(data[at] | (data[at + 1] << 8) | (data[at + 2] << 16)) * 0x9E3779B1u) >> (32 - HashBits));

    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        uint a = 1, b = 0;
        while (!data.IsEmpty)
        {
            // So many bytes can be added before 32 bits overflow.
            var part = data[..Math.Min(5552, data.Length)];
            foreach (var value in part)
            {
                a += value;
                b += a;
            }

            a %= 65521;
            b %= 65521;
            data = data[part.Length..];
        }

        return (b << 16) | a;
    }
}
