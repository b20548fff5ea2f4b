using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace.Instruments;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class InstrumentTests
{
    [Fact]
    public void The_built_in_file_is_read_without_a_finding_and_names_each_once()
    {
        var catalog = InstrumentCatalog.Read(out var findings);

        Assert.Empty(findings);
        Assert.True(catalog.All.Count > 30);
        Assert.Equal(catalog.All.Count, catalog.All.Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(catalog.All, i => Assert.Equal(i.Points.Count, i.Points.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(catalog.All.SelectMany(i => i.Parties), p => Assert.InRange(p.Since.Earliest!.Value.Year, 1948, 2026));
    }

    [Theory]
    [InlineData("copenhagen-1990", "9.1", "9.1")]
    [InlineData("copenhagen-1990", "17.3", "17.1-17.8")]
    [InlineData("copenhagen-1990", "31", "30-39")]
    [InlineData("copenhagen-1990", "17.9", null)]
    [InlineData("copenhagen-1990", "91", null)]
    [InlineData("iccpr", "19(2)", "19")]
    [InlineData("iccpr", "2(3)", "2(3)")]
    [InlineData("iccpr", "", null)]
    public void A_point_is_found_by_itself_or_by_what_it_lies_in(string id, string point, string? expected) =>
        Assert.Equal(expected, InstrumentCatalog.BuiltIn.Find(id)!.FindPoint(point)?.Name);

    [Fact]
    public void Topics_of_a_case_lead_to_what_concerns_it_and_was_looked_up()
    {
        var turkmenistan = CountryCode.TryParse("TM", out var country) ? country : default;

        Assert.Equal(["copenhagen-1990/9.1", "udhr/19"], InstrumentCatalog.BuiltIn.Concerning(["expression"], turkmenistan));
        Assert.Equal(["cat/3"], InstrumentCatalog.BuiltIn.Concerning(["forced-return"], turkmenistan));
        Assert.Empty(InstrumentCatalog.BuiltIn.Concerning(["forced-return"], null));
        Assert.Empty(InstrumentCatalog.BuiltIn.Concerning([], turkmenistan));
    }

    [Fact]
    public void The_page_lists_them_all()
    {
        var page = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "commitments.md"));

        Assert.All(InstrumentCatalog.BuiltIn.All, i => Assert.Contains($"| `{i.Id}` | {(i.Short ?? i.Title).Entries[0].Text} |{(i.IsRecalled ? " from memory |" : " |")}", page, StringComparison.Ordinal));
    }
}
