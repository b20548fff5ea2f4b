using AppealKit.Typography.Shaping;

namespace AppealKit.Typography.Fonts;

/// <summary>The fonts of a document, and which of them shows what. Safe for several threads.</summary>
public sealed class FontCatalog
{
    private const int StyleCount = 8;
    private readonly FontFace[][] _byStyle = new FontFace[StyleCount][];

    /// <summary>Makes a catalogue.</summary>
    /// <param name="faces">At least one that is not a fallback.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public FontCatalog(IReadOnlyList<FontFace> faces)
    {
        if (!Array.Exists([.. faces], f => !f.IsFallback))
            throw new ArgumentException("a catalogue needs a font that is not a fallback", nameof(faces));
        for (var i = 0; i < StyleCount; i++)
        {
            var style = new FontStyle((FontFamily)(i >> 2), (i & 2) != 0, (i & 1) != 0);
            _byStyle[i] = Sort(style, faces);
        }
    }

    /// <summary>Noto Serif and Noto Sans in four cuts each, and two small fonts of symbols, from the program itself. Each is loaded when first used.</summary>
    public static FontCatalog Embedded { get; } = new(EmbeddedFonts.Faces());

    /// <summary>The font of a style, for its metrics: the one of that family and cut, else the nearest.</summary>
    public FontFile Get(FontStyle style) => FacesOf(style)[0].File.Value;

    /// <summary>The font that shows a whole grapheme cluster in a style, or as near to that style as can be.</summary>
    /// <param name="style">The style wanted.</param>
    /// <param name="cluster">A grapheme cluster (UAX#29), NFC. Characters that show nothing by nature are not asked for.</param>
    /// <returns>Null if no font has all of it.</returns>
    public FontFile? Find(FontStyle style, ReadOnlySpan<char> cluster)
    {
        foreach (var face in FacesOf(style))
        {
            if (Shows(face.File.Value, cluster))
                return face.File.Value;
        }

        return null;
    }

    /// <summary>True if a font has a glyph for every character of a cluster that shows something.</summary>
    internal static bool Shows(FontFile font, ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!CharacterGlyphs.Has(font, rune.Value))
                return false;
        }

        return true;
    }

    private FontFace[] FacesOf(FontStyle style) => _byStyle[((int)style.Family << 2) | (style.Bold ? 2 : 0) | (style.Italic ? 1 : 0)];

    // By insertion, equals in the order of the list: the library's sorting is compiled at run time, and this runs at start-up.
    private static FontFace[] Sort(FontStyle style, IReadOnlyList<FontFace> faces)
    {
        var sorted = new FontFace[faces.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            var at = i;
            for (; at > 0 && Distance(style, sorted[at - 1]) > Distance(style, faces[i]); at--)
                sorted[at] = sorted[at - 1];
            sorted[at] = faces[i];
        }

        return sorted;
    }

    // Another cut of the family disturbs less than another family; a missing slant less than a wrong weight.
    private static int Distance(FontStyle wanted, FontFace face) =>
        (face.IsFallback ? 8 : 0) + (face.Style.Family != wanted.Family ? 4 : 0) + (face.Style.Bold != wanted.Bold ? 2 : 0)
        + (face.Style.Italic != wanted.Italic ? 1 : 0);
}
