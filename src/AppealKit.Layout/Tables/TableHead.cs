using AppealKit.Layout.Flow;
using AppealKit.Values;

namespace AppealKit.Layout.Tables;

/// <summary>The head row of a table, for pages on which the table continues.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Height">Their height.</param>
internal sealed record TableHead(IReadOnlyList<FlowLine> Lines, Length Height);
