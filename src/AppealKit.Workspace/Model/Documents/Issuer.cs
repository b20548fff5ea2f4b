using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Who issues a document.</summary>
/// <param name="Span">Where it is written.</param>
public abstract record Issuer(SourceSpan Span)
{
    /// <summary>The organisations of the workspace among them; empty for others.</summary>
    public IReadOnlyList<Reference> Members => this switch
    {
        OrganisationIssuer single => [single.Organisation],
        JointIssuer joint => joint.Organisations,
        _ => [],
    };
}
