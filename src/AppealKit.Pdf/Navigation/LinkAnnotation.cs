using AppealKit.Pdf.Tags;

namespace AppealKit.Pdf.Navigation;

/// <summary>The part of a link that stands on one line; distances in points from the left and top edges of the page.</summary>
internal sealed class LinkAnnotation(LinkElement link, int page, double baseline)
{
    public LinkElement Link { get; } = link;

    /// <summary>Index of its page, from 0.</summary>
    public int Page { get; } = page;

    public double Baseline { get; } = baseline;

    public double Left { get; set; } = double.MaxValue;

    public double Top { get; set; } = double.MaxValue;

    public double Right { get; set; } = double.MinValue;

    public double Bottom { get; set; } = double.MinValue;

    /// <summary>Number of its object.</summary>
    public int Number { get; set; }
}
