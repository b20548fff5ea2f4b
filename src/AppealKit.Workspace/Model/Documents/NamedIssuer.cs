using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Issuers who are no organisation of the workspace, or stay anonymous.</summary>
/// <param name="Name">The name under which they appear.</param>
/// <param name="IsAnonymous">True if they stay anonymous.</param>
/// <param name="Reason">Why they do.</param>
/// <param name="Span">Where it is written.</param>
public sealed record NamedIssuer(LocalizedText? Name, bool IsAnonymous, LocalizedText? Reason, SourceSpan Span) : Issuer(Span);
