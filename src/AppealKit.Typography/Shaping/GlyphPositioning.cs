using System.Numerics;
using AppealKit.Typography.Fonts.TrueType;
using AppealKit.Typography.Shaping.OpenType;

namespace AppealKit.Typography.Shaping;

/// <summary>Moves glyphs: kerning and marks, table <c>GPOS</c>.</summary>
internal sealed class GlyphPositioning
{
    private const int MaxDepth = 8;
    private const int NotApplied = -1;
    private readonly GlyphBuffer _glyphs;
    private readonly FontLayout _layout;
    private readonly MarkAttachment _marks;

    public GlyphPositioning(GlyphBuffer glyphs, FontLayout layout)
    {
        _glyphs = glyphs;
        _layout = layout;
        _marks = new MarkAttachment(glyphs);
    }

    public void Apply(Lookup[] lookups)
    {
        foreach (var lookup in lookups)
        {
            var walker = new GlyphWalker(_glyphs, _layout.Definitions, lookup, seesNonJoiner: false);
            for (var i = 0; i < _glyphs.Count && _glyphs.Budget > 0;)
            {
                ref var slot = ref _glyphs[i];
                var next = lookup.MayBeginWith(slot.Glyph) && !walker.Ignores(ref slot) ? ApplyAt(lookup, walker, i, 0) : NotApplied;
                i = next == NotApplied ? i + 1 : next;
            }
        }
    }

    private int ApplyAt(Lookup lookup, GlyphWalker walker, int index, int depth)
    {
        foreach (var subtable in lookup.Subtables)
        {
            _glyphs.Budget--;
            var next = lookup.Type switch
            {
                1 => Single(subtable, index),
                2 => Pair(subtable, walker, index),
                4 => _marks.ToBase(subtable, index) ? index + 1 : NotApplied,
                5 => _marks.ToLigature(subtable, index) ? index + 1 : NotApplied,
                6 => _marks.ToMark(subtable, walker, index) ? index + 1 : NotApplied,
                7 or 8 => Context(subtable, walker, index, lookup.Type == 8, depth),
                _ => NotApplied,
            };
            if (next != NotApplied)
                return next;
        }

        return NotApplied;
    }

    private int Single(FontBytes subtable, int index)
    {
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        int format = subtable.U16(4);
        if (covered < 0 || (subtable.U16(0) == 2 && covered >= subtable.U16(6)))
            return NotApplied;
        Move(index, subtable, subtable.U16(0) == 2 ? 8 + covered * SizeOf(format) : 6, format);
        return index + 1;
    }

    private int Pair(FontBytes subtable, GlyphWalker walker, int index)
    {
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        if (covered < 0)
            return NotApplied;
        var second = walker.Next(index);
        if (second < 0)
            return NotApplied;
        int firstFormat = subtable.U16(4), secondFormat = subtable.U16(6);
        var size = SizeOf(firstFormat) + SizeOf(secondFormat);
        var table = subtable;
        var at = subtable.U16(0) == 1
            ? PairOfGlyphs(subtable, covered, _glyphs[second].Glyph, size, out table)
            : PairOfClasses(subtable, _glyphs[index].Glyph, _glyphs[second].Glyph, size);
        if (at < 0)
            return NotApplied;
        Move(index, table, at, firstFormat);
        Move(second, table, at + SizeOf(firstFormat), secondFormat);
        return secondFormat != 0 ? second + 1 : second;
    }

    // Gives where the values stand in the set; NotApplied if the pair is not there.
    private static int PairOfGlyphs(FontBytes subtable, int covered, ushort second, int size, out FontBytes set)
    {
        set = default;
        if (covered >= subtable.U16(8))
            return NotApplied;
        set = subtable.From(subtable.U16(10 + covered * 2));
        int low = 0, high = set.CountOf(set.U16(0), 2, 2 + size) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var record = 2 + middle * (2 + size);
            if (set.U16(record) == second)
                return record + 2;
            if (set.U16(record) < second)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return NotApplied;
    }

    private static int PairOfClasses(FontBytes subtable, ushort first, ushort second, int size)
    {
        int firstClasses = subtable.U16(12), secondClasses = subtable.U16(14);
        var firstClass = ClassDefinition.ClassOf(subtable.From(subtable.U16(8)), first);
        var secondClass = ClassDefinition.ClassOf(subtable.From(subtable.U16(10)), second);
        return firstClass < firstClasses && secondClass < secondClasses
            ? 16 + (firstClass * secondClasses + secondClass) * size
            : NotApplied;
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
            if (place >= rule.Count || _layout.Positions.Get(rule.Actions.U16(i * 4 + 2)) is not { } lookup)
                continue;
            ref var slot = ref _glyphs[input[place]];
            var nested = new GlyphWalker(_glyphs, _layout.Definitions, lookup, seesNonJoiner: false);
            if (lookup.MayBeginWith(slot.Glyph) && !nested.Ignores(ref slot))
                ApplyAt(lookup, nested, input[place], depth + 1);
        }

        return input[rule.Count - 1] + 1;
    }

    // Value records: X and Y placement, X and Y advance, then four offsets to tables for small screens, which print has no use for.
    private void Move(int index, FontBytes table, int at, int format)
    {
        ref var slot = ref _glyphs[index];
        if ((format & 1) != 0)
        {
            slot.XOffset += table.I16(at);
            at += 2;
        }

        if ((format & 2) != 0)
        {
            slot.YOffset += table.I16(at);
            at += 2;
        }

        if ((format & 4) != 0)
            slot.Advance += table.I16(at);
    }

    private static int SizeOf(int format) => BitOperations.PopCount((uint)format & 0xFF) * 2;
}
