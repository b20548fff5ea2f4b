using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Tests.Workspace;
using AppealKit.Yaml;
using Xunit;

namespace AppealKit.Tests.Yaml;

public sealed class YamlCaseTests
{
    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/yaml").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_file(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var input = testCase.Blocks.First(b => b.Name.EndsWith(".yaml", StringComparison.Ordinal));
        var text = input.Text.Replace("→", "\t", StringComparison.Ordinal).Replace("␀", "\0", StringComparison.Ordinal).Replace("␟", "\uE001", StringComparison.Ordinal);
        var result = new YamlReader().Read(input.Name, System.Text.Encoding.UTF8.GetBytes(text));
        var limited = testCase.Find("limits") is { } limits ? new YamlReader(LimitsOf(limits)).Read(input.Name, System.Text.Encoding.UTF8.GetBytes(text)) : result;
        var findings = FindingText.Of(limited.Diagnostics);
        Assert.Equal(testCase.Find("diagnostics") is null ? "" : CaseFile.ExpectedOrAccepted(file, testCase, "diagnostics", findings), findings, ignoreLineEndingDifferences: true);
        if (testCase.Find("expected") is { } expected)
            Assert.Equal(expected, NodeText.Of(limited.Value), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("id: ", "[")]
    [InlineData("id: ", "{a: ")]
    [InlineData("", "- ")]
    public void Brackets_without_number_are_said_to_be_nested_too_deep(string before, string repeated)
    {
        var text = before + string.Concat(Enumerable.Repeat(repeated, 100_000)) + "\nname: x\n";

        var result = new YamlReader().Read("a.yaml", System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Contains(result.Diagnostics, d => d.Code == "AK1016" && d.Message == "lists and keys are nested more than 64 levels deep");
        Assert.DoesNotContain(result.Diagnostics, d => d.Code == "AK1001");
    }

    private static YamlLimits LimitsOf(string text)
    {
        var numbers = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(l => l.Split(' ')[0], l => int.Parse(l.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        return new YamlLimits
        {
            MaxBytes = numbers.GetValueOrDefault("bytes", 4_000_000),
            MaxDepth = numbers.GetValueOrDefault("depth", 64),
            MaxNodes = numbers.GetValueOrDefault("nodes", 500_000),
        };
    }
}
