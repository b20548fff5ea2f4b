using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Lines;
using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Layout;

/// <summary>Puts documents on pages: lines, tables, notes at the foot of the page of their call, page furniture. Safe for several threads at once.</summary>
public sealed class LayoutEngine
{
    private readonly FontCatalog _fonts;
    private readonly ParagraphBreaker _breaker;
    private readonly Func<PageSettings, TextDirection, HouseStyle> _styleFor;

    /// <summary>Makes an engine.</summary>
    /// <param name="fonts">The fonts to set with.</param>
    /// <param name="cache">Words shaped before; share it among the documents of a batch.</param>
    public LayoutEngine(FontCatalog fonts, ShapeCache cache)
        : this(fonts, cache, HouseStyle.For)
    {
    }

    internal LayoutEngine(FontCatalog fonts, ShapeCache cache, Func<PageSettings, TextDirection, HouseStyle> styleFor)
    {
        _fonts = fonts;
        _breaker = new ParagraphBreaker(fonts, cache);
        _styleFor = styleFor;
    }

    /// <summary>Puts a document on pages. The same document gives the same pages.</summary>
    /// <param name="document">The document; its <see cref="AppealDocument.Page"/> says how large the pages and the letters are.</param>
    /// <returns>
    /// The pages, at least one, and what was found: AK5001 to AK5005, and AK5101 (an error) for a character that no font has. After an
    /// error about the page or the type scale, or about the script (AK5106), there is no value.
    /// </returns>
    public StageResult<LaidOutDocument> LayOut(AppealDocument document)
    {
        var found = new DiagnosticBag();
        if (PageCheck.Allows(document.Page, found))
        {
            var style = _styleFor(document.Page, document.Language.Direction);
            if (PageCheck.HasRoom(document.Page, style, found) && HasScript(document, found))
                return LayoutRun.Run(_breaker, document, style, found);
        }

        return new StageResult<LaidOutDocument>(null, found.ToList());
    }

    // The title is in the language of the document, and so are the words of its pages, should the title be a name in other letters.
    private bool HasScript(AppealDocument document, DiagnosticBag found)
    {
        var title = TitleIn(document.Blocks);
        var source = title?.Content.FirstOrDefault()?.Origin ?? title?.Origin;
        var missing = ScriptCoverage.FindMissing(_fonts, document.Title, document.Language, source)
            ?? ScriptCoverage.FindMissing(_fonts, document.Phrases.Notes, document.Language, source);
        if (missing is not null)
            found.Add(missing);
        return missing is null;
    }

    // It stands in the block of the title, or by itself.
    private static Heading? TitleIn(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var title = block is Container { Role: ContainerRole.TitleBlock } head ? TitleIn(head.Content) : block as Heading;
            if (title is not null)
                return title;
        }

        return null;
    }
}
