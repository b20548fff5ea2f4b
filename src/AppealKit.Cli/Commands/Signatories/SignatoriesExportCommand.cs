using System.CommandLine;
using System.Text;
using AppealKit.Cli.Data;
using AppealKit.Signatories.Export;
using AppealKit.Values;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories export</c>: the printed list as a table, for others.</summary>
internal sealed class SignatoriesExportCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Writes the list of those who are named as CSV or JSON, for an audience.";

    private readonly Option<string> _format = new("--format") { Description = "csv (default) or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "csv" };
    private readonly Option<string?> _out = new("--out") { Description = "The file to write; else the list goes to stdout.", HelpName = "FILE" };

    /// <summary>The command.</summary>
    public Command Create()
    {
        _format.AcceptOnlyFromAmong("csv", "json");
        var command = Create("export", Summary, Run);
        command.Add(_format);
        command.Add(_out);
        command.Add(Shared.Languages);
        command.Add(Shared.Audience);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        LanguageTag[] languages = result.GetValue(Shared.Languages) is { Length: > 0 } given ? given : [.. opened.Document.Languages];
        if (languages.Length == 0)
            languages = [opened.Model.Settings.FirstLanguage];
        var packs = opened.Workspace.Packs;
        if (packs.Load(languages[0])?.Value is not { } pack)
            return messages.ReportUsage([CliDiagnostics.UnknownName("language", languages[0].Value, [.. packs.Known])]);
        var versions = opened.CreateVersionStore();
        var export = SignatoryExport.Of(opened.Ledger, opened.Model.ForAudience(result.GetValue(Shared.Audience)), pack, languages, Shared.Today(result), versions.ApprovalsOf(opened.Document).IsOutdated);
        var isJson = result.GetValue(_format) == "json";
        var text = isJson ? JsonText.Write(export) : SeparatedValues.Write(export);
        if (result.GetValue(_out) is not { } path)
        {
            Environment.Out.Write(text);
            return ExitCode.Fine;
        }

        // Excel takes a table without byte order mark for one in the encoding of the machine.
        byte[] bytes = [.. isJson ? [] : Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
        if (WholeFile.Write(Path.GetFullPath(path, Environment.CurrentFolder), bytes, InputFiles.Shown(path)) is { } failure)
            return messages.Report([failure]);
        Environment.Out.WriteLine($"{Count(export.Signatories.Count, "signatory", "signatories")} written to {InputFiles.Shown(path)}");
        return ExitCode.Fine;
    }
}
