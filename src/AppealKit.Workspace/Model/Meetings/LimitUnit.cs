namespace AppealKit.Workspace.Model.Meetings;

/// <summary>In what a limit is counted.</summary>
public enum LimitUnit
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>Pages.</summary>
    Pages,

    /// <summary>Minutes of speaking.</summary>
    Minutes,
}
