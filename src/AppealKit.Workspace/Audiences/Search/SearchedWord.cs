namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A word of a text that is searched.</summary>
/// <param name="Start">Its place in the text.</param>
/// <param name="End">The place behind it.</param>
/// <param name="Skeleton">Its skeleton; null if no wanted name begins like it.</param>
/// <param name="Initial">The first letter of its skeleton.</param>
/// <param name="IsInitial">True if it is so short that it can stand for a given name: M., Zh., Ю.</param>
/// <param name="IsCapital">True if it begins with a capital, or its script has none.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct SearchedWord(int Start, int End, string? Skeleton, char Initial, bool IsInitial, bool IsCapital, WordGap Gap);
