using System.Globalization;
using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using AppealKit.Tests.Languages;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>The sentence of count: it agrees with the list, and tells of nobody what they are who is not named.</summary>
public sealed partial class CountSentenceTests
{
    [Theory]
    [InlineData("en", 4, 0, 2, 0, "Signed by 4 organisations from 4 countries and 2 individuals.")]
    [InlineData("en", 4, 1, 2, 0, "Signed by 4 organisations from 3 countries and 2 individuals (1 unnamed in all).")]
    [InlineData("en", 5, 2, 12, 5, "Signed by 5 organisations from 3 countries, 2 of them unnamed, and 12 individuals, 5 of them unnamed.")]
    [InlineData("en", 4, 0, 12, 5, "Signed by 4 organisations from 4 countries and 12 individuals, 5 of them unnamed.")]
    [InlineData("en", 4, 2, 0, 0, "Signed by 4 organisations from 2 countries, 2 of them unnamed.")]
    [InlineData("en", 4, 2, 1, 0, "Signed by 4 organisations from 2 countries, 2 of them unnamed, and 1 individual.")]
    [InlineData("en", 3, 1, 0, 0, "Signed by 3 organisations from 2 countries, 1 of them unnamed.")]
    [InlineData("en", 0, 0, 3, 1, "Signed by 3 individuals, 1 of them unnamed.")]
    [InlineData("en", 4, 2, 3, 1, "Signed by 4 organisations from 2 countries and 3 individuals (3 unnamed in all).")]
    [InlineData("ru", 1, 1, 3, 2, "Подписали: 1 организация и 3 человека (всего без указания имени или названия: 3).")]
    [InlineData("ru", 5, 2, 12, 5, "Подписали: 5 организаций из 3 стран, из них 2 без указания названия, и 12 человек, из них 5 без указания имени.")]
    [InlineData("fr", 5, 2, 12, 5, "Signataires : 5 organisations de 3 pays, dont 2 sans indication de nom, et 12 personnes, dont 5 sans indication de nom.")]
    [InlineData("de", 5, 2, 12, 5, "Unterzeichnet von: 5 Organisationen aus 3 Ländern, davon 2 ohne Namensnennung, und 12 Einzelpersonen, davon 5 ohne Namensnennung.")]
    [InlineData("tk", 5, 2, 12, 5, "Gol çekenler: 3 ýurtdan 5 gurama (ady görkezilmedik gurama: 2) we 12 adam (ady görkezilmedik adam: 5).")]
    [InlineData("ar", 4, 2, 0, 0, "الجهات الموقِّعة: 4 منظمات من بلدين، منها منظمتان لم يُذكر اسماهما.")]
    [InlineData("ar", 4, 1, 0, 0, "الجهات الموقِّعة: 4 منظمات من 3 بلدان، منها منظمة واحدة لم يُذكر اسمها.")]
    [InlineData("en", 1, 1, 0, 0, "Signed by 1 unnamed organisation.")]
    [InlineData("en", 0, 0, 5, 5, "Signed by 5 unnamed individuals.")]
    [InlineData("en", 2, 2, 1, 0, "Signed by 2 unnamed organisations and 1 individual.")]
    [InlineData("en", 2, 2, 12, 5, "Signed by 2 unnamed organisations and 12 individuals, 5 of them unnamed.")]
    [InlineData("en", 3, 2, 4, 4, "Signed by 3 organisations, 2 of them unnamed, and 4 unnamed individuals.")]
    [InlineData("en", 1, 1, 1, 1, "Signed by 1 organisation and 1 individual (all unnamed).")]
    [InlineData("ru", 0, 0, 1, 1, "Подписали: 1 человек без указания имени.")]
    [InlineData("ru", 3, 3, 5, 5, "Подписали: 3 организации без указания названия и 5 человек без указания имени.")]
    [InlineData("ru", 1, 1, 3, 3, "Подписали: 1 организация и 3 человека (все без указания имени или названия).")]
    [InlineData("tk", 0, 0, 1, 1, "Gol çekenler: ady görkezilmedik 1 adam.")]
    [InlineData("tk", 2, 2, 5, 5, "Gol çekenler: ady görkezilmedik 2 gurama we ady görkezilmedik 5 adam.")]
    [InlineData("fr", 0, 0, 1, 1, "Signataires : 1 personne sans indication de nom.")]
    [InlineData("fr", 2, 2, 5, 5, "Signataires : 2 organisations sans indication de nom et 5 personnes sans indication de nom.")]
    [InlineData("de", 1, 1, 0, 0, "Unterzeichnet von: 1 Organisation ohne Namensnennung.")]
    [InlineData("de", 2, 2, 1, 1, "Unterzeichnet von: 2 Organisationen und 1 Einzelperson (alle ohne Namensnennung).")]
    [InlineData("tr", 0, 0, 1, 1, "İmzalayanlar: adı açıklanmayan 1 kişi.")]
    public void The_sentence_of_count(string language, int organisations, int unnamedOrganisations, int people, int unnamedPeople, string expected) =>
        Assert.Equal(expected, Assert.Single(SentencesOf([language], organisations, unnamedOrganisations, people, unnamedPeople)));

    [Theory]
    [InlineData(5, 2, 12, 5, new[] { 5, 3, 2, 12, 5 })]
    [InlineData(5, 1, 12, 5, new[] { 5, 4, 12, 6 })]
    [InlineData(5, 3, 12, 1, new[] { 5, 2, 12, 4 })]
    [InlineData(7, 3, 0, 0, new[] { 7, 4, 3 })]
    [InlineData(0, 0, 8, 6, new[] { 8, 6 })]
    public void Every_pack_tells_each_number_once(int organisations, int unnamedOrganisations, int people, int unnamedPeople, int[] expected)
    {
        var tags = Packs.Tags.Where(t => t != "en-US").ToList();
        var sentences = SentencesOf(tags, organisations, unnamedOrganisations, people, unnamedPeople);
        foreach (var (tag, sentence) in tags.Zip(sentences))
        {
            // Two are told by a word where the language has a dual.
            var told = expected.Where(n => tag != "ar" || n != 2).Order();
            Assert.True(told.SequenceEqual(Numbers().Matches(sentence).Select(m => NumberOf(m.Value)).Order()), $"{tag}: {sentence}");
            Assert.DoesNotContain('[', sentence);
        }
    }

    // Persian has digits of its own.
    private static int NumberOf(string digits) => digits.Aggregate(0, (n, c) => (n * 10) + CharUnicodeInfo.GetDecimalDigitValue(c));

    private static List<string> SentencesOf(IReadOnlyList<string> tags, int organisations, int unnamedOrganisations, int people, int unnamedPeople)
    {
        var root = TestPaths.NewTemporaryFolder();
        try
        {
            var all = string.Join(", ", tags);
            string[] countries = ["NO", "KG", "PL", "DE", "FR", "IT", "ES"];
            Write(root, "cases/workspace.yaml", $"appealkit: 1\nlanguages: [{all}]\n");
            Write(root, "cases/organisations.yaml", string.Concat(Enumerable.Range(0, organisations).Select(i => $"- {{id: org-{(char)('a' + i)}, name: {{en: Choir {(char)('A' + i)}}}, country: {countries[i]}}}\n")));
            var folder = "cases/documents/d/";
            Write(root, folder + "document.yaml", $"id: d\nkind: statement\nstatus: draft\ndate: \"2025-12-10\"\nlanguages: [{all}]\ntitle: {{{string.Join(", ", tags.Select(t => t + ": T"))}}}\nissuers: signatories\n");
            foreach (var tag in tags)
                Write(root, folder + $"body.{tag}.md", "Text.\n");
            Write(root, folder + "signatories.yaml", "signatories:\n"
                + Entries(organisations, unnamedOrganisations, i => $"organisation: org-{(char)('a' + i)}")
                + Entries(people, unnamedPeople, i => $"name: {{en: Person {(char)('A' + i)}}}"));
            var run = ProgramRun.In(root, "build", "--format", "md");
            Assert.True(run.Code == ExitCode.Fine, run.Error);
            return [.. tags.Select(t => SentenceOf(File.ReadAllText(Path.Combine(root, "out", "d", $"d.{t}.md"))))];
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Entries(int count, int unnamed, Func<int, string> who) => string.Concat(Enumerable.Range(0, count).Select(i =>
        $"  - {{{who(i)}, display: {(i < unnamed ? "anonymous" : "named")}, history: [{{on: \"2025-12-01\", state: approved}}]}}\n"));

    // What stands below the first heading, that of the signatories.
    private static string SentenceOf(string text) => text.Split("\n## ", 2)[1].Split('\n')[2].Replace('\u00A0', ' ');

    private static void Write(string root, string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
