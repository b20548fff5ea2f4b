using Markdig.Syntax.Inlines;

namespace AppealKit.Markdown.Syntax.Html;

/// <summary>A tag or comment of HTML. It means nothing here; it is found so that its author hears of it.</summary>
internal sealed class RawHtmlInline(string text, bool isComment) : LeafInline
{
    /// <summary>What was written, with its tokens.</summary>
    public string Text { get; } = text;

    /// <summary>True for a comment: words that were meant for nobody.</summary>
    public bool IsComment { get; } = isComment;
}
