using AppealKit.Diagnostics;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Content;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Fonts;
using AppealKit.Pdf.Metadata;
using AppealKit.Pdf.Navigation;
using AppealKit.Pdf.Tags;
using AppealKit.Values;

namespace AppealKit.Pdf;

/// <summary>Writes one document: structure first, then pages, whose painting fills the structure's places, then what points at both.</summary>
internal sealed class FileWriter : IDisposable
{
    private readonly LaidOutDocument _laidOut;
    private readonly SubsetCache _subsets;
    private readonly DiagnosticBag _found;
    private readonly ObjectWriter _objects = new();
    private readonly FontSet _fonts = new();
    private readonly GlyphTexts _reader = new();
    private readonly PageMap _pages;

    public FileWriter(LaidOutDocument laidOut, SubsetCache subsets, DiagnosticBag found)
    {
        _laidOut = laidOut;
        _subsets = subsets;
        _found = found;
        _pages = new PageMap(laidOut.Pages, _objects);
    }

    /// <summary>Writes the file.</summary>
    /// <returns>Null after an error.</returns>
    public byte[]? Write()
    {
        var tree = StructureBuilder.Build(_laidOut, _found);
        if (_fonts.Collect(_laidOut.Pages, tree.LineEnds, _reader, _subsets, _objects.Flate) is { } run)
        {
            _found.Add(PdfDiagnostics.MissingGlyph(run.Font.PostScriptName, run.Text));
            return null;
        }

        var links = new LinkCollector();
        int pageTree = _objects.Allocate(), resources = _objects.Allocate();
        var (contents, owners) = Paint(tree, links);
        var structure = Structure(tree, owners, links.Annotations);
        Pages(contents, links.Annotations, pageTree, resources);
        Resources(resources);
        var facts = DocumentFacts.Of(_laidOut.Document);
        return _objects.Finish(Catalog(facts, structure, pageTree), InformationDictionary.Write(facts, _objects));
    }

    public void Dispose()
    {
        _objects.Dispose();
        _fonts.Dispose();
    }

    private (int[] Contents, IReadOnlyList<StructureElement>[] Owners) Paint(StructureTree tree, LinkCollector links)
    {
        using var painter = new PagePainter(tree, _fonts, _reader, links);
        var contents = new int[_pages.Count];
        var owners = new IReadOnlyList<StructureElement>[_pages.Count];
        for (var i = 0; i < contents.Length; i++)
        {
            owners[i] = painter.Paint(_laidOut.Pages[i], i);
            contents[i] = _objects.Allocate();
            _objects.Stream(contents[i], [], painter.Content);
        }

        return (contents, owners);
    }

    private int Structure(StructureTree tree, IReadOnlyList<StructureElement>[] owners, IReadOnlyList<LinkAnnotation> annotations)
    {
        var writer = new AnnotationWriter(_objects, _pages);
        for (var i = 0; i < annotations.Count; i++)
            writer.Write(annotations[i], owners.Length + i);
        return new StructureWriter(_objects, _pages).Write(tree.Root, owners, annotations);
    }

    private void Pages(int[] contents, IReadOnlyList<LinkAnnotation> annotations, int pageTree, int resources)
    {
        // Annotations come in the order of pages.
        var next = 0;
        for (var i = 0; i < contents.Length; i++)
        {
            var page = _laidOut.Pages[i];
            var buffer = _objects.Begin(_pages.NumberOf(i)).Raw("<</Type/Page/Parent "u8).Reference(pageTree).Raw("/MediaBox[0 0 "u8)
                .Thousandths(Coordinate.Exact(page.Width.Points)).Raw(" "u8).Thousandths(Coordinate.Exact(page.Height.Points))
                .Raw("]/Resources "u8).Reference(resources).Raw("/Contents "u8).Reference(contents[i])
                .Raw("/StructParents "u8).Integer(i).Raw("/Tabs/S"u8);
            if (next < annotations.Count && annotations[next].Page == i)
            {
                buffer.Raw("/Annots["u8).Reference(annotations[next++].Number);
                while (next < annotations.Count && annotations[next].Page == i)
                    buffer.Raw(" "u8).Reference(annotations[next++].Number);
                buffer.Raw("]"u8);
            }

            buffer.Raw(">>"u8);
        }

        var tree = _objects.Begin(pageTree).Raw("<</Type/Pages/Count "u8).Integer(contents.Length).Raw("/Kids["u8);
        for (var i = 0; i < contents.Length; i++)
            tree.Reference(_pages.NumberOf(i)).Raw(i + 1 < contents.Length ? " "u8 : "]>>"u8);
    }

    private void Resources(int number)
    {
        var fonts = new int[_fonts.Fonts.Count];
        for (var i = 0; i < fonts.Length; i++)
            fonts[i] = FontWriter.Write(_fonts.Fonts[i], _objects);
        var buffer = _objects.Begin(number).Raw("<</Font<<"u8);
        for (var i = 0; i < fonts.Length; i++)
            buffer.Raw("/F"u8).Integer(_fonts.Fonts[i].Number).Raw(" "u8).Reference(fonts[i]);
        buffer.Raw(">>>>"u8);
    }

    private int Catalog(DocumentFacts facts, int structure, int pageTree)
    {
        var headings = Headings.Of(_laidOut.Document);
        var outline = new OutlineWriter(_objects, _pages).Write(_laidOut, headings);
        var destinations = NamedDestinations.Write(_laidOut, headings, _objects, _pages);
        var metadata = XmpPacket.Write(facts, _objects);
        var profile = _objects.Allocate();
        _objects.CompressedStream(profile, "/N 3"u8, SrgbProfile.Compressed);
        var buffer = _objects.Begin(out var number).Raw("<</Type/Catalog/Pages "u8).Reference(pageTree).Raw("/Lang"u8).Text(facts.Language)
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure).Raw("/Metadata "u8).Reference(metadata)
            .Raw("/ViewerPreferences<</DisplayDocTitle true"u8)
            .Raw(_laidOut.Document.Language.Direction == TextDirection.RightToLeft ? "/Direction/R2L>>"u8 : ">>"u8)
            .Raw("/PageLabels<</Nums[0<</S/D>>]>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"u8)
            .Text(SrgbProfile.Name).Raw("/Info"u8).Text(SrgbProfile.Name).Raw("/DestOutputProfile "u8).Reference(profile).Raw(">>]"u8);
        if (outline > 0)
            buffer.Raw("/Outlines "u8).Reference(outline);
        if (destinations > 0)
            buffer.Raw("/Names<</Dests "u8).Reference(destinations).Raw(">>"u8);
        buffer.Raw(">>"u8);
        return number;
    }
}
