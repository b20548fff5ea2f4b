using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Workspace.Import;

/// <summary>A source of the imported file that is there already.</summary>
/// <param name="Source">The imported one.</param>
/// <param name="ExistingId">The id of the one that is there.</param>
/// <param name="Why">What both have: <c>DOI</c>, <c>URL</c>, <c>title and date</c> or <c>id</c>.</param>
public sealed record KnownSource(Source Source, string ExistingId, string Why);
