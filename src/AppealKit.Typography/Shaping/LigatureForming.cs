using AppealKit.Typography.Shaping.OpenType;

namespace AppealKit.Typography.Shaping;

/// <summary>Joins glyphs to a ligature and remembers for the marks among them which part they belong to.</summary>
internal static class LigatureForming
{
    public static void Join(GlyphBuffer glyphs, ReadOnlySpan<int> parts, ushort ligature, GlyphDefinitions definitions)
    {
        int first = parts[0], last = parts[^1];
        var allMarks = true;
        foreach (var part in parts)
            allMarks &= glyphs[part].Class == GlyphClass.Mark;

        // Marks that melt into one are still a mark, of the part of the ligature that they stood on.
        var id = allMarks ? glyphs[first].LigatureId : glyphs.NextLigatureId();
        var cluster = glyphs[first].Cluster;
        byte total = 0;
        for (int i = first, next = 0; i <= last; i++)
        {
            ref var slot = ref glyphs[i];
            slot.Cluster = cluster;
            if (next < parts.Length && parts[next] == i)
            {
                total += (byte)Math.Max((byte)1, slot.Class == GlyphClass.Ligature ? slot.Component : (byte)1);
                next++;
            }
            else if (slot.Class == GlyphClass.Mark && !allMarks)
            {
                (slot.LigatureId, slot.Component) = (id, total);
            }
        }

        if (!allMarks)
            TakeMarksAfter(glyphs, last, id, total);
        glyphs.Replace(first, ligature, definitions);
        if (!definitions.HasClasses)
            glyphs[first].Class = allMarks ? GlyphClass.Mark : GlyphClass.Ligature;
        if (!allMarks)
            (glyphs[first].LigatureId, glyphs[first].Component) = (id, total);
        for (var i = parts.Length - 1; i > 0; i--)
            glyphs.RemoveAt(parts[i]);
    }

    private static void TakeMarksAfter(GlyphBuffer glyphs, int last, byte id, byte total)
    {
        for (var i = last + 1; i < glyphs.Count && glyphs[i].Class == GlyphClass.Mark; i++)
            (glyphs[i].LigatureId, glyphs[i].Component) = (id, total);
    }
}
