namespace AppealKit.Composition.Incremental;

/// <summary>What a text can be made from.</summary>
internal enum InputKind
{
    /// <summary>A file of the workspace.</summary>
    File,

    /// <summary>All entries of a kind.</summary>
    List,

    /// <summary>A template, of the workspace or shipped.</summary>
    Template,

    /// <summary>The pack of a language, with all that it extends.</summary>
    Pack,

    /// <summary>The people whom a document lists, as its audience sees them.</summary>
    Cases,

    /// <summary>Whether names are inflected in a language.</summary>
    Inflection,

    /// <summary>Every file of the workspace.</summary>
    Everything,
}
