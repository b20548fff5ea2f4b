using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Organisations that issue a document together, under one name.</summary>
/// <param name="Organisations">Their ids.</param>
/// <param name="As">The name under which they do so.</param>
/// <param name="Span">Where it is written.</param>
public sealed record JointIssuer(IReadOnlyList<Reference> Organisations, LocalizedText? As, SourceSpan Span) : Issuer(Span);
