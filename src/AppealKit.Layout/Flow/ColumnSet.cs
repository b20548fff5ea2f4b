using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Columns in which lines stand beside each other, as long as each other on each page.</summary>
/// <param name="Count">How many; at least 2.</param>
/// <param name="Shift">Distance between the beginnings of neighbours.</param>
internal sealed record ColumnSet(int Count, Length Shift);
