namespace AppealKit.Workspace.Model.Signatories;

/// <summary>What the parts of a printed list have in common.</summary>
public enum SignatoryGrouping
{
    /// <summary>The country.</summary>
    Country,

    /// <summary>The kind of organisation; people are a part of their own.</summary>
    Kind,
}
