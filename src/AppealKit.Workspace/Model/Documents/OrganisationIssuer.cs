using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>An organisation that issues a document.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="IsLead">True if it leads.</param>
/// <param name="Span">Where it is written.</param>
public sealed record OrganisationIssuer(Reference Organisation, bool IsLead, SourceSpan Span) : Issuer(Span);
