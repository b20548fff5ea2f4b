using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Html;

/// <summary>The findings of this stage.</summary>
internal static class HtmlDiagnostics
{
    private static readonly DiagnosticDescriptor AddressRefusedKind = new("AK6001", Severity.Error, "an address that a page may not carry");

    public static Diagnostic AddressRefused(string address, Origin? origin) => new(
        AddressRefusedKind, $"`{(address.Length > 80 ? address[..79] + "…" : address)}` cannot be a link in a page", origin?.Main)
    {
        Hints = ["Links may begin with `https://`, `http://`, `mailto:` or `#`."],
        Trail = origin?.Trail ?? [],
    };
}
