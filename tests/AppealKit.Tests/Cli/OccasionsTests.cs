using System.Text;
using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Calendar;
using Xunit;

namespace AppealKit.Tests.Cli;

public sealed class OccasionsTests
{
    [Fact]
    public void The_days_of_a_country_stand_in_order_with_what_is_due_before_them()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("occasions", "--country", "TM", "--year", "2025");

        Assert.Equal(ExitCode.Fine, run.Code);
        var lines = run.Out.Split('\n');
        var dates = lines.Skip(1).Where(l => l.StartsWith("2025", StringComparison.Ordinal)).Select(l => l[..10]).ToList();
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        var neutrality = Assert.Single(lines, l => l.Contains(" tm-neutrality-day ", StringComparison.Ordinal));
        Assert.Matches("^2025-12-12 +tm-neutrality-day +International Neutrality Day +TM +30 +10-31 +11-14 +11-28 +12-07 +neutrality-day-2025$", neutrality.TrimEnd());
        Assert.Contains(lines, l => l.Contains("expected  tm-oraza", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains(" KZ ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("un-human-rights-day", StringComparison.Ordinal));
    }

    [Fact]
    public void A_region_of_the_workspace_stands_for_its_countries()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("occasions", "--country", "central-asia", "--year", "2026");

        Assert.Contains("kz-", run.Out, StringComparison.Ordinal);
        Assert.Contains("uz-", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("by-", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--country", "TN", "AK8202")]
    [InlineData("--year", "26", "--year wants a year")]
    [InlineData("--year", "soon", "soon")]
    public void What_does_not_exist_is_wrong_usage(string option, string value, string said)
    {
        using var sample = new SampleCopy();

        var run = sample.Run("occasions", option, value);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_days_give_the_same_file_and_a_calendar_program_finds_them()
    {
        using var sample = new SampleCopy();
        sample.Run("occasions", "--country", "TM", "--year", "2025", "--ics", "a.ics", "--on", "2025-01-10");
        sample.Run("occasions", "--country", "TM", "--year", "2025", "--ics", "b.ics", "--on", "2025-01-10");

        var bytes = File.ReadAllBytes(sample.PathOf("a.ics"));
        Assert.Equal(bytes, File.ReadAllBytes(sample.PathOf("b.ics")));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("UID:tm-neutrality-day-2025@appealkit\r\nDTSTAMP:20250110T000000Z\r\nDTSTART;VALUE=DATE:20251212\r\nDTEND;VALUE=DATE:20251213\r\nSUMMARY:International Neutrality Day (30)\r\nDESCRIPTION:Documents: neutrality-day-2025\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Sign-on: International Neutrality Day\r\n", unfolded, StringComparison.Ordinal);
        var ids = unfolded.Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Equal(unfolded.Split("BEGIN:VEVENT").Length, unfolded.Split("END:VEVENT").Length);
    }

    [Fact]
    public void Names_of_any_length_and_letters_are_folded_without_parting_a_character()
    {
        var name = string.Concat(Enumerable.Repeat("Долгий; день, \\ё", 20));
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/occasions.yaml", $"occasions:\n  - {{id: long-day, name: {{en: '{name}'}}, rules: [{{type: fixed, month: 1, day: 2}}]}}\n");
        var model = new WorkspaceLoader(files).Load().Value!;
        var days = YearCalendar.Of(model, 2026, [CountryCode.TryParse("TM", out var country) ? country : default]);

        var text = Encoding.UTF8.GetString(CalendarFile.Write(days, LanguageTag.Of("en"), new DateOnly(2026, 1, 1)));

        Assert.DoesNotContain('\uFFFD', text);
        Assert.All(text.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        var escaped = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:" + escaped + "\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        // A deadline before the year begins has its year.
        Assert.Contains("DTSTART;VALUE=DATE:20251121", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_sets_its_own_deadlines()
    {
        using var sample = new SampleCopy();
        File.AppendAllText(sample.PathOf("cases/workspace.yaml"), "deadlines: {draft: P3M, sign_on: P10D}\n");

        var run = sample.Run("occasions", "--country", "TM", "--year", "2025");

        Assert.Contains(run.Out.Split('\n'), l => l.Contains(" tm-neutrality-day ", StringComparison.Ordinal) && l.Contains(" 09-12 ", StringComparison.Ordinal) && l.Contains("12-02", StringComparison.Ordinal));
    }
}
