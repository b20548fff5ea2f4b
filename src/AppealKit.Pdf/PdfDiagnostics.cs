using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Document.Inlines;

namespace AppealKit.Pdf;

/// <summary>Everything that can be wrong with a document when it is written as PDF.</summary>
internal static class PdfDiagnostics
{
    public static readonly DiagnosticDescriptor AddressTooLongCode = new("AK7001", Severity.Warning, "address too long for a link in a PDF");
    public static readonly DiagnosticDescriptor MissingGlyphCode = new("AK7002", Severity.Error, "letters that their font cannot show");

    public static Diagnostic AddressTooLong(Link link, int limit) =>
        new(AddressTooLongCode, string.Create(CultureInfo.InvariantCulture,
            $"an address of {link.Target.Length:#,0} characters is too long for a PDF; its text is printed without a link"), link.Origin?.Main)
        {
            Hints = [string.Create(CultureInfo.InvariantCulture, $"Use a shorter address for the same page; {limit:#,0} bytes are possible.")],
        };

    public static Diagnostic MissingGlyph(string font, string text) =>
        new(MissingGlyphCode, $"the font {font} lacks letters of `{text}`", null)
        {
            Hints = ["Write it in letters that the fonts have, or take the HTML, which has the whole text."],
        };
}
