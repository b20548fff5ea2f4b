using AppealKit.Layout.Tables;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Layout;

public sealed class ColumnSizingTests
{
    [Fact]
    public void Columns_for_ink_share_what_a_box_to_tick_leaves()
    {
        var widths = Share(natural: [30, 100, 60, 50], words: [30, 60, 20, 50], forInk: [true, true, false, true]);

        // The heading over the box takes two lines: six tenths of its width, or its widest word.
        Assert.Equal([88, 88, 36, 88], widths);
    }

    [Fact]
    public void A_heading_wider_than_its_share_is_not_broken()
    {
        var widths = Share(natural: [30, 160, 60, 50], words: [30, 160, 20, 50], forInk: [true, true, false, true]);

        Assert.Equal([30, 160, 60, 50], widths);
    }

    private static double[] Share(double[] natural, double[] words, bool[] forInk) =>
        [.. ColumnSizing.Share(Lengths(natural), () => Lengths(words), Length.Pt(300), forInk, out _).Select(w => Math.Round(w.Points, 3))];

    private static Length[] Lengths(double[] points) => [.. points.Select(Length.Pt)];
}
