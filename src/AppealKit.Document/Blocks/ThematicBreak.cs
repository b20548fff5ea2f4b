namespace AppealKit.Document.Blocks;

/// <summary>A break between two parts of the text without a heading.</summary>
public sealed class ThematicBreak : Block;
