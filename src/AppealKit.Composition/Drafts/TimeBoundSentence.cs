namespace AppealKit.Composition.Drafts;

/// <summary>A sentence that speaks of a time, and may no longer be true when its text is used again.</summary>
/// <param name="Path">The file, in the workspace.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The sentence, in one line.</param>
public sealed record TimeBoundSentence(string Path, int Line, string Text);
