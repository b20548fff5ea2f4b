using System.CommandLine;
using AppealKit.Cli.Console;
using AppealKit.Composition;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Writing;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit check</c>: everything a build would find, without writing anything.</summary>
internal sealed class CheckCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Says what is wrong in the workspace, without writing anything.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly Option<string> _report = new("--report")
    {
        Description = "How to tell it: text (default), json, sarif or github.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<bool> _ready = new("--ready")
    {
        Description = "Also say what stands between documents and final: approvals, reviews, stale facts, names, sources.",
    };

    private CheckCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
        _report.AcceptOnlyFromAmong("text", "json", "sarif", "github");
    }

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var check = new CheckCommand(environment, shared);
        var command = new Command("check", Summary)
        {
            shared.Documents, check._ready, shared.Audience, shared.On, check._report, shared.WarningsAsErrors,
        };
        command.SetAction(result => environment.WhileStoppable(stop => check.Run(result, stop)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken stop)
    {
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        var report = new BuildReport([], workspace.Loaded.Diagnostics, new StageTimings());
        if (workspace.Loaded.Value is { } model)
        {
            var selection = new Selection(model, result.GetValue(_shared.Documents) ?? [], []);
            if (selection.Mistakes.Count > 0)
                return messages.ReportUsage(selection.Mistakes);
            var findings = new DiagnosticBag();
            var request = new BuildRequest
            {
                Documents = selection.Documents,
                Formats = Renderers.Default,
                Audience = audience,
                Today = _shared.Today(result, findings),
                IsReadinessAsked = result.GetValue(_ready),
                Jobs = Environment.ProcessorCount,
            };
            var builder = new AppealBuilder(workspace.Loaded, workspace.Templates, workspace.Packs, Renderers.Default.Select(_environment.RendererOf));
            report = ProgressDisplay.Run(_environment, progress => builder.Check(request, progress, stop));
            report = report with { Diagnostics = [.. findings, .. report.Diagnostics] };
        }

        var diagnostics = report.Diagnostics;
        switch (result.GetValue(_report))
        {
            case "json":
                new JsonWriter().Write(messages.Veiled(diagnostics), _environment.Out);
                break;
            case "sarif":
                new SarifWriter().Write(messages.Veiled(diagnostics), _environment.Out);
                break;
            case "github":
                new GitHubWriter().Write(messages.Veiled(diagnostics), _environment.Out);
                break;
            default:
                messages.Write(diagnostics, _environment.Out);
                if (diagnostics.Count == 0)
                    _environment.Out.WriteLine("nothing found");
                break;
        }

        return messages.Conclude(report, result.GetValue(_shared.WarningsAsErrors));
    }
}
