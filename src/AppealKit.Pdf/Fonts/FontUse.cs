using System.Buffers;
using AppealKit.Pdf.Core.Compression;
using AppealKit.Typography.Fonts;

namespace AppealKit.Pdf.Fonts;

/// <summary>
/// A font in one document: which of its glyphs are shown, and for what letters. First every run is noted (<see cref="Note"/>), then
/// the font is cut, then every glyph has its code.
/// </summary>
/// <remarks>
/// A code stands for a glyph together with the letters it shows, so that what is copied or read aloud is exactly what was written.
/// A glyph that shows two different texts gets two codes.
/// </remarks>
internal sealed class FontUse : IDisposable
{
    /// <summary>A glyph without letters of its own: a further part of a letter that takes several.</summary>
    public const int NoText = -1;

    private readonly Dictionary<string, int> _stringNumbers = [];
    private readonly List<string> _strings = [];
    private readonly Dictionary<(ushort Glyph, int Text), ushort> _furtherCodes = [];
    private readonly List<(ushort Glyph, int Text)> _further = [];
    private int[] _texts;
    private ushort[] _codes = [];

    public FontUse(FontFile file, int number)
    {
        File = file;
        Number = number;
        _texts = ArrayPool<int>.Shared.Rent(file.GlyphCount + 1);
        Array.Clear(_texts);
    }

    public FontFile File { get; }

    /// <summary>Number in the document, from 1; its resource name is <c>F</c> and this number.</summary>
    public int Number { get; }

    /// <summary>The cut font, after <see cref="Cut"/>.</summary>
    public CutFont Subset { get; private set; } = null!;

    /// <summary>Glyphs that show a second text, by the codes that follow those of the subset's glyphs.</summary>
    public IReadOnlyList<(ushort Glyph, int Text)> Further => _further;

    /// <summary>The number of a text of several characters; negative, unlike that of a single one, which is its code point.</summary>
    public int NumberOf(ReadOnlySpan<char> text)
    {
        var numbers = _stringNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (numbers.TryGetValue(text, out var number))
            return number;
        _strings.Add(text.ToString());
        number = NoText - _strings.Count;
        numbers[text] = number;
        return number;
    }

    /// <summary>The text of a number that <see cref="NumberOf"/> gave.</summary>
    public string StringOf(int number) => _strings[NoText - number - 1];

    /// <summary>Notes that a glyph is shown for a text.</summary>
    /// <returns>False if the font has no such glyph.</returns>
    public bool Note(ushort glyph, int text)
    {
        if (glyph == 0 || glyph >= File.GlyphCount)
            return false;
        ref var known = ref _texts[glyph];
        if (known == text)
            return true;
        if (known is 0 or NoText)
            known = text;
        else if (text != NoText && _furtherCodes.TryAdd((glyph, text), 0))
            _further.Add((glyph, text));
        return true;
    }

    /// <summary>Cuts the font to what was noted.</summary>
    public void Cut(SubsetCache subsets, FlateEncoder flate)
    {
        var glyphs = ArrayPool<ushort>.Shared.Rent(File.GlyphCount);
        var count = 0;
        for (var i = 1; i < File.GlyphCount; i++)
        {
            if (_texts[i] != 0)
                glyphs[count++] = (ushort)i;
        }

        Subset = subsets.Get(File, glyphs.AsSpan(0, count), flate);
        ArrayPool<ushort>.Shared.Return(glyphs);
        _codes = ArrayPool<ushort>.Shared.Rent(File.GlyphCount);
        for (var i = 0; i < Subset.OldIds.Count; i++)
            _codes[Subset.OldIds[i]] = (ushort)i;
        for (var i = 0; i < _further.Count; i++)
            _furtherCodes[_further[i]] = (ushort)(Subset.OldIds.Count + i);
    }

    /// <summary>The text that a glyph of the font was first noted for; 0 if it is only a part of others.</summary>
    public int TextOf(ushort glyph) => _texts[glyph];

    /// <summary>The code of a glyph that was noted.</summary>
    public ushort CodeOf(ushort glyph, int text) =>
        text == NoText || _texts[glyph] == text ? _codes[glyph] : _furtherCodes[(glyph, text)];

    /// <summary>The width of a glyph as the file states it: in thousandths of the type size.</summary>
    public int WidthOf(ushort glyph) => Scale(File.AdvanceOf(glyph));

    /// <summary>A length in units of the font, in thousandths of the type size.</summary>
    public int Scale(int units) => File.UnitsPerEm == 1000 ? units : (int)Math.Round(units * 1000.0 / File.UnitsPerEm);

    public void Dispose()
    {
        if (_texts.Length > 0)
            ArrayPool<int>.Shared.Return(_texts);
        if (_codes.Length > 0)
            ArrayPool<ushort>.Shared.Return(_codes);
        (_texts, _codes) = ([], []);
    }
}
