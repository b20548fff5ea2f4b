namespace AppealKit.Composition.Output;

/// <summary>An output folder whose files are to be joined with those of others.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Shown">How messages call it.</param>
public sealed record ShippedFolder(string Path, string Shown);
