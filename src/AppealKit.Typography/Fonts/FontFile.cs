namespace AppealKit.Typography.Fonts;

/// <summary>A TrueType font. Immutable; safe for several threads.</summary>
public sealed class FontFile
{
    /// <summary>PostScript name (name id 6), such as <c>NotoSerif-Bold</c>.</summary>
    public required string PostScriptName { get; init; }

    /// <summary>Units of the font that make the type size.</summary>
    public required int UnitsPerEm { get; init; }
}
