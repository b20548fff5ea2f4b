using System.Text;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Values;

public sealed class ValueCaseTests
{
    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/values").Select(c => (c.File, c.Case))];

    [Fact]
    public void At_least_a_hundred_wrong_dates_are_explained() =>
        Assert.InRange(CaseFile.In("suite/values").Select(c => CaseFile.Load(c.File, c.Case).Find("refused")).Sum(t => t?.Count(c => c == '\n') ?? 0), 100, int.MaxValue);

    [Fact]
    public void Every_date_of_the_case_files_is_written_back_as_it_was()
    {
        var dates = CaseFile.In("suite/values").Select(c => CaseFile.Load(c.File, c.Case).Find("dates")).OfType<string>().SelectMany(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.All(dates, d => Assert.Equal(d, EdtfDate.Of(d).ToString()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_file(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var input = testCase.Blocks.First(b => b.Name is "dates" or "refused" or "durations" or "countries");
        if (input.Name == "refused")
        {
            var said = string.Concat(input.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(RefusedDate.Describe));
            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, "said", said), said);
            return;
        }

        var result = new StringBuilder();
        foreach (var line in input.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            result.Append(line).Append(" = ").Append(ValueText.Of(input.Name, line)).Append('\n');
        Assert.Equal(testCase.Get("expected"), result.ToString(), ignoreLineEndingDifferences: true);
    }
}
