using AppealKit.Values;

namespace AppealKit.Layout.Frames;

/// <summary>A place that links lead to.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Y">Distance of the top of what is there from the top edge.</param>
public readonly record struct PagePosition(int Page, Length Y);
