using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Composition;

/// <summary>The shipped templates, on small documents beside the sample and with its people: what stands in the text.</summary>
/// <remarks>A case gives files of the document's folder; a name with a slash is a path in the workspace.</remarks>
public sealed class KindTests
{
    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/composition/appeal").Concat(CaseFile.In("suite/composition/kinds"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_says_what_its_data_and_its_body_say(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        using var sample = new SampleCopy();
        foreach (var block in testCase.Blocks.Where(b => b.Language is "yaml" or "markdown" or "scriban"))
        {
            var path = sample.PathOf(block.Name.Contains('/', StringComparison.Ordinal) ? block.Name : "cases/documents/a/" + block.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, block.Text);
        }

        var run = sample.Run("build", "--document", "a", "--format", "html");

        if (testCase.Blocks.FirstOrDefault(b => b.Name == "findings") is { } findings)
        {
            // The names in the sample that nobody has confirmed are not what the case is about.
            var said = string.Join("\n\n", run.Error.Split("\n\n").Where(f => !f.Contains("AK8009", StringComparison.Ordinal)));
            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, findings.Name, said), said);
            return;
        }

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        foreach (var block in testCase.Blocks.Where(b => b.Language == "text"))
        {
            var actual = TextOutline.Of(File.ReadAllText(sample.PathOf($"out/a/a.{block.Name}.html")));
            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, block.Name, actual), actual);
        }
    }
}
