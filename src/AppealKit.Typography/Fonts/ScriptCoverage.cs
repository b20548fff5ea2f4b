using System.Buffers;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Unicode;
using AppealKit.Values;

namespace AppealKit.Typography.Fonts;

/// <summary>
/// Whether fonts have the script that a text is written in. It is said once, before anything is set: to name every letter that is
/// missing would bury the one thing that there is to say.
/// </summary>
public static class ScriptCoverage
{
    // Scripts are bytes.
    private const int ScriptCount = 256;

    private static readonly FontStyle Usual = new(FontFamily.Serif);

    /// <summary>Looks for a script of which the fonts have none of the letters that a text has.</summary>
    /// <param name="fonts">The fonts.</param>
    /// <param name="text">The text; a title is enough to know the script of a document.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="source">Where it was written; null if nowhere.</param>
    /// <returns>AK5106, an error, for the first such script; null if there is none.</returns>
    public static Diagnostic? FindMissing(FontCatalog fonts, ReadOnlySpan<char> text, LanguageTag language, Origin? source)
    {
        // A rare letter of a script that is there otherwise is a matter of its own (AK5101).
        Span<bool> isThere = stackalloc bool[ScriptCount];
        Span<int> missing = stackalloc int[ScriptCount];
        missing.Clear();
        isThere.Clear();
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(text[i..], out var rune, out var units) == OperationStatus.Done;
            var script = (int)Scripts.Of(rune.Value);
            if (isWhole && Rune.IsLetter(rune) && !isThere[script])
            {
                isThere[script] = fonts.Find(Usual, text.Slice(i, units)) is not null;
                missing[script] = isThere[script] ? 0 : missing[script] == 0 ? rune.Value : missing[script];
            }

            i += units;
        }

        // Letters of Common, such as ª, belong to no script.
        var found = missing[(int)(Script.Inherited + 1)..].IndexOfAnyExcept(0);
        if (found < 0)
            return null;
        found += (int)Script.Inherited + 1;
        return TypographyDiagnostics.MissingScript((Script)found, missing[found], language, source);
    }
}
