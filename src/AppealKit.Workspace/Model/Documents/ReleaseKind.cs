namespace AppealKit.Workspace.Model.Documents;

/// <summary>How people were freed. These are different acts and never stand for each other.</summary>
public enum ReleaseKind
{
    /// <summary>An act of grace for single people.</summary>
    Pardon,

    /// <summary>An act for a group.</summary>
    Amnesty,

    /// <summary>The sentence was made milder.</summary>
    Commutation,

    /// <summary>The term ended.</summary>
    EndOfTerm,

    /// <summary>A court decided.</summary>
    CourtDecision,
}
