namespace AppealKit.Composition.Output;

/// <summary>What keeps a file from being written.</summary>
internal enum WriteObstacle
{
    /// <summary>The system refuses: the folder or the file is read-only.</summary>
    ReadOnly,

    /// <summary>A folder has its name.</summary>
    Folder,

    /// <summary>A file stands where one of its folders should be.</summary>
    File,

    /// <summary>Something else: the disk is full, a program holds it.</summary>
    Other,
}
