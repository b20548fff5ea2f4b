namespace AppealKit.Typography.Shaping;

/// <summary>A word that was shaped. Shared; nobody changes it.</summary>
/// <param name="Glyphs">Its glyphs; clusters count from the start of the word.</param>
internal sealed record ShapedWord(ShapedGlyph[] Glyphs)
{
    public static readonly ShapedWord Nothing = new([]);

    /// <summary>Sum of the advances, in units of the font.</summary>
    public long Advance { get; } = Sum(Glyphs);

    /// <summary>Sum of the advances of the glyphs that show what stands before an offset.</summary>
    public long AdvanceBefore(int offset)
    {
        long sum = 0;
        foreach (var glyph in Glyphs)
        {
            if (glyph.Cluster >= offset)
                break;
            sum += glyph.Advance;
        }

        return sum;
    }

    /// <summary>True if a glyph begins with the unit at an offset, so that the word can be cut there without reshaping what follows.</summary>
    public bool HasClusterAt(int offset)
    {
        foreach (var glyph in Glyphs)
        {
            if (glyph.Cluster >= offset)
                return glyph.Cluster == offset;
        }

        return true;
    }

    private static long Sum(ShapedGlyph[] glyphs)
    {
        long sum = 0;
        foreach (var glyph in glyphs)
            sum += glyph.Advance;
        return sum;
    }
}
