namespace AppealKit.Workspace.Model;

/// <summary>The lists of a workspace, for whoever wants to know which of them were read.</summary>
public enum EntryKind
{
    /// <summary>The people.</summary>
    People,

    /// <summary>The organisations.</summary>
    Organisations,

    /// <summary>The sources.</summary>
    Sources,

    /// <summary>The figures.</summary>
    Figures,

    /// <summary>The situations.</summary>
    Situations,

    /// <summary>The occasions.</summary>
    Occasions,

    /// <summary>The documents.</summary>
    Documents,

    /// <summary>The ledgers.</summary>
    Ledgers,

    /// <summary>The meetings, and what is wanted for their sessions.</summary>
    Meetings,
}
