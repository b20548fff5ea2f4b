namespace AppealKit.Pdf.Core.Compression;

/// <summary>The head of a block with codes of its own: the lengths of its codes, themselves compressed (RFC 1951, 3.2.7).</summary>
internal sealed class CodeLengths
{
    private const int RepeatLast = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;

    private readonly PrefixCode _code = new(19, 7);
    private readonly int[] _counts = new int[19];
    private readonly List<(int Symbol, int Extra)> _symbols = [];
    private int _literals;
    private int _distances;
    private int _used;

    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Bits that the head takes.</summary>
    public long Bits { get; private set; }

    /// <summary>Collects the lengths of two codes.</summary>
    public void Collect(PrefixCode literals, PrefixCode distances)
    {
        _literals = Math.Max(257, literals.Lengths.LastIndexOfAnyExcept((byte)0) + 1);
        _distances = Math.Max(1, distances.Lengths.LastIndexOfAnyExcept((byte)0) + 1);
        Span<byte> all = stackalloc byte[_literals + _distances];
        literals.Lengths[.._literals].CopyTo(all);
        distances.Lengths[.._distances].CopyTo(all[_literals..]);
        Repeats(all);
        _code.Build(_counts);
        _used = 19;
        while (_used > 4 && _code.Lengths[Order[_used - 1]] == 0)
            _used--;
        Bits = 14 + (3 * _used) + _code.BitsFor(_counts) + (2 * _counts[RepeatLast]) + (3 * _counts[FewZeros]) + (7 * _counts[ManyZeros]);
    }

    /// <summary>Writes the head.</summary>
    public void Write(BitWriter bits)
    {
        bits.Write((uint)(_literals - 257), 5);
        bits.Write((uint)(_distances - 1), 5);
        bits.Write((uint)(_used - 4), 4);
        for (var i = 0; i < _used; i++)
            bits.Write(_code.Lengths[Order[i]], 3);
        foreach (var (symbol, extra) in _symbols)
        {
            _code.Write(bits, symbol);
            if (symbol >= RepeatLast)
                bits.Write((uint)extra, symbol switch { RepeatLast => 2, FewZeros => 3, _ => 7 });
        }
    }

    private void Repeats(ReadOnlySpan<byte> lengths)
    {
        _symbols.Clear();
        Array.Clear(_counts);
        for (var at = 0; at < lengths.Length;)
        {
            var length = lengths[at];
            var run = 1;
            while (at + run < lengths.Length && lengths[at + run] == length)
                run++;
            at += run;
            if (length > 0)
            {
                Add(length, 0);
                run--;
            }

            for (var limit = length == 0 ? 138 : 6; run >= 3;)
            {
                var part = Math.Min(limit, run);
                Add(length > 0 ? RepeatLast : part <= 10 ? FewZeros : ManyZeros, part - (length == 0 && part > 10 ? 11 : 3));
                run -= part;
            }

            while (run-- > 0)
                Add(length, 0);
        }
    }

    private void Add(int symbol, int extra)
    {
        _symbols.Add((symbol, extra));
        _counts[symbol]++;
    }
}
