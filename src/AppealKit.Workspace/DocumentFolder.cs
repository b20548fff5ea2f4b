namespace AppealKit.Workspace;

/// <summary>The files of one document.</summary>
/// <param name="name">The name of the folder.</param>
internal sealed class DocumentFolder(string name)
{
    public string Name { get; } = name;

    /// <summary>Path of <c>document.yaml</c>; null if there is none, and then this is no document.</summary>
    public string? Definition { get; set; }

    /// <summary>Path of <c>signatories.yaml</c>; null if there is none.</summary>
    public string? Ledger { get; set; }

    public List<BodyPath> Bodies { get; } = [];
}
