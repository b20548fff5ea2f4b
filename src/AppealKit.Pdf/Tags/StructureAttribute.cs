namespace AppealKit.Pdf.Tags;

/// <summary>What the type of a structure element alone does not say (ISO 32000-1, 14.8.5).</summary>
internal enum StructureAttribute
{
    None,

    /// <summary>A list with bullets.</summary>
    Bulleted,

    /// <summary>A list with numbers.</summary>
    Numbered,

    /// <summary>The head of a column.</summary>
    ColumnHeader,
}
