using AppealKit.Layout.Frames;

namespace AppealKit.Layout.Style;

/// <summary>The colours: ink, a grey, one accent. Letters reach a contrast of at least 4.5 to 1 on their ground (WCAG 2.2, 1.4.3).</summary>
internal static class Palette
{
    /// <summary>Running text.</summary>
    public static readonly Color Ink = new(0x1C, 0x1C, 0x1E);

    /// <summary>What stands back: issuers, dates, page furniture.</summary>
    public static readonly Color Quiet = new(0x55, 0x5A, 0x60);

    /// <summary>Headings of sections, links.</summary>
    public static readonly Color Accent = new(0x17, 0x4A, 0x6B);

    /// <summary>Thin rules.</summary>
    public static readonly Color Hairline = new(0xC4, 0xC9, 0xCE);

    /// <summary>Ground of remarks on the document itself.</summary>
    public static readonly Color Tint = new(0xEE, 0xF2, 0xF5);

    /// <summary>Ground of the status mark.</summary>
    public static readonly Color StatusGround = new(0xFB, 0xE9, 0xD0);

    /// <summary>Letters of the status mark.</summary>
    public static readonly Color StatusInk = new(0x7A, 0x3B, 0x00);
}
