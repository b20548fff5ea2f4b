namespace AppealKit.Typography.Fonts;

/// <summary>The fonts that the program brings (see Fonts/Embedded/README.md).</summary>
internal static class EmbeddedFonts
{
    public static IReadOnlyList<FontFace> Faces() =>
    [
        .. Family(FontFamily.Serif, "NotoSerif"),
        .. Family(FontFamily.Sans, "NotoSans"),
        Face("NotoSansMath-Regular", new FontStyle(FontFamily.Sans), isFallback: true),
        Face("NotoSansSymbols2-Regular", new FontStyle(FontFamily.Sans), isFallback: true),
    ];

    private static FontFace[] Family(FontFamily family, string name) =>
    [
        Face(name + "-Regular", new FontStyle(family)),
        Face(name + "-Bold", new FontStyle(family, Bold: true)),
        Face(name + "-Italic", new FontStyle(family, Italic: true)),
        Face(name + "-BoldItalic", new FontStyle(family, Bold: true, Italic: true)),
    ];

    private static FontFace Face(string name, FontStyle style, bool isFallback = false) =>
        new(style, new Lazy<FontFile>(() => Load(name + ".ttf")), isFallback);

    private static FontFile Load(string name)
    {
        using var stream = typeof(EmbeddedFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the program was built without its font {name}");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return FontFile.Open(data, name).Value ?? throw new InvalidOperationException($"the program's font {name} cannot be read");
    }
}
