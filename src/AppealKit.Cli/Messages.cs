using AppealKit.Composition;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Writing;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli;

/// <summary>Says what was found, and what it means for the exit code.</summary>
internal sealed class Messages(CliEnvironment environment, Audience audience)
{
    private WorkspaceModel? _model;
    private SourceVisibility? _visibility;

    private SourceVisibility Visibility => _visibility ??= new SourceVisibility(_model, audience);

    /// <summary>Opens the workspace, or says why there is none.</summary>
    public OpenedWorkspace? Open(string? given)
    {
        var workspace = OpenedWorkspace.Open(given, environment, out var failure);
        if (failure is not null)
            Write([failure], environment.Error);
        _model = workspace?.Loaded.Value;
        _visibility = null;
        return workspace;
    }

    /// <summary>Writes findings with a line of counts, for people.</summary>
    /// <returns>The exit code that they mean.</returns>
    public int Report(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, bool warningsAsErrors)
    {
        Write(diagnostics, output);
        return CodeOf(diagnostics, warningsAsErrors);
    }

    /// <summary>Writes findings to stderr; warnings are no errors.</summary>
    /// <returns>The exit code that they mean.</returns>
    public int Report(IReadOnlyList<Diagnostic> diagnostics) => Report(diagnostics, environment.Error, warningsAsErrors: false);

    /// <summary>Findings as the audience of the run may read them; every report is written from these.</summary>
    public IReadOnlyList<Diagnostic> Veiled(IReadOnlyList<Diagnostic> diagnostics) => FindingVeil.Over(diagnostics, Visibility);

    /// <summary>Writes mistakes of the command line: they repeat what was typed there, and nothing of the workspace.</summary>
    public int ReportUsage(IReadOnlyList<Diagnostic> mistakes)
    {
        Write([.. mistakes.Select(m => m.Span is null ? m with { IsForEverybody = true } : m)], environment.Error);
        return ExitCode.WrongUsage;
    }

    /// <summary>Says how a build or check ended, if not as usual.</summary>
    /// <returns>The exit code that it means.</returns>
    public int Conclude(BuildReport report, bool warningsAsErrors)
    {
        if (environment.Variable("APPEALKIT_TRACE") is "1")
        {
            foreach (var fault in report.Faults)
                environment.Error.WriteLine($"{fault.DocumentId} {fault.Language} {fault.Cause.GetType().Name}\n{fault.Cause.StackTrace}");
        }

        if (report.WasStopped)
            environment.Error.WriteLine("stopped");
        return report.Faults.Count > 0 ? ExitCode.InternalFault
            : report.WasStopped ? ExitCode.Stopped
            : CodeOf(report.Diagnostics, warningsAsErrors);
    }

    /// <summary>The exit code that findings mean.</summary>
    public static int CodeOf(IReadOnlyList<Diagnostic> diagnostics, bool warningsAsErrors) =>
        diagnostics.Any(d => d.Severity == Severity.Error || (warningsAsErrors && d.Severity == Severity.Warning)) ? ExitCode.InputHasErrors : ExitCode.Fine;

    /// <summary>Writes findings for people.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        Write(diagnostics, output, output == environment.Out ? environment.OutIsRich : environment.ErrorIsRich);
    }

    /// <summary>Writes findings for people, with or without colour.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, bool color)
    {
        new HumanWriter(Visibility.MayShow, color).Write(Veiled(diagnostics), output);
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        if (errors + warnings > 0)
            output.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}");
    }

    private static string Count(int n, string what) => FormattableString.Invariant($"{n} {what}{(n == 1 ? "" : "s")}");
}
