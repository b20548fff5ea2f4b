using AppealKit.Typography.Shaping.OpenType;

namespace AppealKit.Typography.Shaping;

/// <summary>A glyph while it is being shaped.</summary>
internal struct GlyphSlot
{
    public ushort Glyph;
    public GlyphClass Class;

    /// <summary>Shows nothing and is taken out in the end; rules look through it.</summary>
    public bool IsIgnorable;

    /// <summary>ZWNJ: keeps ligatures apart.</summary>
    public bool IsNonJoiner;

    /// <summary>Number of the ligature it is or stands on; 0 for none.</summary>
    public byte LigatureId;

    /// <summary>On a ligature's mark: which component it belongs to, from 1. On a ligature: how many it has.</summary>
    public byte Component;

    public int Cluster;
    public int Advance;
    public int XOffset;
    public int YOffset;

    /// <summary>How many slots back the glyph stands that this mark is attached to; 0 for none.</summary>
    public int AttachedBack;
}
