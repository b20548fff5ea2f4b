using System.Globalization;
using System.Text;
using AppealKit.Values;
using static AppealKit.Benchmarks.Batches.InventedWords;

namespace AppealKit.Benchmarks.Batches;

/// <summary>
/// Writes a workspace of invented documents to measure batches with: in English and Russian, each of five or six pages with 15 notes, a table of ten rows and
/// 22 signatories. The same number gives the same bytes.
/// </summary>
/// <remarks>
/// Seven people stand in each document, and each person in seven: who changes one file of a case changes 14 texts. Lists, table and signatories are written by
/// templates; prose stands in the bodies, as authors write it.
/// </remarks>
internal sealed class InventedWorkspace(string folder, int texts)
{
    private const int PeopleOfADocument = 7;
    private const int Sources = 20;
    private readonly int _documents = Math.Max(PeopleOfADocument, texts / 2);

    public void Write()
    {
        Save("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\ndefault_audience: public\n");
        Save("cases/sources.yaml", "references:\n" + string.Concat(Enumerable.Range(0, Sources).Select(Source)));
        Save("templates/field_report.sbn", Template);
        Save("templates/parts/field/table.sbn", TablePart);
        Save("templates/parts/field/signed.sbn", SignedPart);
        for (var i = 0; i < _documents; i++)
        {
            Save($"cases/people/{PersonId(i)}.yaml", Person(i));
            var folderOfOne = $"cases/documents/report-{i:00000}/";
            var english = Body(i, isRussian: false);
            Save(folderOfOne + "document.yaml", Document(i));
            Save(folderOfOne + "body.en.md", english);
            Save(folderOfOne + "body.ru.md", $"---\nstate: reviewed\nof: {TextDigest.Of(english)}\n---\n" + Body(i, isRussian: true));
        }
    }

    private const string Template = """
        :::: title-block
        # {{ document.title }}

        ::: dateline
        {{ date document.date }}
        :::
        ::::

        {{ parts [] }}

        """;

    private const string TablePart = """
        | {{ head[0] }} | {{ head[1] }} | {{ head[2] }} | {{ head[3] }} |
        | --- | --- | ---: | ---: |
        {{~ for row in rows ~}}
        | {{ head[0] }} {{ row.article }} | {{ row.subject }} | {{ row.cases }} | {{ row.held }} |
        {{~ end ~}}

        """;

    private const string SignedPart = """
        {{~ for one in signed ~}}
        1. **{{ one.name }}**, {{ one.work }}, {{ one.group }}
        {{~ end ~}}

        """;

    private static string PersonId(int i) => $"person-{i:00000}";

    private static string Source(int i) => $$"""
          - id: journal-{{i}}
            type: report
            title: "Journal of the river towns, volume {{i + 1}}"
            publisher: Ferry Street Archive
            issued: {date-parts: [[2026, {{(i % 5) + 1}}]]}
            URL: https://example.org/journal/{{i + 1}}
            language: en

        """;

    private string Person(int i)
    {
        var (work, town, deed) = (Of(Work, i), Of(Towns, i), Of(Deeds, i / 3));
        var cited = string.Create(CultureInfo.InvariantCulture, $"[@journal-{i % Sources}, p. {(i % 90) + 3}]");
        var (one, two) = (Of(Sentences, i), Of(Sentences, i + 5));
        var english = $"A {work.English} from {town.English}, held for {deed.English}. {one.English}{cited} {two.English}";
        var russian = $"Профессия — {work.Russian}, место — {town.Russian}; под стражей за {deed.Russian}. {one.Russian}{cited} {two.Russian}";
        return $$"""
            id: {{PersonId(i)}}
            name: {en: "{{Name(i, isRussian: false)}}", ru: "{{Name(i, isRussian: true)}}"}
            gender: {{(i % 2 == 0 ? "male" : "female")}}
            texts:
              - length: line
                as_of: "2026-05-01"
                en: "{{english}}"
                ru: {state: reviewed, of: {{TextDigest.Of(english)}}, text: "{{russian}}"}
            verified: "2026-05-01"

            """;
    }

    private string Document(int i)
    {
        var town = Of(Towns, i);
        var english = $"Report {i + 1}: arrests in {town.English}";
        var people = string.Join(", ", Enumerable.Range(i, PeopleOfADocument).Select(p => PersonId(p % _documents)));
        return $$"""
            id: report-{{i.ToString("00000", CultureInfo.InvariantCulture)}}
            kind: field_report
            status: final
            date: "2026-05-14"
            languages: [en, ru]
            title: {en: "{{english}}", ru: {state: reviewed, of: {{TextDigest.Of(english)}}, text: "Доклад {{i + 1}}: аресты, место — {{town.Russian}}"} }
            cases:
              - id: people
                people: [{{people}}]
                layout: line

            """;
    }

    private static string Body(int i, bool isRussian)
    {
        string Say((string English, string Russian) pair) => isRussian ? pair.Russian : pair.English;
        string Heading(string english, string russian) => "\n\n## " + (isRussian ? russian : english) + "\n\n";
        string Prose(int from, int count, params int[] notes) => string.Join(' ', Enumerable.Range(0, count).Select(k =>
            Say(Of(Sentences, i + from + k)) + (k < notes.Length ? $"[^{notes[k]}]" : "")));

        var body = new StringBuilder("{{-\n");
        body.Append(isRussian ? "head = [\"Статья\", \"Предмет\", \"Дел\", \"Под стражей\"]\n" : "head = [\"Article\", \"Subject\", \"Cases\", \"In custody\"]\n");
        body.Append("rows = [\n").AppendJoin(",\n", Enumerable.Range(0, 10).Select(r => string.Create(
            CultureInfo.InvariantCulture, $"  {{article: {100 + ((i + (r * 17)) % 300)}, subject: \"{Say(Of(Subjects, i + r))}\", cases: {2 + ((i + r) % 9)}, held: {(i + (3 * r)) % 3}}}"))).Append("\n]\n");
        body.Append("signed = [\n").AppendJoin(",\n", Enumerable.Range(0, 22).Select(s =>
            $"  {{name: \"{Name((i * 3) + (s * 29) + 7, isRussian)}\", work: \"{Say(Of(Work, i + s))}\", group: \"{Say(Of(Groups, i + (s / 3)))}\"}}")).Append("\n]\n-}}\n");
        body.Append("::: lead\n").Append(Prose(0, 3)).Append("\n:::");
        body.Append(Heading("Background", "Предыстория")).Append(Prose(3, 5, 1, 2)).Append("\n\n").Append(Prose(8, 4, 3));
        body.Append(Heading("People", "Люди")).Append("{{ cases 'people' }}");
        body.Append(Heading("Figures", "Цифры")).Append(Prose(2, 2, 4)).Append("\n\n{{ include 'parts/field/table' }}\n\n").Append(Prose(5, 4, 5));
        body.Append(Heading("Law", "Право")).Append(Prose(7, 5, 6, 7));
        body.Append(Heading("What we ask", "О чём мы просим")).AppendJoin("\n", Demands.Select(d => "1. " + Say(d) + ";")).Append("\n\n").Append(Prose(1, 2, 8));
        body.Append(Heading("Signatories", "Подписи")).Append("{{ include 'parts/field/signed' }}\n\n");
        for (var note = 1; note <= 8; note++)
            body.Append(CultureInfo.InvariantCulture, $"[^{note}]: {(isRussian ? "Журнал наблюдений, запись" : "Journal of the observers, entry")} {(i % 800) + (note * 11)}. {Say(Of(Sentences, i + note + 4))}\n");
        return body.ToString();
    }

    // The two lists have no common divisor: names come again only after all have been used.
    private static string Name(int i, bool isRussian) =>
        isRussian ? $"{Of(Given, i).Russian} {Of(Families, i).Russian}" : $"{Of(Given, i).English} {Of(Families, i).English}";

    private static (string English, string Russian) Of((string English, string Russian)[] words, int i) => words[i % words.Length];

    private void Save(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }
}
