using AppealKit.Document.Inlines;

namespace AppealKit.Html.Inlines;

/// <summary>Which addresses a page may carry. Earlier stages see to it; a tree from elsewhere is held to it here.</summary>
internal static class LinkSafety
{
    /// <summary>True for <c>#anchor</c> and for addresses of pages and mailboxes.</summary>
    public static bool IsAllowed(string target) => target.StartsWith('#') || IsPage(target) || IsMailbox(target);

    /// <summary>True for addresses of other pages.</summary>
    public static bool IsPage(string target) =>
        target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>True if what is seen of a link is its address.</summary>
    public static bool IsOwnText(Link link) =>
        link.Content is [TextInline { Text: var text }] && text.Length > 0
        && (link.Target == text || (IsMailbox(link.Target) && link.Target.AsSpan("mailto:".Length).SequenceEqual(text))
            || (IsPage(link.Target) && link.Target.AsSpan().TrimEnd('/').EndsWith(text.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase)));

    private static bool IsMailbox(string target) => target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
