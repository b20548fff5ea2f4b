using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>What the readers of records share while a workspace is read.</summary>
/// <param name="Values">Reads single values and takes the findings.</param>
/// <param name="Settings">What <c>cases/workspace.yaml</c> says.</param>
internal sealed record RecordContext(ReadingContext Values, WorkspaceSettings Settings)
{
    public DiagnosticBag Diagnostics => Values.Diagnostics;

    public Audience DefaultAudience => Settings.DefaultAudience;
}
