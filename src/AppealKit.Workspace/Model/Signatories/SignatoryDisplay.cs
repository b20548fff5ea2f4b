namespace AppealKit.Workspace.Model.Signatories;

/// <summary>How a signatory is shown.</summary>
public enum SignatoryDisplay
{
    /// <summary>By name.</summary>
    Named,

    /// <summary>Counted, and told to be without a name.</summary>
    Anonymous,

    /// <summary>Counted only.</summary>
    CountedOnly,
}
