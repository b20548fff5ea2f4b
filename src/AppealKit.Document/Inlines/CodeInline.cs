namespace AppealKit.Document.Inlines;

/// <summary>Text in the form of typewriting.</summary>
public sealed class CodeInline(string text) : Inline
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
}
