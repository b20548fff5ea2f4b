using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;

[assembly: Xunit.AssemblyFixture(typeof(AppealKit.Browser.Tests.SampleSite))]

namespace AppealKit.Browser.Tests;

/// <summary>The HTML that the program builds of the sample workspace, in a folder of its own.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly string _folder = TestPaths.NewTemporaryFolder();

    /// <summary>Builds it, once for all tests.</summary>
    public SampleSite()
    {
        using var output = new StringWriter();
        var environment = new CliEnvironment(
            output, output, TestPaths.Repository, _ => null, () => new DateOnly(2025, 12, 5), OutIsTerminal: false, ErrorIsTerminal: false);
        var code = AppealKitProgram.Run(["build", "--format", "html", "--out", _folder, "--on", "2025-12-05"], environment);
        if (code != ExitCode.Fine)
            throw new InvalidOperationException(output.ToString());
    }

    /// <summary>Every document of the sample in every language, as the paths of their files.</summary>
    public static IEnumerable<string> Pages =>
        new WorkspaceLoader(new DirectoryFiles(TestPaths.Repository)).Load().Value!.Documents
            .SelectMany(d => d.Languages.Select(l => $"{d.Id}/{d.Id}.{l}.html"));

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    /// <summary>True if there is such a file.</summary>
    public bool Has(string path) => File.Exists(Path.Combine(_folder, path)) || path.EndsWith(".pdf", StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
