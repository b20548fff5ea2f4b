namespace AppealKit.Document.Blocks;

/// <summary>Text whose line breaks and spaces are kept.</summary>
public sealed class Preformatted(string text) : Block
{
    /// <summary>The text; lines end at LF.</summary>
    public string Text { get; } = text;
}
