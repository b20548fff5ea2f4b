using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Calendar;
using AppealKit.Workspace.Model.Occasions;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class OccasionTests
{
    private static readonly BuiltInCalendar Calendar = BuiltInCalendar.Read(out _);

    [Fact]
    public void The_built_in_calendar_is_without_findings_and_without_doubles()
    {
        _ = BuiltInCalendar.Read(out var findings);
        Assert.Equal("", FindingText.Of(findings));
        Assert.True(Calendar.Occasions.Count > 50);
        Assert.Equal(Calendar.Occasions.Count, Calendar.Occasions.Select(o => o.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Calendar.Occasions, o => Assert.NotNull(o.Confidence));
        Assert.All(Calendar.Occasions, o => Assert.NotEmpty(o.Rules));
        Assert.All(Calendar.Occasions, o => Assert.True(o.Name.Has(LanguageTag.Of("en")), o.Id));
        Assert.All(Calendar.Occasions, o => Assert.True(o.Confidence == Confidence.Recalled || o.ReadIn.Count > 0 || o.Country is null, o.Id));
    }

    [Theory]
    [InlineData("tm-neutrality-day", 2025, "2025-12-12/2025-12-12 30")]
    [InlineData("tm-independence-day", 2017, "2017-10-27/2017-10-28 26")]
    [InlineData("tm-independence-day", 2018, "2018-09-27/2018-09-27 27")]
    [InlineData("tm-gadyr-gijesi", 2026, "2026-03-15/2026-03-16 expected ")]
    [InlineData("tm-oraza", 2026, "2026-03-20/2026-03-20 expected ")]
    [InlineData("tm-oraza", 2031, "none ")]
    [InlineData("kz-constitution-day", 2026, "none 31")]
    [InlineData("kz-constitution-day", 2027, "2027-03-15/2027-03-15 32")]
    [InlineData("ir-nowruz", 2026, "none ")]
    [InlineData("un-torture-victims-day", 2026, "2026-06-26/2026-06-26 28")]
    [InlineData("trust-year-2025", 2025, "2025-01-01/2025-12-31 ")]
    public void Dates_and_anniversaries(string id, int year, string expected)
    {
        var occasion = Calendar.Occasions.Single(o => o.Id == id);
        Assert.Equal(expected, $"{Describe(occasion.DateIn(year))} {occasion.AnniversaryIn(year)}");
    }

    [Theory]
    [InlineData(3, DayOfWeek.Sunday, -1, 2025, "2025-03-30")]
    [InlineData(11, DayOfWeek.Thursday, 4, 2025, "2025-11-27")]
    [InlineData(5, DayOfWeek.Monday, 1, 2023, "2023-05-01")]
    [InlineData(2, DayOfWeek.Monday, 5, 2023, "none")]
    [InlineData(2, DayOfWeek.Thursday, -5, 2024, "2024-02-01")]
    public void Weekdays_are_counted_from_either_end(int month, DayOfWeek weekday, int nth, int year, string expected) =>
        Assert.Equal(expected, Describe(new WeekdayRule(month, weekday, nth).DateIn(year)).Split('/')[0]);

    [Fact]
    public void An_occasion_of_the_workspace_comes_before_the_built_in_one()
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/occasions.yaml", "occasions:\n  - {id: tm-oraza, name: {en: Oraza}, rules: [{type: fixed, month: 3, day: 9, from: 2031, to: 2031}, {type: islamic, month: 10, day: 1}]}\n");
        var model = new WorkspaceLoader(files).Load().Value!;
        Assert.Equal("2031-03-09/2031-03-09", Describe(model.FindOccasion("tm-oraza")!.DateIn(2031)));
        Assert.Equal("2026-03-20/2026-03-20 expected", Describe(model.FindOccasion("tm-oraza")!.DateIn(2026)));
        Assert.False(model.FindOccasion("tm-oraza")!.IsBuiltIn);
        Assert.Equal("none", Describe(new FixedRule(2, 29, null).DateIn(2025)));
    }

    private static string Describe(OccasionDate? date) =>
        date is null ? "none" : FormattableString.Invariant($"{date.First:yyyy-MM-dd}/{date.Last:yyyy-MM-dd}{(date.IsExpected ? " expected" : "")}");
}
