using System.Text;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Values;

public sealed class ValueCaseTests
{
    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/values").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_file(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var input = testCase.Blocks.First(b => b.Name is "dates" or "durations" or "countries");
        var result = new StringBuilder();
        foreach (var line in input.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            result.Append(line).Append(" = ").Append(ValueText.Of(input.Name, line)).Append('\n');
        Assert.Equal(testCase.Get("expected"), result.ToString(), ignoreLineEndingDifferences: true);
    }
}
