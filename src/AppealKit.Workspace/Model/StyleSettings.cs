namespace AppealKit.Workspace.Model;

/// <summary>The house style of a workspace.</summary>
public sealed record StyleSettings
{
    /// <summary>The page size: <c>A4</c> or <c>Letter</c>.</summary>
    public string Page { get; init; } = "A4";

    /// <summary>How family names are printed, in lists of signatories unless their ledger says otherwise.</summary>
    public SurnameStyle Surnames { get; init; }
}
