namespace AppealKit.Workspace.Model.Signatories;

/// <summary>The order of a printed list. Those that lead come before the others.</summary>
public enum SignatoryOrder
{
    /// <summary>By name: people by their family name where it is told apart, else by the name as written.</summary>
    Name,

    /// <summary>By country, then by name.</summary>
    Country,

    /// <summary>Organisations by their kind, then by name; people by name.</summary>
    Kind,

    /// <summary>As in the file.</summary>
    AsListed,
}
