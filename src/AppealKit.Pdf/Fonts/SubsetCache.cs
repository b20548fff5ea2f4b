using System.Collections.Concurrent;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Core.Compression;
using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Pdf.Fonts;

/// <summary>Subsets that were cut before, for all documents of a batch. Bounded; safe for several threads.</summary>
internal sealed class SubsetCache
{
    // A subset is some 10 kB. When the bound is reached all are forgotten: simple, and a batch soon fills it again.
    private const int Bound = 256;

    private readonly ConcurrentDictionary<GlyphSet, CutFont> _subsets = new();

    /// <summary>A font cut to some glyphs.</summary>
    /// <param name="font">The font.</param>
    /// <param name="glyphs">Its glyph ids, ascending.</param>
    /// <param name="flate">Compresses what has to be cut.</param>
    public CutFont Get(FontFile font, ReadOnlySpan<ushort> glyphs, FlateEncoder flate)
    {
        var key = new GlyphSet(font, glyphs.ToArray());
        if (_subsets.TryGetValue(key, out var known))
            return known;
        var cut = Cut(font, glyphs, flate);
        if (_subsets.Count >= Bound)
            _subsets.Clear();
        _subsets[key] = cut;
        return cut;
    }

    private static CutFont Cut(FontFile font, ReadOnlySpan<ushort> glyphs, FlateEncoder flate)
    {
        var subset = FontSubset.Cut(font, glyphs);
        using var compressed = new ByteBuffer(subset.Data.Length);
        flate.Compress(subset.Data.Span, compressed);
        return new CutFont(subset.OldIds, compressed.Written.ToArray(), subset.Data.Length, PrefixOf(subset.Data.Span));
    }

    private static string PrefixOf(ReadOnlySpan<byte> data)
    {
        Span<byte> digest = stackalloc byte[Sha256.Length];
        Sha256.Hash(data, digest);
        Span<char> letters = stackalloc char[6];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (char)('A' + (digest[i] % 26));
        return letters.ToString();
    }

    private readonly struct GlyphSet(FontFile font, ushort[] glyphs) : IEquatable<GlyphSet>
    {
        private readonly FontFile _font = font;
        private readonly ushort[] _glyphs = glyphs;

        public bool Equals(GlyphSet other) => ReferenceEquals(_font, other._font) && _glyphs.AsSpan().SequenceEqual(other._glyphs);

        public override bool Equals(object? obj) => obj is GlyphSet other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_glyphs.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
