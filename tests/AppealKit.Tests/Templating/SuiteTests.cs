using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Templating;

public sealed class SuiteTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (file, name) in CaseFile.In("suite/templating"))
                data.Add(file, name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_gives_what_it_says(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var (kind, text) = TemplateCase.Run(testCase);
        var expected = TemplateCase.Block(testCase, kind);
        Assert.True(expected is not null, $"the case has no block `{kind}`; it gave:\n{text}");
        Assert.Equal(expected is null ? null : CaseFile.ExpectedOrAccepted(file, testCase, kind, text + "\n"), text + "\n");
    }
}
