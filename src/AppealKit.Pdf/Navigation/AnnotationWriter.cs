using AppealKit.Pdf.Content;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Navigation;

/// <summary>Writes link annotations (ISO 32000-1, 12.5.6.5) as PDF/UA and PDF/A want them: with a description, printed, part of the structure.</summary>
internal sealed class AnnotationWriter(ObjectWriter objects, PageMap pages)
{
    /// <summary>Writes an annotation.</summary>
    /// <param name="annotation">The annotation; gets the number of its object.</param>
    /// <param name="parentKey">Its key in the parent tree.</param>
    public void Write(LinkAnnotation annotation, int parentKey)
    {
        var height = pages.HeightOf(annotation.Page);
        var target = annotation.Link.Target;
        var buffer = objects.Begin(out var number).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
            .Thousandths(Coordinate.Position(annotation.Left)).Raw(" "u8).Thousandths(Coordinate.Position(height - annotation.Bottom)).Raw(" "u8)
            .Thousandths(Coordinate.Position(annotation.Right)).Raw(" "u8).Thousandths(Coordinate.Position(height - annotation.Top))
            .Raw("]/StructParent "u8).Integer(parentKey).Raw("/Contents"u8).Text(annotation.Link.Contents);
        if (target.Address is { } address)
            buffer.Raw("/A<</S/URI/URI"u8).Text(address).Raw(">>>>"u8);
        else
            pages.Destination(buffer.Raw("/Dest"u8), target.Place).Raw(">>"u8);
        annotation.Number = number;
    }
}
