using System.Buffers.Binary;
using System.Numerics;

namespace AppealKit.Values;

/// <summary>
/// SHA-256 (FIPS 180-4, 6.2). The base library's leads to OpenSSL on Linux; where that is missing, as on small machines, the process is
/// stopped and nothing can catch it.
/// </summary>
public static class Sha256
{
    /// <summary>Bytes of a digest.</summary>
    public const int Length = 32;

    private const int BlockLength = 64;

    // FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The digest of bytes.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> data)
    {
        var digest = new byte[Length];
        Hash(data, digest);
        return digest;
    }

    /// <summary>The digest of bytes in lower-case hexadecimal.</summary>
    public static string Hex(ReadOnlySpan<byte> data)
    {
        Span<byte> digest = stackalloc byte[Length];
        Hash(data, digest);
        return Convert.ToHexStringLower(digest);
    }

    /// <summary>The digest of bytes.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="digest">Gets it; at least <see cref="Length"/> bytes.</param>
    public static void Hash(ReadOnlySpan<byte> data, Span<byte> digest)
    {
        // FIPS 180-4, 5.3.3.
        Span<uint> state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        var rest = data;
        while (rest.Length >= BlockLength)
        {
            Compress(state, rest[..BlockLength]);
            rest = rest[BlockLength..];
        }

        // Padding (5.1.1): a bit, zeros, and the length in bits.
        Span<byte> last = stackalloc byte[BlockLength * 2];
        last.Clear();
        rest.CopyTo(last);
        last[rest.Length] = 0x80;
        var length = rest.Length < BlockLength - 8 ? BlockLength : BlockLength * 2;
        BinaryPrimitives.WriteUInt64BigEndian(last[(length - 8)..], (ulong)data.Length * 8);
        Compress(state, last[..BlockLength]);
        if (length > BlockLength)
            Compress(state, last[BlockLength..]);
        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(digest[(i * 4)..], state[i]);
    }

    /// <summary>A digest that only who knows a key can make: HMAC (RFC 2104) with SHA-256.</summary>
    public static byte[] Keyed(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> block = stackalloc byte[BlockLength];
        block.Clear();
        if (key.Length > BlockLength)
            Hash(key, block);
        else
            key.CopyTo(block);
        var inner = new byte[BlockLength + data.Length];
        var outer = new byte[BlockLength + Length];
        for (var i = 0; i < BlockLength; i++)
            (inner[i], outer[i]) = ((byte)(block[i] ^ 0x36), (byte)(block[i] ^ 0x5c));
        data.CopyTo(inner.AsSpan(BlockLength));
        Hash(inner, outer.AsSpan(BlockLength));
        return Hash(outer);
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[64];
        for (var i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        for (var i = 16; i < words.Length; i++)
        {
            uint early = words[i - 15], late = words[i - 2];
            var first = BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3);
            var second = BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10);
            words[i] = words[i - 16] + first + words[i - 7] + second;
        }

        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        var constants = Constants;
        for (var i = 0; i < words.Length; i++)
        {
            var sumE = BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25);
            var first = h + sumE + ((e & f) ^ (~e & g)) + constants[i] + words[i];
            var sumA = BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22);
            var second = sumA + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
