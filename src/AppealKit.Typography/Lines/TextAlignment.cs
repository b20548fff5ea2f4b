namespace AppealKit.Typography.Lines;

/// <summary>How the ends of lines are treated.</summary>
public enum TextAlignment
{
    /// <summary>Ragged at the end; spaces keep their width. The caller places the lines (start, centre, end).</summary>
    Start,
}
