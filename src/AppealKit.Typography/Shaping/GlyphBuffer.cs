using AppealKit.Typography.Shaping.OpenType;

namespace AppealKit.Typography.Shaping;

/// <summary>The glyphs of a stretch of text while rules change them.</summary>
internal sealed class GlyphBuffer
{
    // A font can make one glyph into many, again and again.
    private const int MaxGrowth = 64;
    private GlyphSlot[] _slots = new GlyphSlot[64];
    private byte _lastLigatureId;
    private int _limit;

    public int Count { get; private set; }

    public ref GlyphSlot this[int index] => ref _slots[index];

    /// <summary>Steps that rules may still take; a font that asks for more is stopped, with what it has reached so far.</summary>
    public int Budget { get; set; }

    public void Clear(int textLength)
    {
        Count = 0;
        _lastLigatureId = 0;
        _limit = MaxGrowth + textLength * 4;
        Budget = 4096 + textLength * 1024;
    }

    public void Add(in GlyphSlot slot)
    {
        Reserve(1);
        _slots[Count++] = slot;
    }

    public byte NextLigatureId()
    {
        // Zero means none; after 255 numbers come again, far from where they were used.
        _lastLigatureId = (byte)(_lastLigatureId == 255 ? 1 : _lastLigatureId + 1);
        return _lastLigatureId;
    }

    public void RemoveAt(int index)
    {
        Array.Copy(_slots, index + 1, _slots, index, Count - index - 1);
        Count--;
    }

    /// <summary>Makes room after a slot; the new slots are copies of it.</summary>
    /// <returns>False if there are too many glyphs already.</returns>
    public bool TryInsertAfter(int index, int count)
    {
        if (Count + count > _limit)
            return false;
        Reserve(count);
        Array.Copy(_slots, index + 1, _slots, index + 1 + count, Count - index - 1);
        for (var i = 1; i <= count; i++)
            _slots[index + i] = _slots[index];
        Count += count;
        return true;
    }

    public void Replace(int index, ushort glyph, GlyphDefinitions definitions)
    {
        ref var slot = ref _slots[index];
        slot.Glyph = glyph;
        if (definitions.HasClasses)
            slot.Class = definitions.ClassOf(glyph);
        slot.IsIgnorable = false;
        slot.IsNonJoiner = false;
    }

    private void Reserve(int count)
    {
        if (Count + count <= _slots.Length)
            return;
        var larger = new GlyphSlot[Math.Max(_slots.Length * 2, Count + count)];
        Array.Copy(_slots, larger, Count);
        _slots = larger;
    }
}
