using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>Printed lists, as they stand in the Markdown of a document: their parts, their order, and the sentence of count above them.</summary>
public sealed class SignatoryListCaseTests
{
    private const string Organisations = """
        - {id: zebra, name: {en: Zebra Watch, ru: Наблюдатели «Зебра»}, kind: ngo, country: FR}
        - {id: apple, name: {en: Apple Committee, ru: Комитет «Яблоко»}, kind: ngo, country: PL}
        - {id: daily, name: {en: Daily Example, ru: «Ежедневный пример»}, kind: media, country: FR}
        - {id: thinkers, name: {en: Examples and Thoughts, ru: «Примеры и мысли»}, kind: think_tank, country: DE}
        - {id: circle, name: {en: Sunday Circle, ru: Воскресный кружок}}
        - {id: old, name: {en: Old Bakery, ru: Старая пекарня}, country: DE}
        - {id: hidden, name: {en: Not for Everybody, ru: Не для всех}, kind: media, audience: internal}

        """;

    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/signatories/lists").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_list_is_printed_as_the_ledger_says(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var folder = TestPaths.NewTemporaryFolder();
        try
        {
            var expected = testCase.Blocks.Where(b => b.Language == "text" && b.Name != "findings").ToList();
            var languages = expected.ConvertAll(b => b.Name);
            var all = string.Join(", ", languages);
            Write(folder, "cases/workspace.yaml", $"appealkit: 1\nlanguages: [{all}]\ndefault_audience: public\n");
            Write(folder, "cases/organisations.yaml", Organisations);
            Write(folder, "cases/documents/a/document.yaml", $"id: a\nkind: statement\nstatus: draft\ndate: \"2025-12-10\"\nlanguages: [{all}]\ntitle: {{{string.Join(", ", languages.Select(l => l + ": T"))}}}\nissuers: signatories\n");
            foreach (var language in languages)
                Write(folder, $"cases/documents/a/body.{language}.md", "Text.\n");
            Write(folder, "cases/documents/a/signatories.yaml", testCase.Get("signatories.yaml"));

            var run = ProgramRun.In(folder, "build", "--format", "md");

            Assert.True(run.Code == ExitCode.Fine, run.Error);
            foreach (var language in languages)
            {
                var list = ListOf(File.ReadAllText(Path.Combine(folder, "out", "a", $"a.{language}.md")));
                Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, language, list), list);
            }

            if (testCase.Blocks.Any(b => b.Name == "findings"))
                Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, "findings", run.Error), run.Error);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What stands below the heading of the signatories, without the notice that the text is a draft, which comes last.
    private static string ListOf(string text)
    {
        var below = text.Split("\n## ", 2)[1].Split("\n\n", 2)[1].TrimEnd();
        return below[..(below.LastIndexOf("\n\n", StringComparison.Ordinal) + 1)];
    }

    private static void Write(string folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }
}
