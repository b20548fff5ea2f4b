namespace AppealKit.Workspace.Model.Signatories;

/// <summary>How far somebody has come with signing.</summary>
public enum SignatoryState
{
    /// <summary>Was asked.</summary>
    Invited,

    /// <summary>Wants to sign, and nobody has confirmed it yet.</summary>
    Pending,

    /// <summary>Approved the text.</summary>
    Approved,

    /// <summary>Will sign if something is changed.</summary>
    Conditional,

    /// <summary>Does not sign.</summary>
    Declined,

    /// <summary>Signed, and took it back.</summary>
    Withdrawn,
}
