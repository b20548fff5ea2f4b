using AppealKit.Diagnostics;
using AppealKit.Typography.Fonts.TrueType;
using AppealKit.Typography.Shaping.OpenType;
using AppealKit.Values;

namespace AppealKit.Typography.Fonts;

/// <summary>A static TrueType font (OpenType with <c>glyf</c> outlines). Immutable; safe for several threads.</summary>
/// <remarks>Lengths are in units of the font, of which <see cref="UnitsPerEm"/> make the type size.</remarks>
public sealed class FontFile
{
    private readonly byte[] _data;
    private readonly FontBytes _horizontalMetrics;
    private readonly int _fullMetrics;
    private readonly CharacterMap _characters;
    private readonly Lazy<string> _digest;
    private readonly Lazy<FontLayout> _layout;

    private FontFile(byte[] data, string name, TableDirectory tables)
    {
        _data = data;
        Tables = tables;
        FontBytes head = tables.Table("head"), hhea = tables.Table("hhea"), os2 = tables.Table("OS/2"), post = tables.Table("post");
        GlyphCount = tables.Table("maxp").U16(4);
        _characters = new CharacterMap(tables.Table("cmap"), GlyphCount);
        _horizontalMetrics = tables.Table("hmtx");
        _fullMetrics = Math.Min(hhea.U16(34), _horizontalMetrics.Length / 4);
        _digest = new Lazy<string>(() => Sha256.Hex(_data));
        _layout = new Lazy<FontLayout>(() => new FontLayout(this));

        PostScriptName = NameTable.PostScriptName(tables.Table("name")) ?? NameOf(name);
        UnitsPerEm = head.U16(18);
        BoundingBox = new FontBox(head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        Ascent = hhea.I16(4);
        Descent = -hhea.I16(6);
        LineGap = Math.Max((short)0, hhea.I16(8));
        ItalicAngle = (int)post.U32(4) / 65536.0;
        UnderlinePosition = post.I16(8);
        UnderlineThickness = post.I16(10) > 0 ? post.I16(10) : UnitsPerEm / 20;
        IsFixedPitch = post.U32(12) != 0;
        Weight = Math.Clamp(os2.IsEmpty ? 400 : os2.U16(4), (ushort)1, (ushort)1000);
        var hasHeights = os2.U16(0) >= 2 && os2.Has(88, 2);
        XHeight = hasHeights && os2.I16(86) > 0 ? os2.I16(86) : UnitsPerEm / 2;
        CapHeight = hasHeights && os2.I16(88) > 0 ? os2.I16(88) : UnitsPerEm * 7 / 10;
        IsItalic = (os2.U16(62) & 1) != 0 || ItalicAngle != 0;

        // PANOSE: a Latin text face (2) whose serif style is not one of the sans ones (11 to 15).
        IsSerif = os2.U8(32) == 2 && os2.U8(33) is >= 2 and <= 10;
    }

    /// <summary>PostScript name (name id 6), such as <c>NotoSerif-Bold</c>: ASCII letters, digits, hyphens and dots, at most 63.</summary>
    public string PostScriptName { get; }

    /// <summary>Units of the font that make the type size, 16 to 16384.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height above the baseline that lines are set with.</summary>
    public int Ascent { get; }

    /// <summary>Depth below the baseline that lines are set with, positive. (PDF wants it negative.)</summary>
    public int Descent { get; }

    /// <summary>What the font's makers recommend between two lines beyond ascent and descent; not negative.</summary>
    public int LineGap { get; }

    /// <summary>Height of a flat capital letter.</summary>
    public int CapHeight { get; }

    /// <summary>Height of a flat small letter.</summary>
    public int XHeight { get; }

    /// <summary>Degrees counter-clockwise from the vertical; 0 for upright, negative for slanting to the right.</summary>
    public double ItalicAngle { get; }

    /// <summary>Weight, 1 to 1000: 400 regular, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>Thickness of the main stems, estimated from the weight, in thousandths of the type size (StemV of ISO 32000-1 table 122).</summary>
    public int StemV => 50 + (Weight * Weight / 4225);

    /// <summary>Middle of an underline, from the baseline; negative is below it.</summary>
    public int UnderlinePosition { get; }

    /// <summary>Thickness of an underline.</summary>
    public int UnderlineThickness { get; }

    /// <summary>The box around all glyphs.</summary>
    public FontBox BoundingBox { get; }

    /// <summary>True if every glyph has the same advance.</summary>
    public bool IsFixedPitch { get; }

    /// <summary>True for a face with serifs.</summary>
    public bool IsSerif { get; }

    /// <summary>True for an italic or slanted face.</summary>
    public bool IsItalic { get; }

    /// <summary>Number of glyphs; ids go from 0, which stands for a missing character.</summary>
    public int GlyphCount { get; }

    /// <summary>SHA-256 of the file in lower-case hexadecimal digits.</summary>
    public string Digest => _digest.Value;

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Data => _data;

    internal TableDirectory Tables { get; }

    internal FontLayout Layout => _layout.Value;

    /// <summary>Reads a font.</summary>
    /// <param name="data">The whole file; it is copied.</param>
    /// <param name="name">The name under which messages show it, a path relative to the workspace.</param>
    /// <returns>No value and AK5102 to AK5105 if it cannot be used: damaged, with CFF outlines, variable, or not allowed to be embedded.</returns>
    public static StageResult<FontFile> Read(ReadOnlyMemory<byte> data, string name) => Open(data.ToArray(), name);

    /// <summary>The glyph of a character before any substitution; 0 if the font has none.</summary>
    public ushort GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    /// <summary>How far the pen moves on after a glyph; 0 for an id that the font does not have.</summary>
    public int AdvanceOf(ushort glyph) => _fullMetrics == 0 || glyph >= GlyphCount
        ? 0
        : _horizontalMetrics.U16(Math.Min(glyph, _fullMetrics - 1) * 4);

    /// <inheritdoc/>
    public override string ToString() => PostScriptName;

    internal static StageResult<FontFile> Open(byte[] data, string name)
    {
        var tables = new TableDirectory(data);
        if (FontCheck.Find(tables, name) is { } problem)
            return new StageResult<FontFile>(null, [problem]);
        var font = new FontFile(data, name, tables);
        return font._characters.IsUsable
            ? new StageResult<FontFile>(font, [])
            : new StageResult<FontFile>(null, [TypographyDiagnostics.DamagedFont(name, "it has no Unicode character map")]);
    }

    internal int LeftBearingOf(int glyph) => glyph < _fullMetrics
        ? _horizontalMetrics.I16(glyph * 4 + 2)
        : _horizontalMetrics.I16(_fullMetrics * 4 + (glyph - _fullMetrics) * 2);

    private static string NameOf(string fileName)
    {
        var letters = new string([.. fileName.Where(char.IsAsciiLetterOrDigit).Take(40)]);
        return letters.Length > 0 ? letters : "Unnamed";
    }
}
