using System.Text.RegularExpressions;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Model.Signatories;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>Where signatories stand: what was said last counts, whichever entry of a merged signatory it was said of, in whatever order it came in.</summary>
public sealed class StandingTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);

    [Fact]
    public void Entries_that_were_merged_are_one_signatory()
    {
        var ledger = Read("""
            signatories:
              - {id: a, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-01", state: approved, language: en}]}
              - {id: b, name: {ru: Ян Ковальский}, history: [{on: "2025-12-02", state: pending}, {on: "2025-12-03", merged_into: a}]}
            """);
        Assert.Equal(2, ledger.StandingsOn(new DateOnly(2025, 12, 2)).Count);
        var standing = Assert.Single(ledger.StandingsOn(Day));
        Assert.Equal(("a", SignatoryState.Pending), (standing.Signatory.Id, standing.State));
        // The later entry did not say that the name may be shown.
        Assert.Equal(SignatoryDisplay.Anonymous, standing.Display);
        Assert.Null(standing.Approval);
    }

    [Fact]
    public void Who_withdraws_on_the_day_of_another_approval_is_withdrawn()
    {
        var ledger = Read("""
            signatories:
              - {id: a, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-01", state: pending}, {on: "2025-12-02", state: withdrawn}]}
              - {id: b, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-02", state: approved}, {on: "2025-12-02", merged_into: a}]}
            """);
        Assert.Equal(SignatoryState.Withdrawn, Assert.Single(ledger.StandingsOn(Day)).State);
    }

    [Theory]
    [InlineData("pending", SignatoryDisplay.Anonymous)]
    [InlineData("approved", SignatoryDisplay.Named)]
    public void Who_was_hidden_is_shown_by_another_entry_only_if_that_one_approves(string state, SignatoryDisplay expected)
    {
        var ledger = Read($$"""
            signatories:
              - {id: a, name: {en: Jan Kowalski}, display: anonymous, history: [{on: "2025-12-01", state: approved}]}
              - {id: b, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-02", state: {{state}}}, {on: "2025-12-02", merged_into: a}]}
              - {id: c, name: {en: J. Kowalski}, history: [{on: "2025-12-01", state: pending}, {on: "2025-12-03", state: approved, merged_into: a}]}
            """);
        Assert.Equal(expected, Assert.Single(ledger.StandingsOn(Day)).Display);
    }

    /// <summary>A merge is no consent: a name is printed only if its own entry has a yes that no wish to be hidden of the same person followed.</summary>
    [Theory]
    // The full name was refused, a shorter one given.
    [InlineData("anonymous", "{on: 2025-12-01, state: approved}", "named", "{on: 2025-12-02, state: approved}", "b")]
    // Given, and taken back in the same entry.
    [InlineData("named", "{on: 2025-12-01, state: approved}, {on: 2025-12-02, display: anonymous}", "named", "{on: 2025-12-03, state: approved}", "b")]
    // Given, taken back in the other entry, and only that one given again.
    [InlineData("named", "{on: 2025-12-01, state: approved}", "anonymous", "{on: 2025-12-02, state: pending}, {on: 2025-12-03, state: approved, display: named}", "b")]
    // Both given, and neither taken back.
    [InlineData("named", "{on: 2025-12-01, state: approved}", "named", "{on: 2025-12-02, state: approved}", "a b")]
    // The last word is no.
    [InlineData("named", "{on: 2025-12-01, state: approved}", "anonymous", "{on: 2025-12-02, state: approved}", "")]
    // On one day the no counts.
    [InlineData("named", "{on: 2025-12-02, state: approved}", "anonymous", "{on: 2025-12-02, state: approved}", "")]
    // Hidden, and named by a later approval of its own entry.
    [InlineData("anonymous", "{on: 2025-12-01, state: approved}, {on: 2025-12-03, state: approved, display: named}", "named", "{on: 2025-12-02, state: approved}", "a b")]
    public void A_merged_signatory_is_named_by_names_that_were_given_alone(string first, string history, string second, string other, string shown)
    {
        foreach (var into in new[] { "a", "b" })
        {
            var a = Entry("a", "Rufina Ostrowiecka", first, history, into);
            var b = Entry("b", "R. Ostrowiecka", second, other, into);
            foreach (var text in new[] { a + b, b + a })
            {
                var standing = Assert.Single(Read("signatories:\n" + text).StandingsOn(Day));
                Assert.Equal(shown.Length > 0, standing.IsNamed);
                Assert.Equal(into, standing.Signatory.Id);
                Assert.Equal(shown is "b" ? "b" : into, standing.Printed.Id);
                if (standing.IsNamed)
                    Assert.Equal(shown, string.Join(' ', standing.Nameable.Select(s => s.Id).Order()));
                Assert.Equal(2 - (standing.IsNamed ? standing.Nameable.Count() : 0), standing.Quiet.Count());
            }
        }
    }

    private static string Entry(string id, string name, string display, string history, string into)
    {
        var merge = id == into ? "" : $", {{on: 2025-12-09, merged_into: {into}}}";
        return $"  - {{id: {id}, name: {{en: {name}}}, display: {display}, history: [{Regex.Replace(history + merge, "2025-12-0.", "\"$0\"")}]}}\n";
    }

    [Fact]
    public void In_one_history_the_later_line_of_a_day_counts() =>
        Assert.Equal(SignatoryState.Approved, Assert.Single(Read("""
            signatories:
              - {id: a, name: {en: Jan Kowalski}, history: [{on: "2025-12-01", state: withdrawn}, {on: "2025-12-01", state: approved}]}
            """).StandingsOn(Day)).State);

    /// <summary>The same facts in any order of entries and merges give the same list, and nobody is shown whose last word was not to be.</summary>
    [Fact]
    public void The_order_of_the_file_changes_nothing()
    {
        string[] states = ["invited", "pending", "approved", "approved", "approved", "approved", "conditional", "declined", "withdrawn"];
        string[] displays = ["named", "anonymous", "counted_only"];
        var random = new Random(11);
        for (var round = 0; round < TestScale.Rounds(150); round++)
        {
            var entries = new List<string>();
            for (var i = 0; i < 5; i++)
            {
                var history = Enumerable.Range(1, random.Next(1, 4))
                    .Select(_ => (Day: random.Next(1, 9), Text: $"state: {Said(states[random.Next(states.Length)], random)}")).OrderBy(e => e.Day)
                    .Select(e => $"{{on: \"2025-12-0{e.Day}\", {e.Text}}}").ToList();
                if (i > 0)
                    history.Add($"{{on: \"2025-12-09\", merged_into: s{random.Next(i)}}}");
                entries.Add($"  - {{id: s{i}, name: {{en: Jan {(char)('A' + i)}}}, display: {displays[random.Next(3)]}, history: [{string.Join(", ", history)}]}}");
            }

            var first = Assert.Single(Read("signatories:\n" + string.Join('\n', entries)).StandingsOn(Day));
            for (var shuffle = 0; shuffle < 3; shuffle++)
            {
                var lines = entries.ToArray();
                random.Shuffle(lines);
                var standing = Assert.Single(Read("signatories:\n" + string.Join('\n', lines)).StandingsOn(Day));
                Assert.Equal((first.State, first.Display, first.Approval?.On, first.Approval?.Version, "s0", first.Printed.Id),
                    (standing.State, standing.Display, standing.Approval?.On, standing.Approval?.Version, standing.Signatory.Id, standing.Printed.Id));
            }
        }
    }

    // Of two approvals of one day each can be for another text.
    private static string Said(string state, Random random) =>
        state == "approved" ? $"approved, language: en, version: \"{new string((char)('a' + random.Next(3)), 64)}\"" : state;

    private static Ledger Read(string ledger)
    {
        var files = new FakeWorkspace().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n")
            .With("cases/documents/a/document.yaml", "id: a\nkind: statement\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {en: A}\n")
            .With("cases/documents/a/signatories.yaml", ledger);
        return new WorkspaceLoader(files).Load().Value!.FindLedger("a")!;
    }
}
