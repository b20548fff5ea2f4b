namespace AppealKit.Markdown.Conversion;

/// <summary>What surrounds the inlines being converted.</summary>
/// <param name="Note">The number of the note they belong to; null in the text.</param>
/// <param name="InLink">True inside the text of a link.</param>
/// <param name="Depth">How many inlines hold them.</param>
internal readonly record struct Scope(int? Note, bool InLink, int Depth)
{
    /// <summary>The scope inside an inline.</summary>
    public Scope Inside() => this with { Depth = Depth + 1 };
}
