namespace AppealKit.Typography.Fonts;

/// <summary>Characters that show nothing by nature (Unicode's Default_Ignorable_Code_Point, and line ends).</summary>
internal static class Invisible
{
    public static bool IsIgnorable(int codePoint) => codePoint switch
    {
        0x0A or 0xAD => true,
        < 0x034F => false,
        0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => true,
        (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        0x3164 or 0xFEFF or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8) => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };
}
