namespace AppealKit.Typography.Lines;

/// <summary>A place where a line may end.</summary>
/// <param name="Place">The first unit of the next line.</param>
/// <param name="EndX">Where the line ends if it ends here, without the spaces before the place and with a hyphen if one is shown.</param>
/// <param name="StartX">Where the next line begins. Both count from the start of the paragraph, in points: the width of a line is the
/// one's end less the other's start.</param>
/// <param name="Penalty">How bad it is to break here.</param>
/// <param name="Kind">What happens here.</param>
internal readonly record struct BreakPlace(int Place, double EndX, double StartX, double Penalty, BreakKind Kind);
