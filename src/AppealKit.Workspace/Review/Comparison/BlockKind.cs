namespace AppealKit.Workspace.Review.Comparison;

/// <summary>What a block of a text is, as far as translations must agree on it.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A quotation set apart.</summary>
    Quotation,

    /// <summary>The text of a note.</summary>
    Note,

    /// <summary>Something that a template prints, and nothing beside it.</summary>
    Call,
}
