using System.Globalization;
using System.Text;

namespace AppealKit.Values.Addresses;

/// <summary>The form of addresses (RFC 3986).</summary>
public static class LinkAddress
{
    /// <summary>The longest address: what browsers and PDF readers take at least.</summary>
    public const int MaxLength = 4000;

    private const string Unreserved = "-._~";
    private const string Reserved = ":/?#[]@!$&'()*+,;=";
    private static readonly IdnMapping Idn = new();

    /// <summary>Appends an address or a stretch of one that its author wrote: its signs keep their meaning, what no address may hold is encoded.</summary>
    public static void AppendAddress(StringBuilder address, ReadOnlySpan<char> text)
    {
        // A host keeps its letters until it is checked.
        var inHost = PartOf(address) == AddressPart.Host || HasHost(text);
        Encode(address, text, Reserved, keepLetters: inHost, keepEncoded: true);
    }

    /// <summary>Appends a value that is a part of an address: nothing in it can begin another part.</summary>
    public static void AppendPart(StringBuilder address, string value)
    {
        var part = PartOf(address);
        var kept = part switch { AddressPart.Host => ".:", AddressPart.Path => "/:@!$'()*+,;=", AddressPart.Scheme => "", _ => "/:@!$'()*," };
        Encode(address, value.Trim(), kept, keepLetters: part == AddressPart.Host, keepEncoded: false);
    }

    /// <summary>Checks an address and brings it to ASCII.</summary>
    /// <returns>What is wrong; null if it may stand in a document.</returns>
    public static AddressProblem? Check(ref string address)
    {
        var colon = address.AsSpan().IndexOfAny(":/?#");
        if (colon <= 0 || address[colon] != ':')
            return AddressProblem.NoScheme;
        var scheme = address[..colon].ToLowerInvariant();
        if (scheme == "mailto")
        {
            address = $"mailto:{ToAscii(address.AsSpan()[(colon + 1)..])}";
            return IsMail(address.AsSpan()[(colon + 1)..]) ? null : AddressProblem.NoAddress;
        }

        if (scheme is not ("http" or "https"))
            return scheme.Contains('.', StringComparison.Ordinal) || scheme == "localhost" ? AddressProblem.NoScheme : AddressProblem.Scheme;
        var rest = address[(colon + 1)..];
        if (!rest.StartsWith("//", StringComparison.Ordinal))
            return AddressProblem.NoAddress;
        var end = rest.AsSpan()[2..].IndexOfAny("/?#");
        var authority = end < 0 ? rest[2..] : rest[2..(2 + end)];
        if (authority.Contains('@', StringComparison.Ordinal))
            return AddressProblem.UserName;
        if (ToAsciiHost(authority) is not { } host)
            return AddressProblem.NoAddress;
        address = $"{scheme}://{host}{(end < 0 ? "" : ToAscii(rest.AsSpan()[(2 + end)..]))}";
        return null;
    }

    /// <summary>A part of an address after its host with all other letters encoded.</summary>
    public static string ToAscii(ReadOnlySpan<char> part)
    {
        var ascii = new StringBuilder(part.Length);
        Encode(ascii, part, Reserved, keepLetters: false, keepEncoded: true);
        return ascii.ToString();
    }

    /// <summary>Checks the address of a page that stands in data: whole, with <c>https://</c> or <c>http://</c>, and without spaces.</summary>
    /// <returns>What is wrong; null if a link can lead there.</returns>
    public static AddressProblem? CheckPage(string written)
    {
        if (written.Length > MaxLength)
            return AddressProblem.TooLong;
        var address = new StringBuilder(written.Length);
        AppendAddress(address, written);
        var composed = address.ToString();
        if (Check(ref composed) is { } problem)
            return problem;
        if (composed.StartsWith("mailto:", StringComparison.Ordinal))
            return AddressProblem.Scheme;
        return written.Any(char.IsWhiteSpace) ? AddressProblem.NoAddress : null;
    }

    /// <summary>True if a text is one e-mail address: a mailbox, <c>@</c> and a host with a dot in it.</summary>
    public static bool IsMailbox(string written)
    {
        var at = written.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && written.IndexOf('@', at + 1) < 0 && written.Length <= 254 && written.IndexOf('.', at) > 0
            && !written.AsSpan(0, at).ContainsAny(" \t\n,;:<>()[]\"\\") && ToAsciiHost(written[(at + 1)..]) is { } host && !host.Contains(':', StringComparison.Ordinal);
    }

    private static bool HasHost(ReadOnlySpan<char> text) => text.Contains("//", StringComparison.Ordinal);

    private static bool IsMail(ReadOnlySpan<char> text)
    {
        var query = text.IndexOf('?');
        var mailbox = query < 0 ? text : text[..query];
        var at = mailbox.IndexOf('@');
        return at > 0 && at < mailbox.Length - 1;
    }

    private static string? ToAsciiHost(string authority)
    {
        var colon = authority.LastIndexOf(':');
        var port = colon < 0 ? "" : authority[colon..];
        var host = colon < 0 ? authority : authority[..colon];
        if (port.AsSpan().IndexOfAnyExcept(":0123456789") >= 0 || host.Length == 0)
            return null;
        try
        {
            host = Idn.GetAscii(host).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }

        foreach (var letter in host)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '.' or '_'))
                return null;
        }

        return host + port;
    }

    private static AddressPart PartOf(StringBuilder address)
    {
        var text = address.ToString().AsSpan();
        var colon = text.IndexOf(':');
        if (text.IndexOfAny('?', '#') >= 0)
            return AddressPart.Query;
        if (colon < 0)
            return AddressPart.Scheme;
        var rest = text[(colon + 1)..];
        return rest.StartsWith("//", StringComparison.Ordinal) && !rest[2..].Contains('/') ? AddressPart.Host : AddressPart.Path;
    }

    private static void Encode(StringBuilder address, ReadOnlySpan<char> text, string kept, bool keepLetters, bool keepEncoded)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (char.IsAsciiLetterOrDigit(sign) || Unreserved.Contains(sign) || kept.Contains(sign))
            {
                address.Append(sign);
            }
            else if (keepEncoded && sign == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                address.Append(sign);
            }
            else if (keepLetters && char.IsLetter(sign))
            {
                address.Append(sign);
            }
            else
            {
                Rune.DecodeFromUtf16(text[i..], out var rune, out var units);
                i += units - 1;
                foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
                    address.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            }
        }
    }
}
