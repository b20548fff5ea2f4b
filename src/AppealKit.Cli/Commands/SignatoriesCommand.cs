using System.CommandLine;
using AppealKit.Cli.Commands.Signatories;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit signatories …</c>: the sign-on of a document.</summary>
internal static class SignatoriesCommand
{
    /// <summary>The command with its parts.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var document = new Option<string>("--document") { Description = "The document whose ledger is meant, by id.", HelpName = "ID", Required = true };
        return new Command("signatories", "Keeps the ledger of those who sign a document.")
        {
            new SignatoriesImportCommand(environment, shared, document).Create(),
            new SignatoriesExportCommand(environment, shared, document).Create(),
            new SignatoriesListCommand(environment, shared, document).Create(),
            new SignatoriesApproveCommand(environment, shared, document).Create(),
            new SignatoriesStatusCommand(environment, shared, document).Create(),
            new SignatoriesWithdrawCommand(environment, shared, document).Create(),
            new SignatoriesMergeCommand(environment, shared, document).Create(),
            new SignatoriesKeepCommand(environment, shared, document).Create(),
            new SignatoriesSheetCommand(environment, shared, document).Create(),
            new SignatoriesUndoCommand(environment, shared, document).Create(),
        };
    }
}
