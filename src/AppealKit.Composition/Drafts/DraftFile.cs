namespace AppealKit.Composition.Drafts;

/// <summary>A file of a new document.</summary>
/// <param name="Path">Its path in the workspace, with <c>/</c>.</param>
/// <param name="Text">What it holds; lines end with LF.</param>
public sealed record DraftFile(string Path, string Text);
