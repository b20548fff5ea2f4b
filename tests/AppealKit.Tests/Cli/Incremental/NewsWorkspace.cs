using AppealKit.Testing;

namespace AppealKit.Tests.Cli.Incremental;

/// <summary>A small workspace of invented people in which every text depends on something else.</summary>
internal sealed class NewsWorkspace : IDisposable
{
    public NewsWorkspace()
    {
        Write("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\ndefault_audience: public\n");
        Write("cases/organisations.yaml", """
            - {id: reed, name: {en: Reed Choir, ru: Тростниковый хор}, short: {en: RC, ru: ТХ}, country: NO}
            - {id: harbour, name: {en: Harbour Songs, ru: Песни гавани}, country: KG}

            """);
        Write("cases/sources.yaml", """
            references:
              - {id: paper-2025, type: article-newspaper, title: A morning, container-title: The Paper, issued: "2025-03-01", URL: "https://example.org/paper", language: en}
              - {id: report-2025, type: report, title: The year, publisher: Reed Choir, issued: "2025-05-01", URL: "https://example.org/report", language: en}

            """);
        Write("cases/figures.yaml", "- {id: songs, value: 12, unit: {en: songs, ru: песен}, as_of: \"2025\", source: report-2025}\n");
        foreach (var (id, en, ru, topic) in new[] { ("lena-orlova", "Lena Orlova", "Лена Орлова", "media"), ("petr-volkov", "Petr Volkov", "Пётр Волков", "media"), ("ion-albu", "Ion Albu", "Ион Албу", "torture"), ("mira-sand", "Mira Sand", "Мира Санд", "torture") })
            Write(PersonPath(id), Person(id, en, ru, topic));
        Write("templates/parts/own.sbn", "An own part.\n");
        Document("listed", "appeal", "cases:\n  - {id: imprisoned, people: [lena-orlova, petr-volkov], layout: line}\n");
        Document("chosen", "briefing", "cases:\n  - {id: media, where: {country: KG, topics: [media]}, layout: names}\nrecommendations:\n  - {to: state, items: [{en: Let them sing., ru: Пусть поют.}]}\naddressees: [{id: state, name: {en: The state, ru: Государство}}]\n");
        Document("plain", "press_statement", "");
        Document("news", "announcement", "announces: listed\n");
        Document("signed", "statement", "", issuers: "signatories");
        Write("cases/documents/signed/signatories.yaml", """
            signatories:
              - organisation: reed
                via: mail
                history:
                  - {on: "2025-11-01", state: approved}
              - id: s-2
                name: {en: Anna Nemo, ru: Анна Немо}
                via: mail
                display: anonymous
                history:
                  - {on: "2025-11-02", state: approved}

            """);
        Write("cases/documents/plain/body.en.md", "{{ include 'parts/own' }}\n\nThere were {{ figure 'songs' }}.[@paper-2025]\n");
        Write("cases/documents/plain/body.ru.md", "Ничего нового.[@report-2025]\n");
        Write("cases/documents/signed/body.en.md", "{{ person 'mira-sand' }} sings.\n");
        Write("cases/documents/signed/body.ru.md", "{{ person 'mira-sand' }} поёт.\n");
    }

    public string Root { get; private init; } = TestPaths.NewTemporaryFolder();

    public static string PersonPath(string id) => $"cases/people/{id}.yaml";

    public static string Person(string id, string en, string ru, string topic) => $$"""
        id: {{id}}
        name: {en: {{en}}, ru: {{ru}}}
        gender: female
        country: KG
        topics: [{{topic}}]
        events:
          - {type: sentenced, date: "2025-02", term: P2Y, place: {country: KG}, sources: [paper-2025]}
        texts:
          - {length: line, as_of: "2025-10-01", en: "a singer", ru: "поёт"}
        verified: "2025-12-01"
        review_after: P90D
        audience: public

        """;

    public string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public bool Has(string relative) => File.Exists(PathOf(relative));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Replaces a text everywhere in a file, if the file is there.</summary>
    public void Replace(string relative, string old, string replacement)
    {
        if (Has(relative))
            Write(relative, Read(relative).Replace(old, replacement, StringComparison.Ordinal));
    }

    public ProgramRun Run(params string[] arguments) => ProgramRun.In(Root, arguments);

    /// <summary>The number of texts that a build built.</summary>
    public int TextsBuilt(params string[] arguments)
    {
        var run = ProgramRun.In(Root, name => name == "APPEALKIT_TIMINGS" ? "1" : null, arguments);
        var line = run.Error.Split('\n').Single(l => l.StartsWith("texts built", StringComparison.Ordinal));
        return int.Parse(line["texts built".Length..line.IndexOf(" of ", StringComparison.Ordinal)].Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A copy of all of it, with what was built, but without what builds remember.</summary>
    public NewsWorkspace WithoutMemory()
    {
        var copy = new NewsWorkspace();
        Directory.Delete(copy.Root, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(Root, file);
            if (relative.StartsWith(".appealkit", StringComparison.Ordinal))
                continue;
            var target = Path.Combine(copy.Root, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Every file of the output, with what is in it.</summary>
    public IReadOnlyDictionary<string, string> Output() => Directory.Exists(PathOf("out"))
        ? Directory.EnumerateFiles(PathOf("out"), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(Root, f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal)
        : new Dictionary<string, string>();

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Document(string id, string kind, string more, string issuers = "[reed]") => Write($"cases/documents/{id}/document.yaml", $$"""
        id: {{id}}
        kind: {{kind}}
        status: draft
        date: "2025-12-10"
        languages: [en, ru]
        title: {en: About {{id}}, ru: О {{id}}}
        issuers: {{issuers}}
        {{more}}
        """);
}
