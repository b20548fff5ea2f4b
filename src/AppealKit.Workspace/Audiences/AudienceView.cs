using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>Cuts a model down to what an audience may see.</summary>
internal static class AudienceView
{
    public static WorkspaceModel Of(WorkspaceModel model, Audience audience) => model with { Audience = audience };
}
