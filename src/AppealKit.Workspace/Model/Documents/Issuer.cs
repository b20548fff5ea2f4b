using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Who issues a document.</summary>
/// <param name="Span">Where it is written.</param>
public abstract record Issuer(SourceSpan Span);
