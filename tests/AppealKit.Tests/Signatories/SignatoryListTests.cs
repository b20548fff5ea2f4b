using AppealKit.Signatories;
using AppealKit.Testing;
using AppealKit.Tests.Languages;
using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Model;
using Xunit;

namespace AppealKit.Tests.Signatories;

public sealed class SignatoryListTests
{
    private const string Organisations = """
        organisations:
          - {id: zebra, name: {en: Zebra Watch, ru: Зебра}, country: FR}
          - {id: apple, name: {en: Apple Committee, ru: Комитет «Яблоко»}, country: PL}
          - {id: first, name: {en: Last in the Alphabet but Leading}, country: FR}
          - {id: hidden, name: {en: Not for Everybody}, audience: internal}
        """;

    [Fact]
    public void Organisations_that_lead_come_first_and_the_others_by_the_alphabet()
    {
        var list = Of("""
            signatories:
              - {organisation: zebra, history: [{on: "2025-12-01", state: approved}]}
              - {organisation: apple, history: [{on: "2025-12-01", state: approved}]}
              - {organisation: first, lead: true, history: [{on: "2025-12-01", state: approved}]}
            """);

        Assert.Equal(["Last in the Alphabet but Leading", "Apple Committee", "Zebra Watch"], list.Groups[0].Organisations.Select(o => o.Name));
        Assert.Equal((3, 0, 0, 2), (list.Organisations, list.People, list.Unnamed, list.Countries));
    }

    [Theory]
    [InlineData("en", "Jan KOWALSKI", "Erika MUSTERMANN", "Anna VZOROVÁ")]
    [InlineData("ru", "Анна ВЗОРОВА", "Ян КОВАЛЬСКИЙ", "Эрика МУСТЕРМАН")]
    public void People_follow_their_family_names_in_the_alphabet_of_the_language(string tag, params string[] expected)
    {
        var list = Of(
            """
            list: {surnames: capitals}
            signatories:
              - {name: {en: {given: Erika, family: Mustermann}, ru: {given: Эрика, family: Мустерман}}, display: named, history: [{on: "2025-12-01", state: approved}]}
              - {name: {en: {given: Anna, family: Vzorová}, ru: {given: Анна, family: Взорова}}, display: named, history: [{on: "2025-12-01", state: approved}]}
              - {name: {en: {given: Jan, family: Kowalski}, ru: {given: Ян, family: Ковальский}}, display: named, history: [{on: "2025-12-01", state: approved}]}
            """,
            tag);

        Assert.Equal(expected, list.Groups[0].People.Select(p => p.Name));
    }

    [Theory]
    [InlineData("invited", 0)]
    [InlineData("pending", 0)]
    [InlineData("conditional", 0)]
    [InlineData("declined", 0)]
    [InlineData("withdrawn", 0)]
    [InlineData("approved", 1)]
    public void Only_who_approved_counts(string state, int expected) =>
        Assert.Equal(expected, Of($$"""
            signatories:
              - {name: {en: Jan Kowalski}, history: [{on: "2025-12-01", state: approved}, {on: "2025-12-02", state: {{state}}}]}
            """).Count);

    [Fact]
    public void Nobody_is_named_who_did_not_say_so()
    {
        var list = Of("""
            signatories:
              - {name: {en: Jan Kowalski}, history: [{on: "2025-12-01", state: approved}]}
              - {name: {en: Erika Mustermann}, display: counted_only, history: [{on: "2025-12-01", state: approved}]}
              - {name: {en: Mario Rossi}, display: named, history: [{on: "2025-12-01", state: approved}, {on: "2025-12-02", display: anonymous}]}
              - {organisation: hidden, history: [{on: "2025-12-01", state: approved}]}
            """);

        Assert.Empty(list.Groups);
        Assert.Equal((1, 3, 4), (list.Organisations, list.People, list.Unnamed));
    }

    [Fact]
    public void Countries_stand_in_the_alphabet_of_the_language_and_the_unknown_last()
    {
        var list = Of("""
            list: {group_by: country}
            signatories:
              - {name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-01", state: approved}]}
              - {organisation: apple, history: [{on: "2025-12-01", state: approved}]}
              - {organisation: zebra, history: [{on: "2025-12-01", state: approved}]}
              - {name: {en: Jean Dupont}, country: FR, display: named, history: [{on: "2025-12-01", state: approved}]}
            """);

        Assert.Equal(["FR", "PL", null], list.Groups.Select(g => g.Country?.Value));
        Assert.Equal([false, false, true], list.Groups.Select(g => g.IsWithoutCountry));
        Assert.Equal("Jean Dupont", Assert.Single(list.Groups[0].People).Name);
        Assert.Equal("Jan Kowalski", Assert.Single(list.Groups[2].People).Name);
    }

    [Fact]
    public void Who_leads_stands_before_the_countries_and_not_in_theirs()
    {
        var list = Of("""
            list: {group_by: country}
            signatories:
              - {organisation: apple, history: [{on: "2025-12-01", state: approved}]}
              - {organisation: first, lead: true, history: [{on: "2025-12-01", state: approved}]}
              - {organisation: zebra, history: [{on: "2025-12-01", state: approved}]}
            """);

        Assert.Equal([null, "FR", "PL"], list.Groups.Select(g => g.Country?.Value));
        Assert.Equal(["first", "zebra", "apple"], list.Groups.Select(g => Assert.Single(g.Organisations).Organisation!.Id));
        Assert.DoesNotContain(list.Groups, g => g.IsWithoutCountry);
        Assert.Equal(2, list.Countries);
    }

    [Fact]
    public void Without_any_country_there_is_nothing_to_tell_apart() =>
        Assert.False(Assert.Single(Of("""
            list: {group_by: country}
            signatories:
              - {name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-01", state: approved}]}
            """).Groups).IsWithoutCountry);

    [Fact]
    public void The_count_and_the_names_always_agree()
    {
        var random = new Random(5);
        string[] states = ["invited", "approved", "declined", "withdrawn"];
        string[] displays = ["named", "anonymous", "counted_only"];
        for (var i = 0; i < TestScale.Rounds(50); i++)
        {
            var ledger = "signatories:\n" + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(n =>
                $"  - {{name: {{en: Person {n}}}, display: {displays[random.Next(3)]}, history: [{{on: \"2025-12-01\", state: {states[random.Next(4)]}}}, {{on: \"2025-12-02\", state: {states[random.Next(4)]}}}]}}\n"));
            var list = Of(ledger);
            Assert.Equal(list.Count - list.Unnamed, list.Groups.Sum(g => g.Count));
        }
    }

    private static SignatoryList Of(string ledger, string tag = "en")
    {
        var files = new MemoryFiles()
            .With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n")
            .With("cases/organisations.yaml", Organisations)
            .With("cases/documents/a/document.yaml", "id: a\nkind: statement\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {en: A}\n")
            .With("cases/documents/a/signatories.yaml", ledger);
        var model = new WorkspaceLoader(files).Load().Value!.ForAudience(Audience.Public);
        var pack = Packs.Of(tag);
        return new SignatoryLister(model, pack, LanguageTag.Of(tag), DateOnly.MaxValue).List(model.FindLedger("a")!);
    }
}
