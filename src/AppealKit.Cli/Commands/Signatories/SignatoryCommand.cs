using System.CommandLine;
using AppealKit.Cli.Data;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>What the commands on a ledger have in common: the document, and a ledger without mistakes.</summary>
internal abstract class SignatoryCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
{
    /// <summary>The surroundings.</summary>
    protected CliEnvironment Environment { get; } = environment;

    /// <summary>Options that all commands take.</summary>
    protected SharedOptions Shared { get; } = shared;

    /// <summary>A command that reads the ledger of <c>--document</c>.</summary>
    protected Command Create(string name, string description, Func<OpenedLedger, Messages, ParseResult, int> run) =>
        Create(name, description, run, static _ => false);

    /// <summary>A command that changes the ledger of <c>--document</c>: no other one changes the workspace while it works.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it does, in one sentence.</param>
    /// <param name="run">Does it.</param>
    /// <param name="changes">Tells from the options whether anything is written.</param>
    /// <param name="mayHaveErrors">True if it works on a ledger with errors too.</param>
    protected Command Create(string name, string description, Func<OpenedLedger, Messages, ParseResult, int> run, Func<ParseResult, bool> changes, bool mayHaveErrors = false)
    {
        var command = new Command(name, description) { document };
        command.SetAction(result =>
        {
            // What asked not to be named is named to nobody: there is no audience for it.
            var messages = new Messages(Environment, result.GetValue(Shared.Audience));
            // Before anything is read: what another command writes meanwhile would be lost.
            using var turn = changes(result) && OpenedWorkspace.FindRoot(result.GetValue(Shared.Workspace), Environment.CurrentFolder) is { } root
                ? WorkspaceTurn.Take(root, Environment.Patience)
                : null;
            if (turn?.Failure is { } busy)
                return messages.Report([busy]);
            return messages.Open(result.GetValue(Shared.Workspace)) is { } workspace
                ? Run(workspace, messages, result, run, mayHaveErrors)
                : ExitCode.InputHasErrors;
        });
        return command;
    }

    /// <summary>A number of things.</summary>
    protected static string Count(int n, string one, string? many = null) => FormattableString.Invariant($"{n} {(n == 1 ? one : many ?? one + "s")}");

    private int Run(OpenedWorkspace workspace, Messages messages, ParseResult result, Func<OpenedLedger, Messages, ParseResult, int> run, bool mayHaveErrors)
    {
        if (workspace.Loaded.Value is not { } model)
            return messages.Report(workspace.Loaded.Diagnostics);
        var id = result.GetRequiredValue(document);
        if (workspace.ErrorsOfUnread(id) is { Count: > 0 } errors)
            return messages.Report(errors);
        if (model.FindDocument(id) is not { } definition)
            return messages.ReportUsage([CliDiagnostics.UnknownName("document", id, [.. model.Documents.Select(d => d.Id)])]);
        var file = new LedgerFile(workspace.Root, id);
        // In a ledger with mistakes nobody knows what a change would mean.
        var mistakes = workspace.Loaded.Diagnostics.Where(d => d.Severity == Severity.Error && (d.Path == file.Path || d.Span?.File.Path == file.Path)).ToList();
        if (mistakes.Count > 0 && !mayHaveErrors)
            return messages.Report(mistakes);
        var ledger = model.FindLedger(id) ?? new Ledger(id, new SourceFile(file.Path, ""));
        return run(new OpenedLedger(workspace, model, definition, ledger, file), messages, result);
    }
}
