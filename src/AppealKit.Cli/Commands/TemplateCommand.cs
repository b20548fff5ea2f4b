using System.CommandLine;
using AppealKit.Cli.Data;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;
using AppealKit.Templating.Model;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit template render</c>: one Scriban template with data from a file, to standard output.</summary>
internal sealed class TemplateCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Works with templates.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly Argument<string> _file = new("FILE") { Description = "The template." };
    private readonly Option<string?> _data = new("--data") { Description = "YAML or JSON; its top-level keys are the variables.", HelpName = "FILE" };
    private readonly Option<bool> _strict = new("--strict") { Description = "An unknown variable or member is an error." };
    private readonly Option<string> _escape = new("--escape")
    {
        Description = "Escape printed values for: none (default), markdown or html.",
        HelpName = "HOW",
        DefaultValueFactory = _ => "none",
    };

    private TemplateCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
        _escape.AcceptOnlyFromAmong("none", "markdown", "html");
    }

    /// <summary>The command with its parts.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var template = new TemplateCommand(environment, shared);
        var render = new Command("render", "Renders a template with data to standard output.")
        {
            template._file, template._data, template._strict, template._escape, shared.On,
        };
        render.SetAction(template.Render);
        return new Command("template", Summary) { render };
    }

    private int Render(ParseResult result)
    {
        var messages = new Messages(_environment, Values.Audience.Internal);
        var findings = new DiagnosticBag();
        var reader = new InputFiles(_environment.CurrentFolder);
        var path = result.GetRequiredValue(_file);
        var source = reader.Read(path, findings);
        var data = result.GetValue(_data) is { } dataPath ? ReadData(reader, dataPath, findings) : new TemplateObject();
        var output = source is null || data is null || findings.HasErrors ? null : Render(result, source, data, findings);
        if (output is not null && !findings.HasErrors)
            _environment.Out.Write(output.Text);
        return messages.Report(findings.ToList());
    }

    private ExpandedText? Render(ParseResult result, SourceFile source, TemplateObject data, DiagnosticBag findings)
    {
        var parsed = Template.Parse(source);
        findings.AddRange(parsed.Diagnostics);
        if (parsed.Value is not { } template)
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(result.GetRequiredValue(_file), _environment.CurrentFolder))!;
        var rendered = TemplateEngine.Render(template, data, new RenderOptions
        {
            Strict = result.GetValue(_strict),
            Encoding = result.GetValue(_escape) switch
            {
                "markdown" => ValueEncoding.MarkdownEscape,
                "html" => ValueEncoding.Html,
                _ => ValueEncoding.None,
            },
            Loader = new FolderTemplateLoader(folder),
            Today = _shared.Today(result),
        });
        findings.AddRange(rendered.Diagnostics);
        return rendered.Value;
    }

    private static TemplateObject? ReadData(InputFiles reader, string path, DiagnosticBag findings) =>
        reader.Read(path, findings) is { } file ? DataReader.Read(file, findings) : null;
}
