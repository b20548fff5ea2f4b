namespace AppealKit.Pdf.Core.Compression;

/// <summary>A Huffman code of bounded length (RFC 1951, 3.2.2).</summary>
internal sealed class PrefixCode
{
    private readonly int _longest;
    private readonly byte[] _lengths;
    private readonly ushort[] _codes;
    private readonly ulong[] _sorted;
    private readonly long[] _weights;

    public PrefixCode(int symbols, int longest)
    {
        _longest = longest;
        _lengths = new byte[symbols];
        _codes = new ushort[symbols];
        _sorted = new ulong[symbols];
        _weights = new long[symbols];
    }

    /// <summary>The fixed code of literals and lengths (3.2.6).</summary>
    public static PrefixCode FixedLiterals { get; } = Fixed(288, i => i is < 144 or > 279 ? 8 : i < 256 ? 9 : 7);

    /// <summary>The fixed code of distances.</summary>
    public static PrefixCode FixedDistances { get; } = Fixed(30, _ => 5);

    /// <summary>The lengths of the codes; 0 for symbols that do not occur.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Builds the code for some counts.</summary>
    public void Build(ReadOnlySpan<int> counts)
    {
        Array.Clear(_lengths);
        var used = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
                _sorted[used++] = ((ulong)counts[i] << 16) | (uint)i;
        }

        // By count, and where counts are equal by symbol: the same data gives the same code everywhere.
        // A comparison of our own: the default one of numbers is compiled anew at every start of the program.
        _sorted.AsSpan(0, used).Sort(static (a, b) => a < b ? -1 : a > b ? 1 : 0);
        if (used == 1)
            _lengths[_sorted[0] & 0xFFFF] = 1;
        else if (used > 1)
            Share(used);
        Assign();
    }

    /// <summary>Bits that symbols of these counts take, those beside the codes included.</summary>
    public long BitsFor(ReadOnlySpan<int> counts)
    {
        long bits = 0;
        for (var i = 0; i < counts.Length; i++)
            bits += (long)counts[i] * (_lengths[i] + ExtraBits(i, counts.Length));
        return bits;
    }

    /// <summary>Writes a symbol.</summary>
    public void Write(BitWriter bits, int symbol) => bits.Write(_codes[symbol], _lengths[symbol]);

    private static int ExtraBits(int symbol, int symbols) => symbols switch
    {
        30 => Math.Max(0, (symbol / 2) - 1),
        286 when symbol is > 264 and < 285 => (symbol - 261) / 4,
        _ => 0,
    };

    private static PrefixCode Fixed(int symbols, Func<int, int> lengthOf)
    {
        var code = new PrefixCode(symbols, 9);
        for (var i = 0; i < symbols; i++)
            code._lengths[i] = (byte)lengthOf(i);
        code.Assign();
        return code;
    }

    // Huffman's tree with two queues: the leaves, sorted, and the joined nodes, which come out in order by themselves.
    private void Share(int used)
    {
        Span<int> parents = stackalloc int[2 * used];
        int leaf = 0, node = 0;
        for (var made = 0; made < used - 1; made++)
        {
            _weights[made] = 0;
            for (var side = 0; side < 2; side++)
            {
                if (leaf < used && (node >= made || (long)(_sorted[leaf] >> 16) <= _weights[node]))
                {
                    _weights[made] += (long)(_sorted[leaf] >> 16);
                    parents[leaf++] = made;
                }
                else
                {
                    _weights[made] += _weights[node];
                    parents[used + node++] = made;
                }
            }
        }

        Span<int> depths = stackalloc int[used];
        Span<int> ofLength = stackalloc int[_longest + 1];
        ofLength.Clear();
        depths[used - 2] = 0;
        for (var i = used - 3; i >= 0; i--)
            depths[i] = depths[parents[used + i]] + 1;
        for (var i = 0; i < used; i++)
            ofLength[Math.Min(_longest, depths[parents[i]] + 1)]++;
        Shorten(ofLength);
        // The rarest symbols get the longest codes.
        var next = 0;
        for (var length = _longest; length > 0; length--)
        {
            for (var n = ofLength[length]; n > 0; n--)
                _lengths[_sorted[next++] & 0xFFFF] = (byte)length;
        }
    }

    // Codes cut to the limit claim more than there is (Kraft); others are made longer until all fit.
    private void Shorten(Span<int> ofLength)
    {
        long claimed = 0;
        for (var length = 1; length <= _longest; length++)
            claimed += (long)ofLength[length] << (_longest - length);
        for (var excess = claimed - (1L << _longest); excess > 0; excess--)
        {
            var length = _longest - 1;
            while (ofLength[length] == 0)
                length--;
            ofLength[length]--;
            ofLength[length + 1] += 2;
            ofLength[_longest]--;
        }
    }

    private void Assign()
    {
        Span<int> ofLength = stackalloc int[16];
        Span<int> next = stackalloc int[16];
        ofLength.Clear();
        foreach (var length in _lengths)
            ofLength[length]++;
        ofLength[0] = 0;
        next[0] = 0;
        for (var length = 1; length < 16; length++)
            next[length] = (next[length - 1] + ofLength[length - 1]) << 1;
        for (var i = 0; i < _lengths.Length; i++)
        {
            if (_lengths[i] > 0)
                _codes[i] = Reversed(next[_lengths[i]]++, _lengths[i]);
        }
    }

    // Codes are written from their highest bit, everything else from the lowest (3.1.1).
    private static ushort Reversed(int code, int length)
    {
        var reversed = 0;
        for (; length > 0; length--, code >>= 1)
            reversed = (reversed << 1) | (code & 1);
        return (ushort)reversed;
    }
}
