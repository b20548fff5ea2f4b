namespace AppealKit.Workspace.Texts;

/// <summary>The mark of a note: <c>[^1]</c>.</summary>
/// <param name="Label">What stands in it.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="IsText">True for the note itself, false for its mark.</param>
internal sealed record NoteMark(string Label, int Start, bool IsText);
