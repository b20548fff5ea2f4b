namespace AppealKit.Workspace;

/// <summary>A file that nothing reads.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Meant">The path that was probably meant, if one can be told.</param>
internal sealed record UnreadFile(string Path, string? Meant);
