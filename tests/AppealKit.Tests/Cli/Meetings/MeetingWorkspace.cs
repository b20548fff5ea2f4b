using AppealKit.Testing;

namespace AppealKit.Tests.Cli.Meetings;

/// <summary>A small workspace with one meeting.</summary>
internal sealed class MeetingWorkspace : IDisposable
{
    /// <summary>A meeting with one session of each kind; a test replaces what it is about.</summary>
    public const string Meeting = """
        id: autumn
        venue: warsaw-hd-conference
        title: {en: Autumn meeting, ru: Осенняя встреча}
        dates: "2026-10-05/2026-10-16"
        status: sample
        issuers: [watch]
        deadlines:
          - {id: registration, what: {en: Registration, ru: Регистрация}, date: "2026-09-01", time: "18:00"}
          - {id: papers, what: {en: Papers, ru: Материалы}, date: "2026-09-25"}
        speakers:
          - {id: first, name: {en: Ada Sample, ru: Ада Семпл}, rates: {en: 60, ru: 60}, audience: public}
        limits: []
        addressees:
          - {id: government, name: {en: the government, ru: {nominative: правительство, dative: правительству}}}
        recommendations:
          - to: government
            lead: {en: "To the government:", ru: "Правительству:"}
            items:
              - {topics: [media], en: Free them., ru: Освободить их.}
              - {en: Answer our letters., ru: Отвечать на письма.}
        sessions:
          - {id: opening, title: {en: Opening, ru: Открытие}, day: "2026-10-05", hour: "10:00", until: "11:00", wanted: []}
          - number: 1
            title: {en: Freedoms I, ru: Свободы I}
            topics: [media]
            day: "2026-10-06"
            hour: "10:00"
            until: "13:00"
            slot: PT1M
            speaker: first
            wanted: [{kind: briefing, languages: [en, ru]}, {kind: oral_statement, languages: [en, ru]}]
          - number: 2
            title: {en: Freedoms II, ru: Свободы II}
            topics: [assembly]
            day: "2026-10-07"
            wanted: [{kind: briefing, languages: [en, ru]}]

        """;

    /// <summary>The workspace; no meeting if its text is null.</summary>
    public MeetingWorkspace(string? meeting = Meeting)
    {
        Root = TestPaths.NewTemporaryFolder();
        Write("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\ndefault_audience: public\n");
        Write("cases/organisations.yaml", "organisations:\n  - {id: watch, name: {en: Watch, ru: {nominative: Дозор, genitive: Дозора}}, short: {en: W, ru: Д}}\n");
        Write("cases/people/anna.yaml", "id: anna\nname: {en: Anna Sample, ru: {nominative: Анна Семпл, genitive: Анны Семпл, accusative: Анну Семпл}}\ngender: female\ncountry: TM\ntopics: [media]\ntexts:\n  - {length: line, as_of: \"2026-01-01\", en: A line., ru: Строка.}\naudience: public\n");
        if (meeting is not null)
            Write("cases/meetings/autumn.yaml", meeting);
    }

    public string Root { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public void Edit(string old, string replacement, string path = "cases/meetings/autumn.yaml")
    {
        var text = Read(path);
        Xunit.Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public ProgramRun Run(params string[] arguments) => ProgramRun.In(Root, [.. arguments, "--on", "2026-08-25"]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
