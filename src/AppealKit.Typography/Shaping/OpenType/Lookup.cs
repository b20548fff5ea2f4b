using AppealKit.Typography.Fonts.TrueType;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>A lookup of GSUB or GPOS: subtables of one type, of which the first that applies is applied.</summary>
internal sealed class Lookup
{
    private const int UseMarkFilteringSet = 0x10;

    // A rule that begins with a glyph outside this list cannot apply, which saves most of the work.
    private readonly bool[] _first;

    public Lookup(FontBytes table, int extensionType, int glyphCount)
    {
        Type = table.U16(0);
        Flags = table.U16(2);
        var count = table.CountOf(table.U16(4), 6, 2);
        MarkFilteringSet = (Flags & UseMarkFilteringSet) != 0 ? table.U16(6 + count * 2) : -1;
        Subtables = new FontBytes[count];
        for (var i = 0; i < count; i++)
        {
            var subtable = table.From(table.U16(6 + i * 2));
            if (Type == extensionType || table.U16(0) == extensionType)
            {
                Type = subtable.U16(2);
                subtable = subtable.From(subtable.Offset32(4));
            }

            Subtables[i] = subtable;
        }

        // An extension of an extension is none.
        if (Type == extensionType)
            Subtables = [];
        _first = new bool[glyphCount];
        foreach (var subtable in Subtables)
            Coverage.AddTo(FirstCoverage(subtable, isSubstitution: extensionType == 7), _first);
    }

    public int Type { get; }

    public int Flags { get; }

    /// <summary>The set of marks that are not skipped; -1 if all are treated alike.</summary>
    public int MarkFilteringSet { get; }

    public FontBytes[] Subtables { get; }

    public bool MayBeginWith(ushort glyph) => glyph < _first.Length && _first[glyph];

    // All types have their coverage at offset 2, but for the third format of contexts, where coverages are listed.
    private FontBytes FirstCoverage(FontBytes subtable, bool isSubstitution)
    {
        var context = isSubstitution ? 5 : 7;
        if (subtable.U16(0) != 3 || (Type != context && Type != context + 1))
            return subtable.From(subtable.U16(2));
        if (Type == context)
            return subtable.From(subtable.U16(6));
        var input = 4 + subtable.U16(2) * 2;
        return subtable.U16(input) == 0 ? default : subtable.From(subtable.U16(input + 2));
    }
}
