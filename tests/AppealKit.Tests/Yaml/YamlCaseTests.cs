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
        Assert.Equal(testCase.Find("diagnostics") ?? "", FindingText.Of(limited.Diagnostics), ignoreLineEndingDifferences: true);
        if (testCase.Find("expected") is { } expected)
            Assert.Equal(expected, NodeText.Of(limited.Value), ignoreLineEndingDifferences: true);
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
