namespace AppealKit.Workspace.Files;

/// <summary>The bytes of a file, or why there are none.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Bytes">The bytes; empty unless the file was read.</param>
public readonly record struct FileContent(FileOutcome Outcome, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The size of the file in bytes, as far as it is known.</summary>
    public long Size { get; init; } = Bytes.Length;
}
