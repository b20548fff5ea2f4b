using AppealKit.Layout.Frames;
using AppealKit.Pdf.Content;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Navigation;

/// <summary>The objects of the pages, for everything that points at them.</summary>
internal sealed class PageMap
{
    private readonly IReadOnlyList<Page> _pages;
    private readonly int[] _numbers;

    public PageMap(IReadOnlyList<Page> pages, ObjectWriter objects)
    {
        _pages = pages;
        _numbers = new int[pages.Count];
        for (var i = 0; i < _numbers.Length; i++)
            _numbers[i] = objects.Allocate();
    }

    public int Count => _numbers.Length;

    /// <summary>Number of the object of a page, by its index from 0.</summary>
    public int NumberOf(int index) => _numbers[index];

    /// <summary>Height in points of a page, by its index from 0.</summary>
    public double HeightOf(int index) => _pages[index].Height.Points;

    /// <summary>Writes an explicit destination: the place at the top of the window, the zoom as it is (ISO 32000-1, 12.3.2.2).</summary>
    public ByteBuffer Destination(ByteBuffer buffer, PagePosition place)
    {
        var index = Math.Clamp(place.Page, 1, Count) - 1;
        // A little room above, so that the letters do not stick to the edge of the window.
        var top = Math.Min(HeightOf(index), HeightOf(index) - place.Y.Points + 6);
        return buffer.Raw("["u8).Reference(_numbers[index]).Raw("/XYZ null "u8).Thousandths(Coordinate.Position(top)).Raw(" null]"u8);
    }
}
