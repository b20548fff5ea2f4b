using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>Somebody who acts: an organisation by id, or a name in words.</summary>
/// <param name="OrganisationId">Id of an organisation, body or court; null if the name is in words.</param>
/// <param name="Name">The name in words; null if there is an id.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Party(string? OrganisationId, LocalizedText? Name, SourceSpan Span);
