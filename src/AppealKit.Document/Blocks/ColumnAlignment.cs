namespace AppealKit.Document.Blocks;

/// <summary>How the cells of a column stand in it.</summary>
public enum ColumnAlignment
{
    /// <summary>At the side where lines begin.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the side where lines end.</summary>
    End,
}
