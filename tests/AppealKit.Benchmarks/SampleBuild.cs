using AppealKit.Cli;
using AppealKit.Composition;
using AppealKit.Composition.Templates;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;

namespace AppealKit.Benchmarks;

/// <summary>The sample of the repository in memory, composed and rendered as a batch would do it, without writing files.</summary>
internal sealed class SampleBuild
{
    private readonly AppealBuilder _builder;

    public SampleBuild(params string[] formats)
    {
        var files = new DirectoryFiles(TestPaths.Repository);
        var templates = new TemplateStore(new WorkspaceTemplateFiles(files, new ShippedTemplateFiles()));
        _builder = new AppealBuilder(new WorkspaceLoader(files).Load(), templates, new LanguagePackStore(templates), Renderers.Create(formats));
        Request = new BuildRequest { Formats = formats, Today = new DateOnly(2025, 12, 5), Jobs = 1 };
    }

    public BuildRequest Request { get; }

    /// <summary>Renders every text once.</summary>
    /// <returns>The number of texts (documents in a language).</returns>
    public int Run()
    {
        var report = _builder.Check(Request, progress: null, CancellationToken.None);
        if (report.HasErrors)
            throw new InvalidOperationException("the sample has errors: " + report.Diagnostics[0].Message);
        return report.Items.Count / Request.Formats.Count;
    }
}
