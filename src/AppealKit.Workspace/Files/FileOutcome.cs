namespace AppealKit.Workspace.Files;

/// <summary>What came of reading a file.</summary>
public enum FileOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>It is a link, or stands behind one, that leads out of the workspace.</summary>
    LeadsOut,

    /// <summary>The system refused.</summary>
    Unreadable,
}
