using AppealKit.Typography.Shaping.OpenType;

namespace AppealKit.Typography.Shaping;

/// <summary>Finds the neighbours that a lookup sees: its flags make it look past bases, ligatures or marks.</summary>
internal readonly ref struct GlyphWalker
{
    private const int IgnoreBases = 0x02;
    private const int IgnoreLigatures = 0x04;
    private const int IgnoreMarks = 0x08;
    private readonly GlyphBuffer _glyphs;
    private readonly GlyphDefinitions _definitions;
    private readonly int _flags;
    private readonly int _markSet;

    // Ligatures are kept apart by a non-joiner; kerning and contexts look through it.
    private readonly bool _seesNonJoiner;

    public GlyphWalker(GlyphBuffer glyphs, GlyphDefinitions definitions, Lookup lookup, bool seesNonJoiner)
    {
        _glyphs = glyphs;
        _definitions = definitions;
        _flags = lookup.Flags;
        _markSet = lookup.MarkFilteringSet;
        _seesNonJoiner = seesNonJoiner;
    }

    /// <summary>The next glyph after a place; -1 at the end.</summary>
    public int Next(int index)
    {
        for (index++; index < _glyphs.Count; index++)
        {
            if (!Skips(index))
                return index;
            _glyphs.Budget--;
        }

        return -1;
    }

    /// <summary>The next glyph before a place; -1 at the start.</summary>
    public int Previous(int index)
    {
        for (index--; index >= 0; index--)
        {
            if (!Skips(index))
                return index;
            _glyphs.Budget--;
        }

        return -1;
    }

    public bool Skips(int index)
    {
        ref var slot = ref _glyphs[index];
        return (slot.IsIgnorable && !(slot.IsNonJoiner && _seesNonJoiner)) || Ignores(ref slot);
    }

    /// <summary>True if the flags alone make the lookup pass over a glyph.</summary>
    public bool Ignores(ref GlyphSlot slot)
    {
        switch (slot.Class)
        {
            case GlyphClass.Base:
                return (_flags & IgnoreBases) != 0;
            case GlyphClass.Ligature:
                return (_flags & IgnoreLigatures) != 0;
            case GlyphClass.Mark:
                if ((_flags & IgnoreMarks) != 0)
                    return true;
                if (_markSet >= 0)
                    return !_definitions.IsInMarkSet(_markSet, slot.Glyph);
                return (_flags & 0xFF00) != 0 && _definitions.MarkClassOf(slot.Glyph) != _flags >> 8;
            default:
                return false;
        }
    }
}
