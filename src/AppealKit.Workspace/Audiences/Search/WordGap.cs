namespace AppealKit.Workspace.Audiences.Search;

/// <summary>What stands between a word and the one before it.</summary>
[Flags]
internal enum WordGap
{
    /// <summary>Nothing that matters: brackets, quotation marks, marks of emphasis.</summary>
    None = 0,

    /// <summary>White space.</summary>
    Space = 1,

    /// <summary>A hyphen, an underscore or another sign that joins the words of an address or a file name.</summary>
    Joint = 2,

    /// <summary>A comma.</summary>
    Comma = 4,

    /// <summary>A full stop.</summary>
    Point = 8,

    /// <summary>What ends a thought, or a digit: names do not go on behind it.</summary>
    Stop = 16,
}
