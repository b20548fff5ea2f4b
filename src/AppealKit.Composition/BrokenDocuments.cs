using AppealKit.Diagnostics;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>Which documents errors of the workspace concern; the others are built all the same.</summary>
internal sealed class BrokenDocuments
{
    private const string Documents = "cases/documents/";
    private const string People = "cases/people/";
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly List<string> _people = [];
    private readonly bool _all;

    /// <summary>Sorts the errors of a workspace by what they concern.</summary>
    public BrokenDocuments(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var path in diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.FilePath ?? ""))
        {
            if (path.StartsWith(Documents, StringComparison.Ordinal) && path.IndexOf('/', Documents.Length) is > 0 and var end)
                _documents.Add(path[Documents.Length..end]);
            else if (path.StartsWith(People, StringComparison.Ordinal))
                _people.Add(Path.GetFileNameWithoutExtension(path));
            else
                _all = true;
        }
    }

    /// <summary>True if a document must not be built.</summary>
    public bool Contains(DocumentDefinition document) =>
        _all || _documents.Contains(Folder(document)) || _people.Exists(p => Mentions(document, p));

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
