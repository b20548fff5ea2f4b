namespace AppealKit.Diagnostics.Source;

/// <summary>Where a stretch of expanded text came from.</summary>
/// <param name="Template">The place in the template that wrote it.</param>
/// <param name="Data">The place of the value behind it, if it was printed from data.</param>
/// <param name="Trail">The includes that led to the template, outermost first.</param>
public sealed record Origin(SourceSpan Template, SourceSpan? Data, IReadOnlyList<SourceSpan> Trail)
{
    /// <summary>BCP 47 tag of the text if it is Markdown in another language than that of the document, else null.</summary>
    public string? Language { get; init; }

    /// <summary>The place a message should point at: the data where there is some, else the template.</summary>
    public SourceSpan Main => Data ?? Template;
}
