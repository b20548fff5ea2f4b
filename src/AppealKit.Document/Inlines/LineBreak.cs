namespace AppealKit.Document.Inlines;

/// <summary>The next text begins a new line.</summary>
public sealed class LineBreak : Inline;
