namespace AppealKit.Unicode;

/// <summary>What may happen between two characters when lines are made (UAX#14).</summary>
public enum LineBreakOpportunity : byte
{
    /// <summary>No line may end here.</summary>
    Prohibited,

    /// <summary>A line may end here.</summary>
    Allowed,

    /// <summary>A line must end here: after a line feed, a paragraph separator, or at the end of the text.</summary>
    Mandatory,
}
