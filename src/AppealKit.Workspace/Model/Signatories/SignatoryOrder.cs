namespace AppealKit.Workspace.Model.Signatories;

/// <summary>The order of a printed list. Organisations come before people, those that lead before the others.</summary>
public enum SignatoryOrder
{
    /// <summary>By name: people by their family name where it is told apart, else by the name as written.</summary>
    Name,

    /// <summary>By country, then by name.</summary>
    Country,

    /// <summary>As in the file.</summary>
    AsListed,
}
