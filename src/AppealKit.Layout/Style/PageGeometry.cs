using AppealKit.Values;

namespace AppealKit.Layout.Style;

/// <summary>Where the text stands on the sheet. Sides are those of the line: start is left in left-to-right documents.</summary>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
/// <param name="Start">Margin where lines begin.</param>
/// <param name="Measure">Width of the text.</param>
/// <param name="Top">Distance of the text from the top edge.</param>
/// <param name="TextHeight">Height of text and notes together.</param>
/// <param name="RightToLeft">True if lines begin at the right.</param>
internal sealed record PageGeometry(Length Width, Length Height, Length Start, Length Measure, Length Top, Length TextHeight, bool RightToLeft)
{
    /// <summary>Distance of the end of the text from the top edge.</summary>
    public Length Bottom => Top + TextHeight;

    /// <summary>The left end of something that begins at a distance from where lines begin.</summary>
    public Length LeftOf(Length start, Length width) => RightToLeft ? Width - Start - start - width : Start + start;
}
