namespace AppealKit.Signatories.Versions;

/// <summary>Whether somebody approved the text as it is now.</summary>
public enum ApprovalFit
{
    /// <summary>They approved this text.</summary>
    Current,

    /// <summary>They approved a text that said something else.</summary>
    Outdated,

    /// <summary>The ledger does not tell which text they approved.</summary>
    NotRecorded,
}
