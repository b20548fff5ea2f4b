using System.CommandLine;
using AppealKit.Cli.Commands.Signatories;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit signatories …</c>: the sign-on of a document.</summary>
internal static class SignatoriesCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Keeps the ledger of those who sign a document.";

    /// <summary>The command with its parts; those that are not called stand there with name and summary alone.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared, CalledCommands called)
    {
        var document = new Option<string>("--document") { Description = "The document whose ledger is meant, by id.", HelpName = "ID", Required = true };
        return new Command("signatories", Summary)
        {
            called.Get("import", SignatoriesImportCommand.Summary, () => new SignatoriesImportCommand(environment, shared, document).Create()),
            called.Get("export", SignatoriesExportCommand.Summary, () => new SignatoriesExportCommand(environment, shared, document).Create()),
            called.Get("list", SignatoriesListCommand.Summary, () => new SignatoriesListCommand(environment, shared, document).Create()),
            called.Get("approve", SignatoriesApproveCommand.Summary, () => new SignatoriesApproveCommand(environment, shared, document).Create()),
            called.Get("status", SignatoriesStatusCommand.Summary, () => new SignatoriesStatusCommand(environment, shared, document).Create()),
            called.Get("withdraw", SignatoriesWithdrawCommand.Summary, () => new SignatoriesWithdrawCommand(environment, shared, document).Create()),
            called.Get("merge", SignatoriesMergeCommand.Summary, () => new SignatoriesMergeCommand(environment, shared, document).Create()),
            called.Get("keep", SignatoriesKeepCommand.Summary, () => new SignatoriesKeepCommand(environment, shared, document).Create()),
            called.Get("sheet", SignatoriesSheetCommand.Summary, () => new SignatoriesSheetCommand(environment, shared, document).Create()),
            called.Get("undo", SignatoriesUndoCommand.Summary, () => new SignatoriesUndoCommand(environment, shared, document).Create()),
        };
    }
}
