using AppealKit.Pdf.Content;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Navigation;

namespace AppealKit.Pdf.Tags;

/// <summary>Writes the structure tree, its parent tree and its identifiers (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(ObjectWriter objects, PageMap pages)
{
    private readonly List<StructureElement> _identified = [];
    private readonly int[] _attributes = new int[4];

    /// <summary>Writes the tree.</summary>
    /// <param name="root">The outermost element.</param>
    /// <param name="owners">For each page, the elements of its marked-content sequences.</param>
    /// <param name="annotations">The annotations; their keys in the parent tree follow those of the pages.</param>
    /// <returns>The number of the structure tree's root object.</returns>
    public int Write(StructureElement root, IReadOnlyList<IReadOnlyList<StructureElement>> owners, IReadOnlyList<LinkAnnotation> annotations)
    {
        Keep(root);
        var number = objects.Allocate();
        root.Number = objects.Allocate();
        Element(root, number);
        var parentTree = ParentTree(owners, annotations);
        var buffer = objects.Begin(number).Raw("<</Type/StructTreeRoot/K "u8).Reference(root.Number).Raw("/ParentTree "u8).Reference(parentTree)
            .Raw("/ParentTreeNextKey "u8).Integer(owners.Count + annotations.Count);
        Identifiers(buffer);
        buffer.Raw(">>"u8);
        return number;
    }

    // Kept is what has content; and cells and bodies of items, so that tables and lists stay regular.
    private static bool Keep(StructureElement element)
    {
        var kept = element.Type is "TH" or "TD" or "LBody" || element is LinkElement { Annotations.Count: > 0 };
        foreach (var child in element.Children)
            kept |= child is StructureElement inner ? Keep(inner) : ((ContentSlot)child).Places.Count > 0;
        return element.IsKept = kept;
    }

    private void Element(StructureElement element, int parent)
    {
        if (element.Id is not null)
            _identified.Add(element);
        foreach (var child in element.Children)
        {
            if (child is StructureElement { IsKept: true } inner)
                inner.Number = objects.Allocate();
        }

        var attribute = element.Attribute == StructureAttribute.None ? 0 : Attribute(element.Attribute);
        var buffer = objects.Begin(element.Number).Raw("<</S"u8).Name(element.Type).Raw("/P "u8).Reference(parent);
        if (element.Id is { } id)
            buffer.Raw("/ID"u8).Text(id);
        if (element.Language is { } language)
            buffer.Raw("/Lang"u8).Text(language);
        if (element.Alternative is { } alternative)
            buffer.Raw("/Alt"u8).Text(alternative);
        if (attribute > 0)
            buffer.Raw("/A "u8).Reference(attribute);
        else if (element.Box is { } box)
            Box(buffer, box);
        Children(buffer, element);
        buffer.Raw(">>"u8);
        foreach (var child in element.Children)
        {
            if (child is StructureElement { IsKept: true } inner)
                Element(inner, element.Number);
        }
    }

    private static void Box(ByteBuffer buffer, (double Left, double Bottom, double Right, double Top) box) =>
        buffer.Raw("/A<</O/Layout/Placement/Block/BBox["u8).Thousandths(Coordinate.Position(box.Left)).Raw(" "u8).Thousandths(Coordinate.Position(box.Bottom))
            .Raw(" "u8).Thousandths(Coordinate.Position(box.Right)).Raw(" "u8).Thousandths(Coordinate.Position(box.Top)).Raw("]>>"u8);

    private void Children(ByteBuffer buffer, StructureElement element)
    {
        var page = PageOf(element);
        var count = CountOf(element);
        if (count == 0)
            return;
        if (page >= 0)
            buffer.Raw("/Pg "u8).Reference(pages.NumberOf(page));
        buffer.Raw(count == 1 ? "/K "u8 : "/K["u8);
        var length = buffer.Length;
        foreach (var child in element.Children)
        {
            if (child is StructureElement { IsKept: true } inner)
                Separated(buffer, length).Reference(inner.Number);
            else if (child is ContentSlot slot)
                Places(buffer, slot, page, length);
        }

        if (element is LinkElement link)
            Annotations(buffer, link, page, length);
        if (count > 1)
            buffer.Byte((byte)']');
    }

    private void Places(ByteBuffer buffer, ContentSlot slot, int page, int start)
    {
        for (var i = 0; i < slot.Places.Count; i++)
        {
            var place = slot.Places[i];
            Separated(buffer, start);
            if (place.Page == page)
                buffer.Integer(place.Id);
            else
                buffer.Raw("<</Type/MCR/Pg "u8).Reference(pages.NumberOf(place.Page)).Raw("/MCID "u8).Integer(place.Id).Raw(">>"u8);
        }
    }

    private void Annotations(ByteBuffer buffer, LinkElement link, int page, int start)
    {
        foreach (var annotation in link.Annotations)
        {
            Separated(buffer, start).Raw("<</Type/OBJR/Obj "u8).Reference(annotation.Number);
            if (annotation.Page != page)
                buffer.Raw("/Pg "u8).Reference(pages.NumberOf(annotation.Page));
            buffer.Raw(">>"u8);
        }
    }

    private static ByteBuffer Separated(ByteBuffer buffer, int start)
    {
        if (buffer.Length > start)
            buffer.Byte((byte)' ');
        return buffer;
    }

    // The page of the first content; -1 if there is none of its own.
    private static int PageOf(StructureElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is ContentSlot { Places.Count: > 0 } slot)
                return slot.Places[0].Page;
        }

        return element is LinkElement { Annotations.Count: > 0 } link ? link.Annotations[0].Page : -1;
    }

    private static int CountOf(StructureElement element)
    {
        var count = element is LinkElement link ? link.Annotations.Count : 0;
        foreach (var child in element.Children)
            count += child is ContentSlot slot ? slot.Places.Count : ((StructureElement)child).IsKept ? 1 : 0;
        return count;
    }

    // Shared by all elements that have it.
    private int Attribute(StructureAttribute attribute)
    {
        ref var number = ref _attributes[(int)attribute];
        if (number > 0)
            return number;
        objects.Begin(out number).Raw(attribute switch
        {
            StructureAttribute.Bulleted => "<</O/List/ListNumbering/Disc>>"u8,
            StructureAttribute.Numbered => "<</O/List/ListNumbering/Decimal>>"u8,
            _ => "<</O/Table/Scope/Column>>"u8,
        });
        return number;
    }

    private int ParentTree(IReadOnlyList<IReadOnlyList<StructureElement>> owners, IReadOnlyList<LinkAnnotation> annotations)
    {
        var buffer = objects.Begin(out var number).Raw("<</Nums["u8);
        for (var page = 0; page < owners.Count; page++)
        {
            buffer.Integer(page).Raw("["u8);
            var start = buffer.Length;
            foreach (var owner in owners[page])
                Separated(buffer, start).Reference(owner.Number);
            buffer.Raw("]"u8);
        }

        for (var i = 0; i < annotations.Count; i++)
            buffer.Integer(owners.Count + i).Raw(" "u8).Reference(annotations[i].Link.Number).Raw(" "u8);
        buffer.Raw("]>>"u8);
        return number;
    }

    private void Identifiers(ByteBuffer buffer)
    {
        if (_identified.Count == 0)
            return;
        _identified.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        buffer.Raw("/IDTree<</Names["u8);
        foreach (var element in _identified)
            buffer.Text(element.Id!).Reference(element.Number);
        buffer.Raw("]>>"u8);
    }
}
