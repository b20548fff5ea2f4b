using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Typography.Fonts;

namespace AppealKit.Typography.Lines;

/// <summary>Reports the characters of a paragraph that no font has, each once.</summary>
internal sealed class MissingCharacters
{
    private HashSet<int>? _reported;
    private DiagnosticBag? _found;

    public void Start(DiagnosticBag? found)
    {
        _reported = null;
        _found = found;
    }

    public void Report(ReadOnlySpan<char> cluster, FontCatalog fonts, TextSpan span)
    {
        for (var i = 0; i < cluster.Length && _found is not null;)
        {
            // A lone surrogate is no character; it is named by its own number.
            var isWhole = Rune.DecodeFromUtf16(cluster[i..], out var rune, out var units) == System.Buffers.OperationStatus.Done;
            var codePoint = isWhole ? rune.Value : cluster[i];
            var isMissing = !isWhole || fonts.Find(span.Style.Font, cluster.Slice(i, units)) is null;
            if (isMissing && (_reported ??= []).Add(codePoint))
                _found.Add(TypographyDiagnostics.MissingGlyph(codePoint, Narrow(span.Source, cluster.Slice(i, units))));
            i += units;
        }
    }

    // The place of the character itself where the source has it as it stands.
    private static Origin? Narrow(Origin? source, ReadOnlySpan<char> character)
    {
        if (source is null)
            return null;
        var at = source.Main.Text.IndexOf(character, StringComparison.Ordinal);
        if (at < 0)
            return source;
        var place = source.Main.Slice(at, character.Length);
        return source.Data is null ? source with { Template = place } : source with { Data = place };
    }
}
