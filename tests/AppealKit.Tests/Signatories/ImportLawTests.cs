using System.Globalization;
using System.Text;
using AppealKit.Testing;
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

    [Fact]
    public void Nobody_who_did_not_agree_is_named_whatever_else_they_send()
    {
        var random = new Random(6);
        string[] answers = ["No", "", "perhaps", "Yes, anonymously", "нет"];
        for (var round = 0; round < TestScale.Rounds(15); round++)
        {
            var rows = Enumerable.Range(0, 6).Select(i => $"2025-12-{random.Next(1, 20):00} 10:00:0{i},Person {(char)('A' + i)},,{answers[random.Next(answers.Length)]}").ToList();

            Assert.DoesNotContain(" Named ", ListAfter([FileOf(rows), FileOf(rows.AsEnumerable().Reverse())]), StringComparison.Ordinal);
        }
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
