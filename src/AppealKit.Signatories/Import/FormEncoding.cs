using System.Text;
using AppealKit.Diagnostics;

namespace AppealKit.Signatories.Import;

/// <summary>Makes text of the bytes that the programs behind forms export.</summary>
internal static class FormEncoding
{
    /// <summary>The text: UTF-8 or UTF-16, with or without byte order mark.</summary>
    /// <returns>Null, with what is wrong, if it is anything else: a guess could spell every name wrong.</returns>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Refuse(SignatoriesDiagnostics.IsWorkbook(path), diagnostics);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Utf16(path, bytes[2..], bigEndian: false, diagnostics);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Utf16(path, bytes[2..], bigEndian: true, diagnostics);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (LooksLikeUtf16(bytes) is { } bigEndian)
            return Utf16(path, bytes, bigEndian, diagnostics);
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            return Refuse(SignatoriesDiagnostics.NotUnicode(path, LooksCyrillic(bytes)), diagnostics);
        return bytes.Contains((byte)0) ? Refuse(SignatoriesDiagnostics.NotATable(path, "it is not a text"), diagnostics) : Encoding.UTF8.GetString(bytes);
    }

    private static string? Utf16(string path, ReadOnlySpan<byte> bytes, bool bigEndian, DiagnosticBag diagnostics)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Refuse(SignatoriesDiagnostics.NotUnicode(path, looksCyrillic: false), diagnostics);
        }
    }

    // Separators, digits and line ends are ASCII in every table: as UTF-16 each of them has a zero beside it, always on the same side.
    private static bool? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }

        if (Math.Max(even, odd) < Math.Max(1, start.Length / 20) || Math.Min(even, odd) > 0)
            return null;
        return even > 0;
    }

    // Windows-1251 has all letters of Russian above 0xC0, and Latin letters with marks are rare among others.
    private static bool LooksCyrillic(ReadOnlySpan<byte> bytes)
    {
        var (letters, others) = (0, 0);
        foreach (var b in bytes)
        {
            if (b >= 0xC0)
                letters++;
            else if (b >= 0x80 || char.IsAsciiLetter((char)b))
                others++;
        }

        return letters > others / 2;
    }

    private static string? Refuse(Diagnostic why, DiagnosticBag diagnostics)
    {
        diagnostics.Add(why);
        return null;
    }
}
