namespace AppealKit.Unicode.Collation;

/// <summary>A collation element (UTS#10, 9.1).</summary>
/// <param name="Primary">The letter; tailored letters lie between those of the default table, so it has eight bits more. 0 for what only
/// changes the letter before it.</param>
/// <param name="Secondary">The accent.</param>
/// <param name="Tertiary">The case or variant.</param>
internal sealed record CollationElement(uint Primary, ushort Secondary, byte Tertiary)
{
    /// <summary>Bits that tailoring adds below the weights of the default table.</summary>
    public const int TailoringBits = 8;

    /// <summary>An element of the default table: primary, secondary and tertiary weight in 16, 11 and 5 bits.</summary>
    public static CollationElement Unpack(uint packed) =>
        new((packed >> 16) << TailoringBits, (ushort)((packed >> 5) & 0x7FF), (byte)(packed & 0x1F));
}
