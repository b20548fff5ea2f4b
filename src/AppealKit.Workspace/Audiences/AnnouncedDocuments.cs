using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>
/// A document and what it announces: a sheet shows the text that is to be signed, so what is withheld from the one is withheld from the other.
/// </summary>
internal static class AnnouncedDocuments
{
    /// <summary>The ids of a document and of those that it announces, directly or through others; none for null.</summary>
    public static IReadOnlyCollection<string> With(WorkspaceModel model, string? documentId)
    {
        var ids = new List<string>();
        for (var next = documentId; next is not null && !ids.Contains(next); next = model.FindDocument(next)?.Announces?.Id)
            ids.Add(next);
        return ids;
    }
}
