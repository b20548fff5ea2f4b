using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Audiences;

/// <summary>Says what a document loses for an audience.</summary>
internal static class AudienceFindingsCollector
{
    public static IReadOnlyList<Diagnostic> Of(WorkspaceModel model, DocumentDefinition document, Audience audience) => [];
}
