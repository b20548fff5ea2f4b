using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Cli.Commands.Meetings;

/// <summary>The meeting that somebody names on the command line.</summary>
internal static class ChosenMeeting
{
    /// <summary>Finds it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="seen">The model as the audience sees it.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="mistakes">What is wrong, if null is returned: that there is none, or what keeps it from being read.</param>
    public static Meeting? Find(string id, WorkspaceModel seen, OpenedWorkspace workspace, out IReadOnlyList<Diagnostic>? mistakes)
    {
        mistakes = null;
        if (seen.FindMeeting(id) is { } meeting)
            return meeting;
        // One with errors is there all the same, and the errors are what has to be said of it.
        var errors = workspace.Loaded.Value?.FindMeeting(id) is null
            ? workspace.Loaded.Diagnostics.Where(d => d.Severity == Severity.Error && d.FilePath == $"cases/meetings/{id}.yaml").ToList()
            : [];
        mistakes = errors.Count > 0 ? errors : [CliDiagnostics.UnknownName("meeting", id, [.. seen.Meetings.Select(m => m.Id)])];
        return null;
    }

    /// <summary>Says what is wrong.</summary>
    /// <returns>The exit code that it means.</returns>
    public static int Refuse(IReadOnlyList<Diagnostic> mistakes, Messages messages) =>
        mistakes[0].Span is null ? messages.ReportUsage(mistakes) : messages.Report(mistakes);
}
