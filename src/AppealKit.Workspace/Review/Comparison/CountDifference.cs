namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Something that one text has more often than the other.</summary>
/// <param name="What">What is counted, in the plural: <c>paragraphs</c>.</param>
/// <param name="Where">Where: <c>in the part `lead`</c>; empty for the whole text.</param>
/// <param name="Here">How many the first text has.</param>
/// <param name="There">How many the second has.</param>
/// <param name="HereStart">Where the first of them stands in the first text; -1 for none.</param>
/// <param name="ThereStart">The same in the second.</param>
internal sealed record CountDifference(string What, string Where, int Here, int There, int HereStart, int ThereStart);
