namespace AppealKit.Workspace.Citing;

/// <summary>What can cite a source.</summary>
public enum SourceUserKind
{
    /// <summary>The events and texts of a person.</summary>
    Person,

    /// <summary>The events and texts of a situation.</summary>
    Situation,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>An occasion of the workspace.</summary>
    Occasion,

    /// <summary>A document: its body or the texts of its data.</summary>
    Document,
}
