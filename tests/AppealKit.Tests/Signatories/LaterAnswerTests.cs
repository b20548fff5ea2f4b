using System.Globalization;
using System.Text;
using AppealKit.Testing;
using AppealKit.Workspace.Model.Signatories;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>People change their answers: in the row that they sent, or by sending the form off again. Nothing that was imported is overwritten.</summary>
public sealed class LaterAnswerTests
{
    private const string Headers = "Timestamp,Email,Your name,May we show your name?,Do you approve the text?";
    private const string Yes = "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,Yes,Yes";

    public static TheoryData<string, string> CarefulAnswers() => new()
    {
        { "the same row, consent", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,No,Yes" },
        { "the same row, approval", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,Yes,No" },
        { "the same row, both", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,No,No" },
        { "the same row, consent restricted", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,\"Yes, once I am abroad\",Yes" },
        { "the same row, approval restricted", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,Yes,\"Yes, once paragraph 2 is gone\"" },
        { "the same row, consent taken away", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,,Yes" },
        { "the same row, approval taken away", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,Yes," },
        { "sent again on that day", "2025-12-13 18:00:00,jan@example.org,Jan Kowalski,No,Yes" },
        { "sent again later", "2025-12-15 09:00:00,Jan@Example.org,jan  kowalski,No,Yes" },
        { "sent again later, approval", "2025-12-15 09:00:00,jan@example.org,Jan Kowalski,Yes,No" },
    };

    [Theory]
    [MemberData(nameof(CarefulAnswers))]
    public void A_later_answer_that_is_more_careful_counts(string what, string row)
    {
        var (first, _) = Import(new ImportWorkspace(), Yes);

        // The old row is gone where it was edited, and stands beside the new one where the form was sent off again.
        var (second, import) = Import(first, what.StartsWith("sent again", StringComparison.Ordinal) ? [Yes, row] : [row]);

        var standing = Assert.Single(Standings(second));
        Assert.False(standing.IsNamed, what);
        Assert.Equal((0, 1), (import.People, import.ChangedPeople));
        Assert.StartsWith(first.Ledger, second.Ledger, StringComparison.Ordinal);
        Assert.False(second.Import("form.csv", Bytes(Yes, row)).HasChanges);
        // Not even the old file shows the name again.
        Assert.False(Assert.Single(Standings(Import(second, Yes).Workspace)).IsNamed);
    }

    [Fact]
    public void A_row_that_stands_in_a_file_twice_counts_once_and_the_more_careful_answer_holds()
    {
        var (workspace, _) = Import(new ImportWorkspace(), Yes, Yes.Replace("Yes,Yes", "No,Yes", StringComparison.Ordinal));

        Assert.Equal(SignatoryDisplay.Anonymous, Assert.Single(Standings(workspace)).Display);
    }

    [Fact]
    public void A_newer_approval_with_a_yes_names_somebody_who_said_no()
    {
        var (first, _) = Import(new ImportWorkspace(), "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,No,Yes");

        var (second, import) = Import(first, "2025-12-15 15:04:05,jan@example.org,Jan Kowalski,Yes,Yes");

        Assert.True(Assert.Single(Standings(second)).IsNamed);
        Assert.Equal(1, import.ChangedPeople);
        Assert.DoesNotContain(import.Diagnostics, d => d.Code != "AK2842");
        Assert.Contains("\"2025-12-15\", state: approved, display: named, consent: May we show your name? Yes, row: ", second.Ledger.ReplaceLineEndings("").Replace("        ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the same row", "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,Yes,Yes")]
    [InlineData("on the same day", "2025-12-13 16:04:05,jan@example.org,Jan Kowalski,Yes,Yes")]
    [InlineData("without an approval", "2025-12-15 15:04:05,jan@example.org,Jan Kowalski,Yes,")]
    public void A_yes_that_is_not_a_newer_approval_names_nobody_and_is_told(string what, string row)
    {
        var (first, _) = Import(new ImportWorkspace(), "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,No,Yes");

        var (second, import) = Import(first, row);

        Assert.False(Assert.Single(Standings(second)).IsNamed, what);
        Assert.Equal(first.Ledger, second.Ledger);
        Assert.Contains("line 2", Assert.Single(import.Diagnostics, d => d.Code == "AK2841").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_decided_after_the_form_is_not_undone_by_importing_it_again()
    {
        var (first, _) = Import(new ImportWorkspace(), "2025-12-13 15:04:05,jan@example.org,Jan Kowalski,No,", "2025-12-13 15:04:06,ben@example.org,Ben Muster,Yes,Yes");
        var later = first with
        {
            Ledger = Later(first.Ledger, "state: pending", "{on: \"2025-12-16\", state: approved, display: named}", "state: approved, consent", "{on: \"2025-12-16\", state: withdrawn}"),
        };

        var import = later.Import("form.csv", Bytes("2025-12-13 15:04:05,jan@example.org,Jan Kowalski,No,", "2025-12-13 15:04:06,ben@example.org,Ben Muster,Yes,Yes"));

        Assert.False(import.HasChanges);
        Assert.Empty(import.Diagnostics);
        Assert.Equal(["True", "False"], Standings(later).Select(s => s.IsNamed.ToString()));
    }

    [Fact]
    public void One_address_with_two_names_is_two_people_and_one_name_with_two_addresses_too()
    {
        var (workspace, _) = Import(
            new ImportWorkspace(),
            Yes,
            "2025-12-14 10:00:00,jan@example.org,Anna Kowalska,No,Yes",
            "2025-12-14 11:00:00,other@example.org,Jan Kowalski,No,Yes",
            "2025-12-14 12:00:00,,Jan Kowalski,No,Yes");

        Assert.Equal("named anonymous anonymous anonymous", string.Join(' ', Standings(workspace).Select(s => s.Display.ToString().ToLowerInvariant())));
    }

    [Fact]
    public void Somebody_who_was_invited_by_mail_and_fills_in_the_form_is_one()
    {
        var workspace = new ImportWorkspace { Ledger = "signatories:\n  - id: s-1\n    name: {en: Jan Kowalski}\n    email: jan@example.org\n    history:\n      - {on: \"2025-12-01\", state: invited}\n" };

        var (after, import) = Import(workspace, Yes);

        Assert.True(Assert.Single(Standings(after)).IsNamed);
        Assert.Equal((0, 1), (import.People, import.ChangedPeople));
    }

    [Fact]
    public void An_organisation_that_changes_its_answer_in_the_same_row_is_hidden()
    {
        var workspace = new ImportWorkspace { Organisations = "organisations: [{id: open-door, name: {en: Open Door}}]\n" };
        const string Form = "Timestamp,Organisation,May we show your name?,Do you approve the text?\n2025-12-13 15:04:05,Open Door,{0},{1}\n";

        var first = workspace.After(workspace.Import("form.csv", Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, Form, "Yes", "Yes"))));
        var import = first.Import("form.csv", Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, Form, "No", "Yes")));

        Assert.Equal(1, import.ChangedOrganisations);
        Assert.False(Assert.Single(Standings(first.After(import))).IsNamed);
    }

    [Fact]
    public void Whatever_the_order_of_files_nobody_is_named_whose_last_answers_hold_a_no()
    {
        var random = new Random(7);
        for (var round = 0; round < TestScale.Rounds(40); round++)
        {
            var rows = Enumerable.Range(0, random.Next(2, 7))
                .Select(i => (Day: random.Next(1, 6), Name: random.Next(2), Show: random.Next(2) == 0, Approve: random.Next(3) > 0, Number: i)).ToList();
            var texts = rows.Select(r => FormattableString.Invariant($"2025-12-{r.Day:00} 10:00:{r.Number:00},{(char)('a' + r.Name)}@example.org,Person {(char)('A' + r.Name)},{(r.Show ? "Yes" : "No")},{(r.Approve ? "Yes" : "No")}")).ToList();
            var workspace = new ImportWorkspace();
            foreach (var file in Enumerable.Range(0, 3).Select(_ => texts.Where(_ => random.Next(2) == 0).ToArray()).Append([.. texts]).OrderBy(_ => random.Next()))
                workspace = Import(workspace, file).Workspace;

            var standings = Standings(workspace);

            Assert.Equal(rows.Select(r => r.Name).Distinct().Count(), standings.Count);
            foreach (var person in rows.GroupBy(r => r.Name))
            {
                var last = person.Where(r => r.Day == person.Max(p => p.Day)).ToList();
                var standing = standings.Single(s => s.Signatory.Email == (char)('a' + person.Key) + "@example.org");
                Assert.False(standing.IsNamed && last.Exists(r => !r.Show || !r.Approve), string.Join('\n', texts) + "\n\n" + workspace.Ledger);
            }
        }
    }

    private static (ImportWorkspace Workspace, AppealKit.Signatories.Import.SignatoryImport Import) Import(ImportWorkspace workspace, params string[] rows)
    {
        var import = workspace.Import("form.csv", Bytes(rows));
        return (workspace.After(import), import);
    }

    private static byte[] Bytes(params string[] rows) => Encoding.UTF8.GetBytes(Headers + "\n" + string.Concat(rows.Select(r => r + "\n")));

    private static IReadOnlyList<Standing> Standings(ImportWorkspace workspace) => workspace.Model().FindLedger("a")?.StandingsOn(DateOnly.MaxValue) ?? [];

    // Adds an entry behind the one that has a mark.
    private static string Later(string ledger, params string[] marksAndEntries)
    {
        for (var i = 0; i < marksAndEntries.Length; i += 2)
        {
            var end = ledger.IndexOf('}', ledger.IndexOf(marksAndEntries[i], StringComparison.Ordinal)) + 1;
            ledger = ledger[..end] + "\n      - " + marksAndEntries[i + 1] + ledger[end..];
        }

        return ledger;
    }
}
