using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Core.Compression;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;

namespace AppealKit.Pdf.Fonts;

/// <summary>The fonts of a document, in the order in which they first appear.</summary>
internal sealed class FontSet : IDisposable
{
    private readonly Dictionary<FontFile, FontUse> _byFile = [];
    private readonly List<FontUse> _fonts = [];
    private FontUse? _last;

    public IReadOnlyList<FontUse> Fonts => _fonts;

    /// <summary>Notes every run of the pages, then cuts the fonts.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="lineEnds">Nodes after which a space is painted.</param>
    /// <param name="reader">Reads the runs.</param>
    /// <param name="subsets">Cuts the fonts.</param>
    /// <param name="flate">Compresses them.</param>
    /// <returns>The first run with a glyph that its font does not have; null if there is none, and only then are the fonts cut.</returns>
    public ShapedRun? Collect(IReadOnlyList<Page> pages, IReadOnlySet<DocumentNode> lineEnds, GlyphTexts reader, SubsetCache subsets, FlateEncoder flate)
    {
        foreach (var page in pages)
        {
            foreach (var mark in page.Marks)
            {
                if (mark is not GlyphMark glyphs)
                    continue;
                if (!Note(glyphs.Run, reader))
                    return glyphs.Run;
                if (lineEnds.Count > 0 && glyphs.Node is { } node && lineEnds.Contains(node))
                    _last!.Note(glyphs.Run.Font.GlyphOf(' '), ' ');
            }
        }

        foreach (var font in _fonts)
            font.Cut(subsets, flate);
        return null;
    }

    /// <summary>The use of a font that was noted.</summary>
    public FontUse this[FontFile file] => _last is { } last && ReferenceEquals(last.File, file) ? last : _last = _byFile[file];

    public void Dispose()
    {
        foreach (var font in _fonts)
            font.Dispose();
    }

    private bool Note(ShapedRun run, GlyphTexts reader)
    {
        if (_last is not { } font || !ReferenceEquals(font.File, run.Font))
            _last = font = Find(run.Font);
        reader.Read(run, font);
        for (var i = 0; i < run.Glyphs.Count; i++)
        {
            if (!font.Note(run.Glyphs[i].GlyphId, reader.Texts[i]))
                return false;
        }

        return true;
    }

    private FontUse Find(FontFile file)
    {
        if (_byFile.TryGetValue(file, out var known))
            return known;
        var font = new FontUse(file, _fonts.Count + 1);
        _byFile.Add(file, font);
        _fonts.Add(font);
        return font;
    }
}
