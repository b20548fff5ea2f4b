namespace AppealKit.Workspace.Model.Documents;

/// <summary>Where the files of a document go that is none of the workspace's own.</summary>
/// <param name="Folder">The folder below the output folder, with forward slashes.</param>
/// <param name="Name">Their name, before language and format.</param>
public sealed record FilePlace(string Folder, string Name);
