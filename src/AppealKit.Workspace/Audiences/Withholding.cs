using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>Collects what an audience may not see.</summary>
internal static class Withholding
{
    public static IReadOnlyList<WithheldText> Collect(WorkspaceModel model, Audience audience) => [];
}
