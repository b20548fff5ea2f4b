using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Fonts;
using AppealKit.Pdf.Navigation;
using AppealKit.Pdf.Tags;

namespace AppealKit.Pdf.Content;

/// <summary>
/// Writes the content of pages. Every mark is either in a marked-content sequence of the structure tree or an artifact (ISO 14289-1,
/// 7.1); neighbouring marks of one slot share a sequence.
/// </summary>
internal sealed class PagePainter(StructureTree tree, FontSet fonts, GlyphTexts reader, LinkCollector links) : IDisposable
{
    private readonly ByteBuffer _content = new(32 * 1024);
    private TextPen? _pen;
    private List<StructureElement> _owners = [];
    private ContentSlot? _slot;
    private Furniture _furniture;
    private DocumentNode? _node;
    private MarkRole _role;
    private ContentSlot? _slotOfNode;

    /// <summary>The content of the page painted last.</summary>
    public ReadOnlySpan<byte> Content => _content.Written;

    /// <summary>Paints a page.</summary>
    /// <returns>The elements of its marked-content sequences, by their identifiers.</returns>
    public IReadOnlyList<StructureElement> Paint(Page page, int index)
    {
        _content.Clear();
        _pen ??= new TextPen(_content, fonts, reader);
        _pen.BeginPage();
        _owners = [];
        (_slot, _furniture, _node) = (null, Furniture.None, null);
        foreach (var mark in page.Marks)
        {
            if (mark is GlyphMark glyphs && glyphs.Run.Glyphs.Count > 0)
                Paint(glyphs, page, index);
            else if (mark is RuleMark rule)
                Paint(rule, page);
            else if (mark is CodeMark code)
                Paint(code, page, index);
        }

        EndLine(null);
        EndSequence();
        _pen.EndText();
        return _owners;
    }

    public void Dispose() => _content.Dispose();

    private void Paint(GlyphMark mark, Page page, int index)
    {
        EndLine(mark.Node);
        var slot = SlotOf(mark);
        if (slot is null)
            BeginArtifact(FurnitureOf(mark.Baseline / page.Height));
        else
            BeginContent(slot, index);
        _pen!.Use(mark.Color);
        _pen.Show(mark.Run, mark.X.Points, (page.Height - mark.Baseline).Points);
        if (slot?.Link is { } link)
            links.Add(mark, link, index);
    }

    // Where a line break was written, nothing but the place of the next line parts the words: whoever listens or copies needs a space.
    private void EndLine(DocumentNode? next)
    {
        if (_slot is not null && _node is { } node && !ReferenceEquals(node, next) && tree.LineEnds.Contains(node))
            _pen!.ShowSpace();
    }

    private void Paint(RuleMark mark, Page page)
    {
        BeginArtifact(Furniture.Layout);
        _pen!.Use(mark.Color);
        long left = Coordinate.Position(mark.X.Points), bottom = Coordinate.Position((page.Height - mark.Y - mark.Height).Points);
        _content.Thousandths(left).Raw(" "u8).Thousandths(bottom).Raw(" "u8).Thousandths(Coordinate.Exact(mark.Width.Points))
            .Raw(" "u8).Thousandths(Coordinate.Exact(mark.Height.Points)).Raw(" re f\n"u8);
    }

    // One path for all modules: between paths of their own, viewers that smooth edges would show seams.
    private void Paint(CodeMark mark, Page page, int index)
    {
        EndLine(null);
        EndSequence();
        _pen!.EndText();
        _pen.Use(mark.Color);
        if (tree.Contents.GetValueOrDefault(mark.Code) is { } slot)
        {
            slot.Owner.Box = (mark.X.Points, (page.Height - mark.Y - mark.Side).Points, (mark.X + mark.Side).Points, (page.Height - mark.Y).Points);
            Open(slot, index);
        }
        else
        {
            BeginArtifact(Furniture.Layout);
        }

        var module = mark.Side / (mark.Code.Size + (MatrixCode.QuietZone * 2));
        var corner = module * MatrixCode.QuietZone;
        _content.Raw("q "u8).Thousandths(Coordinate.Exact(module.Points)).Raw(" 0 0 "u8).Thousandths(-Coordinate.Exact(module.Points))
            .Raw(" "u8).Thousandths(Coordinate.Position((mark.X + corner).Points)).Raw(" "u8).Thousandths(Coordinate.Position((page.Height - mark.Y - corner).Points)).Raw(" cm\n"u8);
        foreach (var (column, row, width) in mark.Code.DarkRuns())
            _content.Integer(column).Raw(" "u8).Integer(row).Raw(" "u8).Integer(width).Raw(" 1 re\n"u8);
        _content.Raw("f Q\n"u8);
        EndSequence();
        _node = null;
    }

    // A mark whose node the structure does not know is shown but not read.
    private ContentSlot? SlotOf(GlyphMark mark)
    {
        if (mark.Node is not { } node || mark.Role == MarkRole.Artifact)
            return null;
        if (ReferenceEquals(node, _node) && mark.Role == _role)
            return _slotOfNode;
        (_node, _role) = (node, mark.Role);
        return _slotOfNode = (mark.Role == MarkRole.Label ? tree.Labels : tree.Contents).GetValueOrDefault(node);
    }

    // What stands in the outer eighths of a page repeats on every page: running heads above, page numbers below.
    private static Furniture FurnitureOf(double height) => height switch
    {
        < 1 / 8.0 => Furniture.Header,
        > 7 / 8.0 => Furniture.Footer,
        _ => Furniture.Other,
    };

    private void BeginContent(ContentSlot slot, int page)
    {
        if (ReferenceEquals(_slot, slot))
            return;
        EndSequence();
        _pen!.BeginText();
        Open(slot, page);
    }

    private void Open(ContentSlot slot, int page)
    {
        _slot = slot;
        _content.Byte((byte)'/');
        foreach (var c in slot.Owner.Type)
            _content.Byte((byte)c);
        _content.Raw("<</MCID "u8).Integer(_owners.Count).Raw(">>BDC\n"u8);
        slot.Add(new ContentPlace(page, _owners.Count));
        _owners.Add(slot.Owner);
    }

    private void BeginArtifact(Furniture furniture)
    {
        if (_furniture == furniture)
            return;
        EndSequence();
        if (furniture == Furniture.Layout)
            _pen!.EndText();
        else
            _pen!.BeginText();
        _furniture = furniture;
        _content.Raw(furniture switch
        {
            Furniture.Header => "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"u8,
            Furniture.Footer => "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"u8,
            Furniture.Layout => "/Artifact<</Type/Layout>>BDC\n"u8,
            _ => "/Artifact<</Type/Pagination>>BDC\n"u8,
        });
    }

    // Sequences of text begin and end inside one text object, those of rules outside: they may not overlap (14.6.1).
    private void EndSequence()
    {
        if (_slot is null && _furniture == Furniture.None)
            return;
        _content.Raw("EMC\n"u8);
        (_slot, _furniture) = (null, Furniture.None);
    }
}
