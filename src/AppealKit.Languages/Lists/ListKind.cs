namespace AppealKit.Languages.Lists;

/// <summary>How the items of a list belong together.</summary>
public enum ListKind
{
    /// <summary>All of them: "a, b and c".</summary>
    And,

    /// <summary>One of them: "a, b or c".</summary>
    Or,
}
