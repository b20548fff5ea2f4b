namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>What a glyph is to the rules (OpenType 1.9, GDEF, "Glyph class definition table").</summary>
internal enum GlyphClass : byte
{
    /// <summary>None given.</summary>
    None,

    /// <summary>A single character that takes room.</summary>
    Base,

    /// <summary>Several characters in one.</summary>
    Ligature,

    /// <summary>A combining mark.</summary>
    Mark,

    /// <summary>A part of a character.</summary>
    Component,
}
