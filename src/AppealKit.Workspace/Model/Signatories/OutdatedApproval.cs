namespace AppealKit.Workspace.Model.Signatories;

/// <summary>What becomes of those on a list who approved another text than the one that is printed.</summary>
public enum OutdatedApproval
{
    /// <summary>A final document is not built with them.</summary>
    Refuse,

    /// <summary>They are printed with a mark; those who are not named are left out, and not counted.</summary>
    Mark,

    /// <summary>They are left out, and not counted.</summary>
    Omit,
}
