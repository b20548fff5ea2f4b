using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace AppealKit.Signatories.Messages;

/// <summary>An address that a message can be sent to or come from: <c>local@domain</c>, RFC 5322 3.4.1 without quoted strings, comments and literals.</summary>
/// <remarks>What is more is refused: nothing that stands in a ledger can add another address, or a line, to the head of a message.</remarks>
public sealed record MessageAddress
{
    // RFC 5321 4.5.3.1.
    private const int LongestLocal = 64;
    private const int LongestDomain = 255;
    private const int LongestLabel = 63;

    private MessageAddress(string value) => Value = value;

    /// <summary>The address.</summary>
    public string Value { get; }

    /// <summary>Reads an address; spaces around it do not count.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MessageAddress? address)
    {
        address = null;
        var trimmed = text?.Trim(' ') ?? "";
        var at = trimmed.IndexOf('@', StringComparison.Ordinal);
        if (at is < 1 or > LongestLocal || !IsDotAtom(trimmed.AsSpan(0, at)) || AsciiDomain(trimmed[(at + 1)..]) is not { } domain || !IsDomain(domain))
            return false;
        address = new MessageAddress($"{trimmed.AsSpan(0, at)}@{domain}");
        return true;
    }

    // Names of other alphabets go through the mail in the form of RFC 3492.
    private static string? AsciiDomain(string domain)
    {
        if (Ascii.IsValid(domain))
            return domain;
        try
        {
            return new IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsDotAtom(ReadOnlySpan<char> local)
    {
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal))
            return false;
        foreach (var unit in local)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && !"!#$%&'*+-/=?^_`{|}~.".Contains(unit, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        if (domain.Length is 0 or > LongestDomain)
            return false;
        var labels = 0;
        foreach (var range in domain.Split('.'))
        {
            var label = domain[range];
            if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (var unit in label)
            {
                if (!char.IsAsciiLetterOrDigit(unit) && unit != '-')
                    return false;
            }

            labels++;
        }

        return labels > 1;
    }
}
