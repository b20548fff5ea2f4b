using System.Text;

namespace AppealKit.Pdf.Navigation;

/// <summary>Addresses as URI actions want them: ASCII (ISO 32000-1, 12.6.4.7).</summary>
internal static class WebAddress
{
    /// <summary>The longest that a string of PDF/A may be, in bytes (ISO 19005-2, 6.1.13).</summary>
    public const int Longest = 32_000;

    /// <summary>An address with everything percent-encoded that no URI may hold (RFC 3986, 2.1; RFC 3987, 3.1).</summary>
    public static string ToAscii(string address)
    {
        if (Ascii.IsValid(address) && !address.AsSpan().ContainsAnyExceptInRange('!', '~'))
            return address;
        var ascii = new StringBuilder(address.Length * 2);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.Value is > 0x20 and < 0x7F)
            {
                ascii.Append((char)rune.Value);
                continue;
            }

            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
                ascii.Append('%').Append("0123456789ABCDEF"[b >> 4]).Append("0123456789ABCDEF"[b & 15]);
        }

        return ascii.ToString();
    }
}
