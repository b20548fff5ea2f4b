using System.CommandLine;
using AppealKit.Cli.Completion;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit completion SHELL</c>: the script with which a shell completes our commands.</summary>
internal static class CompletionCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Prints a script with which a shell completes commands, options, ids and languages.";

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, fish or pwsh (PowerShell)." };
        var command = new Command("completion", Summary) { shell };
        command.SetAction(result => Run(result.GetRequiredValue(shell), environment));
        return command;
    }

    private static int Run(string shell, CliEnvironment environment)
    {
        if (!CompletionScripts.Shells.Contains(shell))
            return new Messages(environment, Values.Audience.Public).ReportUsage([CliDiagnostics.UnknownName("script for the shell", shell, [.. CompletionScripts.Shells], shell is "powershell" ? "pwsh" : null)]);
        environment.Out.Write(CompletionScripts.For(shell));
        return ExitCode.Fine;
    }
}
