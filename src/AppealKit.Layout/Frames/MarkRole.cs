namespace AppealKit.Layout.Frames;

/// <summary>What a mark is to the structure of the document.</summary>
public enum MarkRole
{
    /// <summary>Content of its node, a leaf inline or a <see cref="AppealKit.Document.Blocks.Preformatted"/>.</summary>
    Content,

    /// <summary>The bullet or number of its node, a list item, or the number at the head of its node, a note.</summary>
    Label,

    /// <summary>Furniture that is not read: rules, running heads, page numbers, the status mark.</summary>
    Artifact,
}
