namespace AppealKit.Languages.Lists;

/// <summary>Quotation marks, outer and inner.</summary>
internal sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose)
{
    /// <summary>Puts a text into marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="depth">0 outside of any quotation, 1 inside one, and so on; the two kinds take turns.</param>
    public string Quote(string text, int depth) => depth % 2 == 0 ? Open + text + Close : InnerOpen + text + InnerClose;
}
