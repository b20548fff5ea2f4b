namespace AppealKit.Templating;

/// <summary>How printed values enter the text.</summary>
public enum ValueEncoding
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>
    /// As opaque tokens (<see cref="Diagnostics.Source.ValueToken"/>) that are resolved after the Markdown was parsed; Markdown strings and
    /// fragments are spliced. For documents.
    /// </summary>
    Markdown,

    /// <summary>In place, with backslashes before everything that could mean something to Markdown.</summary>
    MarkdownEscape,

    /// <summary>In place, with HTML's special characters as entities.</summary>
    Html,
}
