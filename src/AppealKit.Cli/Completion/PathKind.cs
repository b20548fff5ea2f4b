namespace AppealKit.Cli.Completion;

/// <summary>A path that a shell is asked to complete.</summary>
internal enum PathKind
{
    /// <summary>No path stands here.</summary>
    None,

    /// <summary>A file; folders lead to it.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}
