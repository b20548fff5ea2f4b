using AppealKit.Workspace.Model.Sources;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Import;

/// <summary>A source to be added.</summary>
/// <param name="Source">The source, with its new id.</param>
/// <param name="Node">What is written to the file.</param>
/// <param name="OriginalId">The id that it had, if it was another one.</param>
public sealed record ImportedSource(Source Source, MappingNode Node, string? OriginalId);
