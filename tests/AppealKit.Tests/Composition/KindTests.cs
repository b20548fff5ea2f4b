using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Composition;

/// <summary>The shipped templates, on small documents beside the sample and with its people: what stands in the text.</summary>
/// <remarks>A case gives files of the document's folder; a name with a slash is a path in the workspace.</remarks>
public sealed class KindTests
{
    // A final document must be approved and reviewed, which is not what a case is about: it is built as a draft, and the notice of drafts is left out.
    private const string Final = "status: final\n";

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
            File.WriteAllText(path, block.Text.Replace(Final, "status: draft\n", StringComparison.Ordinal));
        }

        var run = sample.Run("build", "--document", "a", "--format", "html");

        if (testCase.Blocks.FirstOrDefault(b => b.Name == "findings") is { } findings)
        {
            // The names in the sample that nobody has confirmed are not what the case is about.
            var said = string.Join("\n\n", run.Error.Split("\n\n").Where(f => !f.Contains("AK8009", StringComparison.Ordinal))).TrimEnd('\n');
            said += said.Length > 0 ? "\n" : "";
            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, findings.Name, said), said);
            return;
        }

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        foreach (var block in testCase.Blocks.Where(b => b.Language == "text"))
        {
            var outline = TextOutline.Of(sample.Read($"out/a/a.{block.Name}.html"));
            var actual = testCase.Get("document.yaml").Contains(Final, StringComparison.Ordinal) ? WithoutNotice(outline) : outline;
            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, block.Name, actual), actual);
        }
    }

    // Kinds of a workspace's own may have none.
    private static string WithoutNotice(string outline) =>
        outline.LastIndexOf("[notice]\n", StringComparison.Ordinal) is >= 0 and var at ? outline[..at] : outline;
}
