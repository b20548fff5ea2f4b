using AppealKit.Values;

namespace AppealKit.Layout.Style;

/// <summary>How headings of a level look.</summary>
/// <param name="Text">Their letters.</param>
/// <param name="Before">Space above; more than below, so that a heading belongs to what follows.</param>
/// <param name="After">Space below.</param>
internal sealed record HeadingForm(TextForm Text, Length Before, Length After);
