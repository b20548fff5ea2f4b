using System.Globalization;
using System.Text;
using AppealKit.Testing;
using AppealKit.Workspace.Model.Signatories;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>What holds of imports, however the answers come in.</summary>
public sealed class ImportLawTests
{
    [Fact]
    public void Any_order_of_files_that_overlap_ends_in_the_same_list()
    {
        var random = new Random(5);
        for (var round = 0; round < TestScale.Rounds(15); round++)
        {
            var rows = Enumerable.Range(0, random.Next(3, 15)).Select(i => Row(i, random)).ToList();
            var files = Enumerable.Range(0, 3).Select(_ => FileOf(rows.Where(_ => random.Next(2) == 0))).Append(FileOf(rows)).ToList();

            var lists = Enumerable.Range(0, 3).Select(_ => ListAfter(files.OrderBy(_ => random.Next()))).ToList();

            Assert.All(lists, l => Assert.Equal(lists[0], l));
        }
    }

    [Theory]
    [InlineData(",Open Door")]
    [InlineData("Jan Kowalski,")]
    public void An_older_no_hides_whom_a_newer_yes_without_an_approval_names_in_any_order_of_files(string who)
    {
        var files = new[] { $"2025-12-09 10:00:00,jan@example.org,{who},Yes,", $"2025-12-07 10:00:00,jan@example.org,{who},No,", $"2025-12-08 10:00:00,jan@example.org,{who},Yes," };

        Assert.All(OrdersOf(files), order => Assert.Equal(SignatoryDisplay.Anonymous, DisplayAfter(order)));
    }

    [Theory]
    [InlineData(",Open Door")]
    [InlineData("Jan Kowalski,")]
    public void An_older_no_does_not_take_back_a_newer_approval_with_a_yes_in_any_order_of_files(string who)
    {
        var files = new[] { $"2025-12-09 10:00:00,jan@example.org,{who},Yes,Yes", $"2025-12-07 10:00:00,jan@example.org,{who},No,", $"2025-12-08 10:00:00,jan@example.org,{who},No,Yes" };

        Assert.All(OrdersOf(files), order => Assert.Equal(SignatoryDisplay.Named, DisplayAfter(order)));
    }

    [Fact]
    public void Nobody_who_did_not_agree_is_named_whatever_else_they_send()
    {
        var random = new Random(6);
        string[] noes = ["No", "", "perhaps", "Yes, anonymously", "нет"];
        for (var round = 0; round < TestScale.Rounds(25); round++)
        {
            var answers = Enumerable.Range(0, 20).Select(i => i < 4 ? noes[random.Next(noes.Length)] : RestrictedAnswer.Next(random)).ToList();
            var rows = answers.Select((a, i) => $"2025-12-{random.Next(1, 20):00} 10:00:{i:00},Person {(char)('A' + i)},,\"{a}\"").ToList();

            var list = ListAfter([FileOf(rows), FileOf(rows.AsEnumerable().Reverse())]);

            Assert.False(list.Contains(" Named ", StringComparison.Ordinal), string.Join('\n', answers));
            Assert.Equal(20, list.Split('\n').Length);
        }
    }

    [Fact]
    public void Nobody_who_did_not_plainly_approve_is_approved_or_pending_and_what_they_said_is_kept()
    {
        var random = new Random(8);
        for (var round = 0; round < TestScale.Rounds(25); round++)
        {
            var answers = Enumerable.Range(0, 20).Select(_ => RestrictedAnswer.Next(random)).ToList();
            var rows = answers.Select((a, i) => $"2025-12-{random.Next(1, 20):00} 10:00:{i:00},Person {(char)('A' + i)},,\"{a}\"").ToList();
            var form = Encoding.UTF8.GetBytes(FileOf(rows).Replace("May we show your name?", "Do you approve the text?", StringComparison.Ordinal));

            var workspace = new ImportWorkspace();
            workspace = workspace.After(workspace.Import("form.csv", form));

            var standings = workspace.Model().FindLedger("a")!.StandingsOn(DateOnly.MaxValue);
            Assert.Equal(20, standings.Count);
            Assert.DoesNotContain(standings, s => s.State is not (SignatoryState.Conditional or SignatoryState.Declined));
            Assert.All(answers, a => Assert.Contains(a, workspace.Ledger, StringComparison.Ordinal));
            Assert.False(workspace.Import("form.csv", form).HasChanges);
        }
    }

    private static IEnumerable<string[]> OrdersOf(string[] files) =>
        [[files[0], files[1], files[2]], [files[0], files[2], files[1]], [files[1], files[0], files[2]], [files[1], files[2], files[0]], [files[2], files[0], files[1]], [files[2], files[1], files[0]]];

    private static SignatoryDisplay DisplayAfter(string[] rows)
    {
        const string Headers = "Timestamp,Email,Name,Organisation,May we show your name?,Do you approve the text?\n";
        var workspace = new ImportWorkspace { Organisations = "organisations: [{id: open-door, name: {en: Open Door}}]\n" };
        foreach (var row in rows)
            workspace = workspace.After(workspace.Import("form.csv", Encoding.UTF8.GetBytes(Headers + row + "\n")));
        Assert.False(workspace.Import("form.csv", Encoding.UTF8.GetBytes(Headers + string.Join('\n', rows) + "\n")).HasChanges);
        return Assert.Single(workspace.Model().FindLedger("a")!.StandingsOn(DateOnly.MaxValue)).Display;
    }

    private static string ListAfter(IEnumerable<string> files)
    {
        var workspace = new ImportWorkspace { Organisations = "organisations: [{id: open-door, name: {en: Open Door}}, {id: circle, name: {en: Circle}}]\n" };
        foreach (var file in files)
            workspace = workspace.After(workspace.Import("form.csv", Encoding.UTF8.GetBytes(file)));
        var standings = workspace.Model().FindLedger("a")?.StandingsOn(DateOnly.MaxValue) ?? [];
        return string.Join('\n', standings.Select(s => $"{s.Signatory.Key} {s.State} {s.Display} {s.Signatory.Country?.Value}").Order(StringComparer.Ordinal));
    }

    private static string Row(int number, Random random)
    {
        var when = new DateTime(2025, 12, 1).AddDays(random.Next(10)).AddSeconds(number).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var answer = random.Next(3) switch { 0 => "Yes", 1 => "No", _ => "" };
        return random.Next(3) switch
        {
            0 => $"{when},,Open Door,{answer}",
            1 => $"{when},,Circle,{answer}",
            _ => $"{when},Person {(char)('A' + number)},,{answer}",
        };
    }

    private static string FileOf(IEnumerable<string> rows) => "Timestamp,Name,Organisation,May we show your name?\n" + string.Concat(rows.Select(r => r + "\n"));
}
