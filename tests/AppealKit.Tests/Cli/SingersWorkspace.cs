using AppealKit.Testing;

namespace AppealKit.Tests.Cli;

/// <summary>A small workspace with one statement in two languages, three organisations and a ledger of its own.</summary>
internal sealed class SingersWorkspace : IDisposable
{
    public const string Ledger = "cases/documents/d/signatories.yaml";
    public const string Definition = "cases/documents/d/document.yaml";

    public SingersWorkspace(string entries)
    {
        Write("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n");
        Write("cases/organisations.yaml", """
            - {id: reed, name: {en: Reed Choir, ru: Тростниковый хор}, country: NO}
            - {id: harbour, name: {en: Harbour Songs, ru: Песни гавани}, country: KG}
            - {id: hush, name: {en: Quiet Harbour Initiative, ru: Тихая гавань}, country: TM}

            """);
        Write(Definition, """
            id: d
            kind: statement
            status: draft
            date: "2025-12-10"
            languages: [en, ru]
            title: {en: Let them sing, ru: Пусть поют}
            issuers: signatories

            """);
        Write("cases/documents/d/body.en.md", "Four.\n");
        Write("cases/documents/d/body.ru.md", "Четыре.\n");
        Write(Ledger, "signatories:\n" + entries);
    }

    public string Root { get; } = TestPaths.NewTemporaryFolder();

    public string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Everything that stands in the folder of a build, names of files included, as one text; documents that are not text do not count.</summary>
    public string AllOf(string folder = "out") => Directory.Exists(PathOf(folder))
        ? string.Join('\n', Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + "\n" + File.ReadAllText(f)))
        : "";

    public ProgramRun Run(params string[] arguments) => ProgramRun.In(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
