using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>Which documents errors of the workspace concern; the others are built all the same.</summary>
internal sealed class BrokenDocuments
{
    private const string Documents = "cases/documents/";
    private readonly WorkspaceModel _model;
    private const string People = "cases/people/";
    private const string Meetings = "cases/meetings/";
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly List<string> _people = [];
    private readonly List<Diagnostic> _meetings = [];
    private readonly bool _all;

    /// <summary>Sorts the errors of a workspace by what they concern.</summary>
    /// <param name="model">The full model.</param>
    /// <param name="diagnostics">What was found when it was read.</param>
    public BrokenDocuments(WorkspaceModel model, IEnumerable<Diagnostic> diagnostics)
    {
        _model = model;
        foreach (var error in diagnostics.Where(d => d.Severity == Severity.Error))
        {
            var path = error.FilePath ?? "";
            if (path.StartsWith(Documents, StringComparison.Ordinal))
                _documents.Add(path[Documents.Length..].Split('/')[0]);
            else if (path.StartsWith(People, StringComparison.Ordinal))
                _people.Add(Path.GetFileNameWithoutExtension(path));
            else if (path.StartsWith(Meetings, StringComparison.Ordinal))
                _meetings.Add(error);
            else
                _all = true;
        }
    }

    /// <summary>True if a document must not be built.</summary>
    public bool Contains(DocumentDefinition document) =>
        _all || _documents.Contains(Folder(document)) || _people.Exists(p => Mentions(document, p)) || IsOfBrokenSession(document);

    /// <summary>True if the files that an earlier build made of a document stay, whatever this one makes of it: it has errors, or nobody can tell that it is gone.</summary>
    public bool KeepsFilesOf(string id) =>
        !_model.SawAllDocuments
        || _documents.Contains(id)
        || (_model.FindDocument(id) is { } document ? Contains(document) : _model.DocumentFolders.Contains(id));

    // The other sessions of a meeting are as good as before; what somebody wrote for it has a definition of its own.
    private bool IsOfBrokenSession(DocumentDefinition document) =>
        document.Origin is { } origin && _meetings.Exists(e => e.FilePath == document.File.Path && origin.IsConcernedBy(e.Span));

    // Errors are known by path; the folder of a document is its id, or else that is an error of its own.
    private static string Folder(DocumentDefinition document)
    {
        var path = document.File.Path;
        var end = path.IndexOf('/', Documents.Length);
        return path.StartsWith(Documents, StringComparison.Ordinal) && end > 0 ? path[Documents.Length..end] : document.Id;
    }

    // A group with a condition may choose anybody; a body may name anybody.
    private static bool Mentions(DocumentDefinition document, string person) =>
        document.Cases.Any(g => g.Where is not null || g.People.Any(m => m.People.Any(r => r.Id == person)))
        || document.Bodies.Any(b => b.Text.Contains(person, StringComparison.Ordinal));
}
