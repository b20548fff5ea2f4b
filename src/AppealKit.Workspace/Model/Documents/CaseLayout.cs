namespace AppealKit.Workspace.Model.Documents;

/// <summary>The form of a list of cases.</summary>
public enum CaseLayout
{
    /// <summary>One paragraph a case.</summary>
    Paragraph,

    /// <summary>One line a case.</summary>
    Line,

    /// <summary>Names in a sentence.</summary>
    Names,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Nothing; the body tells the cases itself.</summary>
    None,
}
