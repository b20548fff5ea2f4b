namespace AppealKit.Document.Inlines;

/// <summary>A part of a paragraph, a heading or a cell.</summary>
public abstract class Inline : DocumentNode;
