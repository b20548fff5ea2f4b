using System.CommandLine;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories undo</c>: takes back the last change that a command made to the ledger.</summary>
internal sealed class SignatoriesUndoCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Takes back the last change that a command made to the ledger.";

    /// <summary>The command.</summary>
    public Command Create() => Create("undo", Summary, (opened, messages, _) =>
    {
        if (opened.File.Undo(opened.File.Text) is { } failure)
            return messages.Report([failure]);
        Environment.Out.WriteLine($"{opened.File.Path} is as it was before the last change");
        if (opened.File.OrganisationsLeft is > 0 and var left)
            Environment.Out.WriteLine($"{Count(left, "organisation")} that it added {(left == 1 ? "stays" : "stay")} in cases/organisations.yaml, at its end when {(left == 1 ? "it was" : "they were")} added: take out what nothing else needs");
        return ExitCode.Fine;
    }, static _ => true, mayHaveErrors: true);
}
