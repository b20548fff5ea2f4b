using AppealKit.Testing;

namespace AppealKit.Tests.Cli;

/// <summary>
/// A copy of the sample's case files in a folder of its own, without templates: the built-in ones serve. Of the documents it has
/// the appeal alone with its people, unless all are asked for: what a test says of the sample holds however many there are.
/// </summary>
internal sealed class SampleCopy : IDisposable
{
    private static readonly string OneDocument = Path.Combine("documents", "neutrality-day-2025");

    public SampleCopy(string? folderName = null, bool allDocuments = false)
    {
        Temporary = TestPaths.NewTemporaryFolder();
        Root = folderName is null ? Temporary : Path.Combine(Temporary, folderName);
        var source = Path.Combine(TestPaths.Repository, "cases");
        var appeal = File.ReadAllText(Path.Combine(source, OneDocument, "document.yaml"));
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (!allDocuments && !BelongsToAppeal(relative, appeal))
                continue;
            var target = Path.Combine(Root, "cases", relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static bool BelongsToAppeal(string relative, string appeal) => Path.GetDirectoryName(relative) switch
    {
        "meetings" => false,
        "people" => appeal.Contains(Path.GetFileNameWithoutExtension(relative), StringComparison.Ordinal),
        { } folder when folder.StartsWith("documents", StringComparison.Ordinal) => folder == OneDocument,
        _ => true,
    };

    public string Root { get; }

    private string Temporary { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Replaces the first occurrence of a text in a file; the text must be there.</summary>
    public void Edit(string relative, string old, string replacement)
    {
        var text = Read(relative);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new InvalidOperationException($"{relative} does not hold: {old}");
        Write(relative, string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }

    /// <summary>Makes a person whom everybody may see one for ourselves only.</summary>
    public void Hide(string person) => Edit($"cases/people/{person}.yaml", "audience: public", "audience: internal");

    /// <summary>Gives the English body of the appeal a part of its own.</summary>
    public void WritePart(string text) =>
        Edit("cases/documents/neutrality-day-2025/body.en.md", "::: part occasion", $"::: part own\n{text}\n:::\n\n::: part occasion");

    public ProgramRun Run(params string[] arguments) => ProgramRun.In(Root, arguments);

    public void Dispose() => Directory.Delete(Temporary, recursive: true);
}
