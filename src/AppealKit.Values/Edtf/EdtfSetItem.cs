namespace AppealKit.Values.Edtf;

/// <summary>A date or a range inside a set.</summary>
/// <param name="From">The first date; null for <c>..2022</c>.</param>
/// <param name="To">The last date; null for <c>2022..</c>; the same as <paramref name="From"/> for a single date.</param>
public sealed record EdtfSetItem(EdtfPoint? From, EdtfPoint? To);
