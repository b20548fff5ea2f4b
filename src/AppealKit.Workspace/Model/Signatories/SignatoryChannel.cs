namespace AppealKit.Workspace.Model.Signatories;

/// <summary>How an entry came into the ledger.</summary>
public enum SignatoryChannel
{
    /// <summary>Written by hand.</summary>
    Hand,

    /// <summary>Through a form.</summary>
    Form,

    /// <summary>By mail.</summary>
    Mail,

    /// <summary>Imported from a file.</summary>
    Import,
}
