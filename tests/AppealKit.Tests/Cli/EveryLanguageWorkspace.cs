using System.Text;
using AppealKit.Languages;
using AppealKit.Testing;
using AppealKit.Tests.Languages;

namespace AppealKit.Tests.Cli;

/// <summary>Statements in every language that there is a pack for. The texts are made of phrases of the packs, so that they have the letters of their languages.</summary>
internal sealed class EveryLanguageWorkspace : IDisposable
{
    private static readonly string[] Kinds = ["ngo", "network", "media", "university", "trade_union", "religious_community", "state_body", "court", "un_body", "un_expert"];

    public EveryLanguageWorkspace()
    {
        var languages = string.Join(", ", Packs.Tags.OrderBy(t => t == "en" ? 0 : 1));
        Write("cases/workspace.yaml", $"appealkit: 1\nlanguages: [{languages}]\n");
        Write("cases/organisations.yaml", string.Concat(Kinds.Select(k => $"- {{id: {Id(k)}, name: {{en: Reed {Id(k)}}}, kind: {k}, country: NO}}\n"))
            + "- {id: hush, name: {en: Quiet Harbour}, country: KG}\n- {id: reed, name: {en: Reed Choir}, country: KZ}\n");
        var approved = "history: [{on: \"2025-12-01\", state: approved}]";
        Statement("named", "group_by: kind, outdated: mark", [
            .. Kinds.Select(k => $"{{organisation: {Id(k)}, {approved}}}"),
            $"{{organisation: reed, {approved}}}",
            .. Packs.Tags.Select(t => $"{{id: {ToldId(t)}, name: {{en: Jan Kowalski {Roman(t)}}}, display: named, history: [{{on: \"2025-12-01\", state: invited}}]}}"),
            .. Packs.Tags.Select(t => $"{{id: {LostId(t)}, name: {{en: Anna Beispiel {Roman(t)}}}, display: named, history: [{{on: \"2025-12-01\", state: approved, language: {t}}}]}}"),
        ]);
        string[] unnamed = [.. Enumerable.Range(1, 3).Select(n => $"{{id: s-{n}, name: {{en: Erika Mustermann {n}}}, display: anonymous, {approved}}}")];
        Statement("unnamed", "group_by: kind", [$"{{organisation: reed, display: anonymous, {approved}}}", $"{{organisation: hush, display: anonymous, {approved}}}", .. unnamed]);
        Statement("few", "group_by: kind", [$"{{organisation: reed, {approved}}}", $"{{organisation: hush, display: anonymous, {approved}}}", .. unnamed]);
    }

    public string Root { get; } = TestPaths.NewTemporaryFolder();

    /// <summary>Who approves a text that is kept, in a language.</summary>
    public static string ToldId(string tag) => "told-" + tag.ToLowerInvariant();

    /// <summary>Who approved in a language, and nobody knows which text.</summary>
    public static string LostId(string tag) => "lost-" + tag.ToLowerInvariant();

    /// <summary>Changes a word of the statement with names, takes one paragraph away and adds another, in all languages.</summary>
    public void ChangeTheText() => WriteBodies("named", isChanged: true);

    public string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public ProgramRun Run(params string[] arguments) => ProgramRun.In(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Id(string kind) => kind.Replace('_', '-');

    // Names that differ, without figures.
    private static string Roman(string tag) => "X" + tag.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);

    private void Statement(string id, string list, IEnumerable<string> entries)
    {
        var titles = string.Join(", ", Packs.Tags.Select(t => $"{t}: \"{Packs.Of(t).Phrase("heading.recommendations")}\""));
        Write($"cases/documents/{id}/document.yaml", $$"""
            id: {{id}}
            kind: statement
            status: for_signature
            date: "2025-12-10"
            languages: [{{string.Join(", ", Packs.Tags)}}]
            title: {{{titles}}}
            issuers: signatories
            addressees:
              - id: somebody
                name: {{{titles}}}
            sign_on: {url: "https://example.org/sign", email: sign@example.org}

            """);
        var ledger = new StringBuilder($"deadline: \"2025-12-20\"\nlist: {{{list}}}\nsignatories:\n");
        foreach (var entry in entries)
            ledger.Append("  - ").Append(entry).Append('\n');
        Write($"cases/documents/{id}/signatories.yaml", ledger.ToString());
        WriteBodies(id, isChanged: false);
    }

    private void WriteBodies(string id, bool isChanged)
    {
        foreach (var tag in Packs.Tags)
        {
            var pack = Packs.Of(tag);
            // The others begin with the words that a statement has of itself.
            if (id != "named")
            {
                Write($"cases/documents/{id}/body.{tag}.md", $"::: part closing\n{pack.Phrase("notice.draft")}\n:::\n");
                continue;
            }

            string[] paragraphs = isChanged
                ? [$"{pack.Phrase("notice.for_signature")} 2", pack.Phrase("heading.signatories"), pack.Phrase("letter.salutation_unknown")]
                : [$"{pack.Phrase("notice.for_signature")} 1", pack.Phrase("notice.draft"), pack.Phrase("heading.signatories")];
            Write($"cases/documents/{id}/body.{tag}.md", string.Join("\n\n", paragraphs) + "\n");
        }
    }

    private void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }
}
