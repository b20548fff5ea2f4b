using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Unicode;
using AppealKit.Values;

namespace AppealKit.Typography;

/// <summary>Everything that this project says to users.</summary>
internal static class TypographyDiagnostics
{
    private static readonly DiagnosticDescriptor MissingGlyphKind = new("AK5101", Severity.Error, "no font has the character");
    private static readonly DiagnosticDescriptor DamagedFontKind = new("AK5102", Severity.Error, "font file cannot be read");
    private static readonly DiagnosticDescriptor UnsupportedOutlinesKind = new("AK5103", Severity.Error, "font with PostScript outlines");
    private static readonly DiagnosticDescriptor VariableFontKind = new("AK5104", Severity.Error, "variable font");
    private static readonly DiagnosticDescriptor EmbeddingForbiddenKind = new("AK5105", Severity.Error, "font may not be embedded");
    private static readonly DiagnosticDescriptor MissingScriptKind = new("AK5106", Severity.Error, "no font has the script");

    public static Diagnostic MissingGlyph(int codePoint, Origin? source)
    {
        var code = FormattableString.Invariant($"U+{codePoint:X4}");
        // Marks stand on a dotted circle, and what shows nothing or is no character is named by its code alone.
        var shown = AppealKit.Typography.Lines.CharacterName.Show(codePoint);
        return new Diagnostic(MissingGlyphKind, shown is null ? $"no font has the character `{code}`" : $"no font has the character `{shown}` ({code})", source?.Main)
        {
            Hints = ["Write it in letters that the fonts have; the PDF cannot be made with it, the HTML can."],
            Trail = source?.Trail ?? [],
        };
    }

    public static Diagnostic MissingScript(Script script, int codePoint, LanguageTag language, Origin? source)
    {
        var letter = FormattableString.Invariant($"`{char.ConvertFromUtf32(codePoint)}` (U+{codePoint:X4})");
        return new Diagnostic(MissingScriptKind, $"no font has {script} letters, such as {letter}: the text in `{language.Value}` cannot be made as PDF", source?.Main)
        {
            Hints = ["Take the HTML, which has the whole text: a browser prints it, or saves it as PDF. Leave PDF out with `--format html`."],
            Trail = source?.Trail ?? [],
        };
    }

    public static Diagnostic DamagedFont(string name, string reason) =>
        new(DamagedFontKind, $"the font `{name}` cannot be read: {reason}", null)
        {
            Path = name,
            Hints = ["Use a TrueType font (.ttf); fetch the file again if it should be one."],
        };

    public static Diagnostic UnsupportedOutlines(string name) =>
        new(UnsupportedOutlinesKind, $"the font `{name}` has PostScript outlines (CFF)", null)
        {
            Path = name,
            Hints = ["Use the TrueType version (.ttf) of the font; most families have one."],
        };

    public static Diagnostic VariableFont(string name) =>
        new(VariableFontKind, $"the font `{name}` is variable", null)
        {
            Path = name,
            Hints = ["Use the single files of the family, one for regular, one for bold and so on (often in a folder `static`)."],
        };

    public static Diagnostic EmbeddingForbidden(string name) =>
        new(EmbeddingForbiddenKind, $"the maker of the font `{name}` forbids that documents contain it", null)
        {
            Path = name,
            Hints = ["Use a font with a free licence, such as the SIL Open Font License."],
        };
}
