namespace AppealKit.Workspace.Model.Signatories;

/// <summary>As what somebody approves a text.</summary>
public enum SignatoryCapacity
{
    /// <summary>As a signatory: they are on the list.</summary>
    Signatory,

    /// <summary>As an issuer: the head of the document names them, and the list does not.</summary>
    Issuer,
}
