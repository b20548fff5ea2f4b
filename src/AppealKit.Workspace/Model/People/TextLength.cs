namespace AppealKit.Workspace.Model.People;

/// <summary>How long a text about a person is.</summary>
public enum TextLength
{
    /// <summary>One line of a list.</summary>
    Line,

    /// <summary>One paragraph.</summary>
    Paragraph,

    /// <summary>About a page.</summary>
    Page,
}
