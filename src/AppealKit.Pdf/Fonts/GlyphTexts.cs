using System.Text;
using AppealKit.Typography.Shaping;

namespace AppealKit.Pdf.Fonts;

/// <summary>
/// Tells which letters each glyph of a run shows. Glyphs of one cluster share its letters out among themselves, in reading order;
/// where there are more glyphs than letters, the letters are to be stated beside them (ISO 32000-1, 14.9.4).
/// </summary>
internal sealed class GlyphTexts
{
    private int[] _texts = new int[256];
    private readonly List<ActualText> _actualTexts = [];

    /// <summary>The text of each glyph of the run read last: a code point, or a number of <see cref="FontUse.NumberOf"/>.</summary>
    public ReadOnlySpan<int> Texts => _texts;

    /// <summary>The stretches of glyphs whose letters have to be stated, from left to right.</summary>
    public IReadOnlyList<ActualText> ActualTexts => _actualTexts;

    /// <summary>Reads a run.</summary>
    public void Read(ShapedRun run, FontUse font)
    {
        var glyphs = run.Glyphs;
        if (_texts.Length < glyphs.Count)
            _texts = new int[glyphs.Count * 2];
        _actualTexts.Clear();
        var falling = IsFalling(run);
        var end = 0;
        for (var start = 0; start < glyphs.Count; start = end)
        {
            var cluster = glyphs[start].Cluster;
            for (end = start + 1; end < glyphs.Count && glyphs[end].Cluster == cluster;)
                end++;
            var next = falling
                ? start == 0 ? run.Text.Length : glyphs[start - 1].Cluster
                : end == glyphs.Count ? run.Text.Length : glyphs[end].Cluster;
            var from = Math.Clamp(cluster, 0, run.Text.Length);
            Share(run.Text.AsSpan(from, Math.Clamp(next - from, 0, run.Text.Length - from)), font, start, end - start, falling);
        }
    }

    private static bool IsFalling(ShapedRun run)
    {
        if (run.Glyphs.Count == 0)
            return false;
        int first = run.Glyphs[0].Cluster, last = run.Glyphs[run.Glyphs.Count - 1].Cluster;
        // In a run of a single cluster the script decides: U+0590 to U+08FF are the right-to-left blocks.
        return first > last || (first == last && run.Text.Length > 0 && run.Text[0] is >= '\u0590' and <= '\u08FF');
    }

    private void Share(ReadOnlySpan<char> text, FontUse font, int start, int count, bool falling)
    {
        if (count == 1)
        {
            _texts[start] = TextOf(text, font);
            return;
        }

        var characters = 0;
        foreach (var _ in text.EnumerateRunes())
            characters++;
        if (characters < count)
            _actualTexts.Add(new ActualText(start, start + count, text.ToString()));
        for (var i = 0; i < count; i++)
        {
            // The first glyph, in reading order, takes what is left over when each other one has its own character.
            var take = i == 0 ? Math.Max(1, characters - count + 1) : 1;
            var length = 0;
            while (take-- > 0 && length < text.Length)
            {
                Rune.DecodeFromUtf16(text[length..], out _, out var units);
                length += units;
            }

            var text1 = characters < count || length == 0 ? FontUse.NoText : TextOf(text[..length], font);
            _texts[falling ? start + count - 1 - i : start + i] = text1;
            text = text[length..];
        }
    }

    private static int TextOf(ReadOnlySpan<char> text, FontUse font)
    {
        if (text.IsEmpty)
            return FontUse.NoText;
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        return length == text.Length ? Readable(rune.Value) : font.NumberOf(text);
    }

    // A no-break space is a space to who copies or searches. U+0000, U+FEFF and U+FFFE may not be mapped to (ISO 14289-1, 7.21.7).
    private static int Readable(int codePoint) => codePoint switch
    {
        0xA0 => ' ',
        0 or 0xFEFF => 0xFFFD,
        _ => (codePoint & 0xFFFE) == 0xFFFE ? 0xFFFD : codePoint,
    };
}
