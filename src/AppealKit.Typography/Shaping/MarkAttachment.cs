using AppealKit.Typography.Fonts.TrueType;
using AppealKit.Typography.Shaping.OpenType;

namespace AppealKit.Typography.Shaping;

/// <summary>Puts marks on their letters: GPOS lookups 4, 5 and 6.</summary>
internal sealed class MarkAttachment
{
    private readonly GlyphBuffer _glyphs;

    public MarkAttachment(GlyphBuffer glyphs) => _glyphs = glyphs;

    public bool ToBase(FontBytes subtable, int index)
    {
        var mark = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        var at = PreviousLetter(index);
        if (mark < 0 || at < 0)
            return false;
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(4)), _glyphs[at].Glyph);
        return covered >= 0 && Attach(subtable, mark, index, at, subtable.From(subtable.U16(10)), covered);
    }

    public bool ToLigature(FontBytes subtable, int index)
    {
        var mark = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        var at = PreviousLetter(index);
        if (mark < 0 || at < 0)
            return false;
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(4)), _glyphs[at].Glyph);
        var ligatures = subtable.From(subtable.U16(10));
        if (covered < 0 || covered >= ligatures.U16(0))
            return false;
        var parts = ligatures.From(ligatures.U16(2 + covered * 2));
        int count = parts.U16(0);
        if (count == 0)
            return false;
        ref var slot = ref _glyphs[index];

        // A mark that does not say which part it belongs to stands on the last.
        var part = slot.LigatureId != 0 && slot.LigatureId == _glyphs[at].LigatureId && slot.Component > 0
            ? Math.Min((int)slot.Component, count) - 1
            : count - 1;
        return Attach(subtable, mark, index, at, parts, part);
    }

    public bool ToMark(FontBytes subtable, GlyphWalker walker, int index)
    {
        var mark = Coverage.IndexOf(subtable.From(subtable.U16(2)), _glyphs[index].Glyph);
        if (mark < 0)
            return false;
        var at = walker.Previous(index);
        if (at < 0 || _glyphs[at].Class != GlyphClass.Mark || !StandOnTheSame(ref _glyphs[index], ref _glyphs[at]))
            return false;
        var covered = Coverage.IndexOf(subtable.From(subtable.U16(4)), _glyphs[at].Glyph);
        return covered >= 0 && Attach(subtable, mark, index, at, subtable.From(subtable.U16(10)), covered);
    }

    /// <summary>Turns attachments into offsets from the pen, after all advances are known. A letter stands before its marks.</summary>
    public static void Resolve(GlyphBuffer glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            ref var slot = ref glyphs[i];
            if (slot.AttachedBack == 0)
                continue;
            var at = i - slot.AttachedBack;
            slot.XOffset += glyphs[at].XOffset;
            slot.YOffset += glyphs[at].YOffset;
            for (var j = at; j < i; j++)
                slot.XOffset -= glyphs[j].Advance;
        }
    }

    private int PreviousLetter(int index)
    {
        for (index--; index >= 0; index--)
        {
            ref var slot = ref _glyphs[index];
            if (slot.Class != GlyphClass.Mark && !slot.IsIgnorable)
                return index;
            _glyphs.Budget--;
        }

        return -1;
    }

    private static bool StandOnTheSame(ref GlyphSlot mark, ref GlyphSlot other)
    {
        if (mark.LigatureId == other.LigatureId)
            return mark.LigatureId == 0 || mark.Component == other.Component;

        // One of them may itself be a ligature of marks.
        return (mark.LigatureId > 0 && mark.Component == 0) || (other.LigatureId > 0 && other.Component == 0);
    }

    // Rows of anchors, one for each class of marks; the mark's own anchor is laid over that of its class.
    private bool Attach(FontBytes subtable, int mark, int index, int at, FontBytes rows, int row)
    {
        int classes = subtable.U16(6);
        var marks = subtable.From(subtable.U16(8));
        if (mark >= marks.U16(0) || row >= rows.U16(0))
            return false;
        int markClass = marks.U16(2 + mark * 4);
        var anchorAt = rows.U16(2 + (row * classes + markClass) * 2);
        if (markClass >= classes || anchorAt == 0)
            return false;
        FontBytes markAnchor = marks.From(marks.U16(2 + mark * 4 + 2)), anchor = rows.From(anchorAt);
        ref var slot = ref _glyphs[index];
        slot.XOffset = anchor.I16(2) - markAnchor.I16(2);
        slot.YOffset = anchor.I16(4) - markAnchor.I16(4);
        slot.AttachedBack = index - at;
        return true;
    }
}
