namespace AppealKit.Workspace.Model.Documents;

/// <summary>How far a document is. All but <see cref="Final"/> are marked on every page.</summary>
public enum DocumentStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Shown to those who may sign.</summary>
    ForSignature,

    /// <summary>Published.</summary>
    Final,

    /// <summary>Shows what the toolkit can do; the wording is nobody's.</summary>
    Sample,
}
