namespace AppealKit.Workspace.Model;

/// <summary>A file that the model was read from.</summary>
/// <param name="Path">Path relative to the workspace, with forward slashes.</param>
/// <param name="Sha256">Digest of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record InputFile(string Path, string Sha256);
