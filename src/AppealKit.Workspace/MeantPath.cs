using AppealKit.Diagnostics;

namespace AppealKit.Workspace;

/// <summary>Tells which file of a workspace was probably meant by one that nothing reads.</summary>
internal static class MeantPath
{
    private static readonly string[] SingleFiles =
        ["cases/workspace.yaml", "cases/organisations.yaml", "cases/sources.yaml", "cases/figures.yaml", "cases/occasions.yaml"];

    private static readonly string[] Folders = ["people", "situations", "documents", "meetings"];

    // What editors put behind the name that somebody typed. Copies (.bak, .orig) are meant as copies.
    private static readonly string[] EditorEndings = [".txt", ".rtf", ".doc", ".docx", ".odt", ".htm", ".html"];

    /// <summary>True if a name looks like one of a workspace; pictures, tables and notes may lie about.</summary>
    /// <param name="path">A path that nothing reads.</param>
    /// <param name="meant">The path that was probably meant; null if none can be told.</param>
    public static bool LooksRead(string path, out string? meant)
    {
        meant = null;
        var small = WithoutEditorEnding(path.ToLowerInvariant());
        if (small.EndsWith(".yml", StringComparison.Ordinal))
            small = small[..^4] + ".yaml";
        var parts = path.Split('/');
        var isBody = parts is [_, "documents", _, _] && IsBody(small[(small.LastIndexOf('/') + 1)..]);
        if (!isBody && !small.EndsWith(".yaml", StringComparison.Ordinal))
            return false;
        meant = Guess(path, small, parts);
        return true;
    }

    // `anna.yaml.txt` is `anna.yaml`, and `body.en.txt` is `body.en.md`; a file `notes.txt` is what it says.
    private static string WithoutEditorEnding(string small)
    {
        if (Array.Find(EditorEndings, e => small.EndsWith(e, StringComparison.Ordinal)) is not { } ending)
            return small;
        var rest = small[..^ending.Length];
        if (rest.EndsWith(".yaml", StringComparison.Ordinal) || rest.EndsWith(".yml", StringComparison.Ordinal) || rest.EndsWith(".md", StringComparison.Ordinal))
            return rest;
        return rest[(rest.LastIndexOf('/') + 1)..].StartsWith("body.", StringComparison.Ordinal) ? rest + ".md" : small;
    }

    private static bool IsBody(string name) =>
        name.StartsWith("body", StringComparison.Ordinal) && (name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".markdown", StringComparison.Ordinal));

    private static string? Guess(string path, string small, string[] parts) => parts switch
    {
        [_, "persons" or "person", _] => "cases/people/" + small[(small.LastIndexOf('/') + 1)..],
        [_, _] => NameSuggestion.Nearest(small, SingleFiles),
        [_, var folder, _] when NameSuggestion.Nearest(folder, Folders) is { } near && near != "documents" => Replace(small, folder, near, path),
        [_, "documents", _] => $"{small[..^5]}/document.yaml",
        [_, "documents", var id, _] when small.EndsWith(".yaml", StringComparison.Ordinal) =>
            NameSuggestion.Nearest(small, [$"cases/documents/{id}/document.yaml", $"cases/documents/{id}/signatories.yaml"]),
        [_, "documents", var id, _] => $"cases/documents/{id}/{BodyName(small)}",
        _ => null,
    };

    // The language is kept if there is one: `body.ru.md.txt` is no English text.
    private static string BodyName(string small) =>
        small.Split('/')[^1].Split('.') is ["body", var tag, _] && Values.LanguageTag.TryParse(tag, out var language) && tag.Length is 2 or 3
            ? $"body.{language}.md"
            : "body.en.md";

    private static string? Replace(string small, string folder, string near, string path)
    {
        var meant = small.Replace($"/{folder.ToLowerInvariant()}/", $"/{near}/", StringComparison.Ordinal);
        return meant == path ? null : meant;
    }
}
