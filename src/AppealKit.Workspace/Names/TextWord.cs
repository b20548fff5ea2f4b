namespace AppealKit.Workspace.Names;

/// <summary>A word of a text that could belong to a name: it begins with a capital, and stands neither in a quotation, nor in a link, nor in code.</summary>
/// <param name="Start">Its place in the text.</param>
/// <param name="Text">The word.</param>
/// <param name="FollowsAtOnce">True if only a space parts it from the word of the list before it.</param>
/// <param name="BeginsSentence">True if it has its capital perhaps only for that.</param>
internal readonly record struct TextWord(int Start, string Text, bool FollowsAtOnce, bool BeginsSentence)
{
    /// <summary>The place behind it.</summary>
    public int End => Start + Text.Length;
}
