using AppealKit.Typography.Fonts.TrueType;
using AppealKit.Typography.Shaping.OpenType;

namespace AppealKit.Typography.Shaping;

/// <summary>Puts glyphs in the place of others: table <c>GSUB</c>.</summary>
internal sealed class GlyphSubstitution
{
    private const int MaxDepth = 8;
    private const int NotApplied = -1;
    private readonly GlyphBuffer _glyphs;
    private readonly FontLayout _layout;

    public GlyphSubstitution(GlyphBuffer glyphs, FontLayout layout)
    {
        _glyphs = glyphs;
        _layout = layout;
    }

    public void Apply(Lookup[] lookups)
    {
        foreach (var lookup in lookups)
        {
            var walker = new GlyphWalker(_glyphs, _layout.Definitions, lookup, seesNonJoiner: true);
            for (var i = 0; i < _glyphs.Count && _glyphs.Budget > 0;)
            {
                ref var slot = ref _glyphs[i];
                var next = lookup.MayBeginWith(slot.Glyph) && !walker.Ignores(ref slot) ? ApplyAt(lookup, walker, i, 0) : NotApplied;
                i = next == NotApplied ? i + 1 : next;
            }
        }
    }

    // Gives the place after what was done; NotApplied if nothing fits.
    private int ApplyAt(Lookup lookup, GlyphWalker walker, int index, int depth)
    {
        foreach (var subtable in lookup.Subtables)
        {
            _glyphs.Budget--;
            var next = lookup.Type switch
            {
                1 => Single(subtable, index),
                2 => Multiple(subtable, index),
                3 => Alternate(subtable, index),
                4 => Ligature(subtable, walker, index),
                5 or 6 => Context(subtable, walker, index, lookup.Type == 6, depth),
                _ => NotApplied,
            };
            if (next != NotApplied)
                return next;
        }

        return NotApplied;
    }

    private int Single(FontBytes subtable, int index)
    {
        var glyph = _glyphs[index].Glyph;
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(2)), glyph);
        if (covered < 0)
            return NotApplied;
        if (subtable.U16(0) == 1)
            _glyphs.Replace(index, (ushort)(glyph + subtable.U16(4)), _layout.Definitions);
        else if (covered < subtable.U16(4))
            _glyphs.Replace(index, subtable.U16(6 + covered * 2), _layout.Definitions);
        else
            return NotApplied;
        return index + 1;
    }

    private int Multiple(FontBytes subtable, int index)
    {
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        if (covered < 0 || covered >= subtable.U16(4))
            return NotApplied;
        var sequence = subtable.From(subtable.U16(6 + covered * 2));
        var count = sequence.CountOf(sequence.U16(0), 2, 2);
        if (count == 0)
        {
            _glyphs.RemoveAt(index);
            return index;
        }

        if (!_glyphs.TryInsertAfter(index, count - 1))
            return NotApplied;
        for (var i = 0; i < count; i++)
            _glyphs.Replace(index + i, sequence.U16(2 + i * 2), _layout.Definitions);
        return index + count;
    }

    private int Alternate(FontBytes subtable, int index)
    {
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        if (covered < 0 || covered >= subtable.U16(4))
            return NotApplied;
        var set = subtable.From(subtable.U16(6 + covered * 2));
        if (set.U16(0) == 0)
            return NotApplied;
        _glyphs.Replace(index, set.U16(2), _layout.Definitions);
        return index + 1;
    }

    private int Ligature(FontBytes subtable, GlyphWalker walker, int index)
    {
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        if (covered < 0 || covered >= subtable.U16(4))
            return NotApplied;
        var set = subtable.From(subtable.U16(6 + covered * 2));
        var count = set.CountOf(set.U16(0), 2, 2);
        Span<int> parts = stackalloc int[ContextRule.MaxInput];
        for (var i = 0; i < count && _glyphs.Budget > 0; i++)
        {
            _glyphs.Budget--;
            var ligature = set.From(set.U16(2 + i * 2));
            int length = ligature.U16(2);
            if (length is 0 or > ContextRule.MaxInput || !FindParts(ligature, walker, index, parts[..length]))
                continue;
            LigatureForming.Join(_glyphs, parts[..length], ligature.U16(0), _layout.Definitions);
            return index + 1;
        }

        return NotApplied;
    }

    private bool FindParts(FontBytes ligature, GlyphWalker walker, int index, Span<int> parts)
    {
        parts[0] = index;
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = walker.Next(parts[i - 1]);
            if (parts[i] < 0 || _glyphs[parts[i]].Glyph != ligature.U16(2 + i * 2))
                return false;
        }

        return true;
    }

    private int Context(FontBytes subtable, GlyphWalker walker, int index, bool isChained, int depth)
    {
        Span<int> input = stackalloc int[ContextRule.MaxInput];
        var rule = new ContextRule(_glyphs, walker, subtable, isChained, input);
        if (depth >= MaxDepth || !rule.Fits(index))
            return NotApplied;
        for (var i = 0; i < rule.ActionCount && _glyphs.Budget > 0; i++)
        {
            int place = rule.Actions.U16(i * 4);
            if (place >= rule.Count || (uint)input[place] >= (uint)_glyphs.Count || _layout.Substitutions.Get(rule.Actions.U16(i * 4 + 2)) is not { } lookup)
                continue;
            var before = _glyphs.Count;
            ApplyNested(lookup, input[place], depth + 1);

            // Places of the input after a stretch that grew or shrank move with it.
            var growth = _glyphs.Count - before;
            for (var j = place + 1; growth != 0 && j < rule.Count; j++)
                input[j] = Math.Max(input[place], input[j] + growth);
        }

        return Math.Max(index + 1, Math.Min(input[rule.Count - 1] + 1, _glyphs.Count));
    }

    private void ApplyNested(Lookup lookup, int index, int depth)
    {
        ref var slot = ref _glyphs[index];
        var walker = new GlyphWalker(_glyphs, _layout.Definitions, lookup, seesNonJoiner: true);
        if (lookup.MayBeginWith(slot.Glyph) && !walker.Ignores(ref slot))
            ApplyAt(lookup, walker, index, depth);
    }
}
