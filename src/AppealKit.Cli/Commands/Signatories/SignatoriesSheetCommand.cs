using System.CommandLine;
using System.Globalization;
using AppealKit.Cli.Data;
using AppealKit.Composition.Drafts;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories sheet</c>: the sheet with which signatures are asked, in every language of the text.</summary>
internal sealed class SignatoriesSheetCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Makes the sheet with which signatures are asked, and builds it.";

    private readonly Option<string?> _url = new("--url") { Description = "The address of the form, for a new sheet; it is printed with a QR code.", HelpName = "ADDRESS" };
    private readonly Option<string?> _email = new("--email") { Description = "The address for those who have no form, for a new sheet.", HelpName = "ADDRESS" };
    private readonly Option<int?> _lines = new("--lines") { Description = "Lines for ink, for a new sheet; else 10.", HelpName = "N" };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = Create("sheet", Summary, Run);
        command.Add(_url);
        command.Add(_email);
        command.Add(_lines);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        var today = Shared.Today(result);
        var sheet = SheetDrafter.SheetOf(opened.Document, opened.Model);
        var id = sheet?.Id ?? SheetDrafter.IdOf(opened.Document);
        var given = new Option[] { _url, _email, _lines }.Where(o => result.GetResult(o) is { Implicit: false }).Select(o => o.Name).ToList();
        // What the sheet says is changed in its file, where the rest of it stands.
        if (sheet is not null && given.Count > 0)
            return messages.ReportUsage([CliDiagnostics.SheetExists(sheet.Id, string.Join(", ", given))]);
        if (sheet is null)
        {
            var signOn = new SignOn(null, result.GetValue(_url), result.GetValue(_email), result.GetValue(_lines));
            var file = new SheetDrafter(opened.Model, opened.Workspace.Packs).Draft(opened.Document, opened.Ledger, signOn, today);
            if (NewDocument.Write(opened.Workspace.Root, id, [file]) is { } failure)
                return messages.Report([failure]);
            Environment.Out.WriteLine(file.Path);
        }

        if ((sheet is null ? opened.Ledger.Deadline : sheet.SignOn?.Deadline?.Latest) is { } deadline && deadline < today)
            messages.Write([CliDiagnostics.SheetAfterDeadline($"cases/documents/{id}/document.yaml", deadline, today)], Environment.Error);
        return AppealKitProgram.Run(["build", "--workspace", opened.Workspace.Root, "--document", id, "--on", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], Environment);
    }
}
