using System.CommandLine;
using AppealKit.Cli.Console;
using AppealKit.Cli.Data;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Citing;
using AppealKit.Workspace.Import;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit sources check|list|import</c>.</summary>
internal sealed class SourcesCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Checks, lists and imports sources.";

    private const string SourcesPath = "cases/sources.yaml";
    private const int TitleWidth = 60;
    private const int MostUsers = 3;

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly Option<bool> _skipFaulty = new("--skip-faulty") { Description = "Add the sources that can be read, even if others of the file cannot." };

    private SourcesCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
    }

    /// <summary>The command with its three parts.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var sources = new SourcesCommand(environment, shared);
        var check = new Command("check", "Says which sources are uncited, unknown, undated or not to be found.") { shared.Audience, shared.WarningsAsErrors };
        check.SetAction(result => sources.WithModel(result, (workspace, model, messages) => sources.Check(workspace, model, messages, result)));
        var list = new Command("list", "Lists the sources and where they are cited.") { shared.Audience };
        list.SetAction(result => sources.WithModel(result, (workspace, model, messages) => sources.List(workspace, model, messages, result)));
        return new Command("sources", Summary) { check, list, sources.Import() };
    }

    private Command Import()
    {
        var file = new Argument<string>("FILE") { Description = "CSL-JSON as Zotero exports it, or CSL-YAML." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be added, and change nothing." };
        var import = new Command("import", "Adds the sources of a file that are not there yet.") { file, dryRun, _skipFaulty, _shared.Audience };
        import.SetAction(result => WithModel(result, (workspace, model, messages) =>
            Import(workspace, model, messages, result.GetRequiredValue(file), result.GetValue(dryRun), result)));
        return import;
    }

    private int WithModel(ParseResult result, Func<OpenedWorkspace, WorkspaceModel, Messages, int> run)
    {
        var messages = new Messages(_environment, result.GetValue(_shared.Audience));
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value is not { } model)
            return messages.Report(workspace.Loaded.Diagnostics);
        return run(workspace, model, messages);
    }

    // What reading the workspace found of sources belongs to the check; the rest is for `appealkit check`.
    private int Check(OpenedWorkspace workspace, WorkspaceModel model, Messages messages, ParseResult result)
    {
        var findings = workspace.Loaded.Diagnostics
            .Where(d => d.Severity == Severity.Error || d.Path == SourcesPath || d.Span?.File.Path == SourcesPath)
            .Concat(SourceCheck.Run(model, model.ForAudience(result.GetValue(_shared.Audience))))
            .ToList();
        if (findings.Count == 0)
            _environment.Out.WriteLine("nothing found");
        return messages.Report(findings, _environment.Out, result.GetValue(_shared.WarningsAsErrors));
    }

    private int List(OpenedWorkspace workspace, WorkspaceModel model, Messages messages, ParseResult result)
    {
        var seen = model.ForAudience(result.GetValue(_shared.Audience));
        var uses = SourceUses.In(seen);
        var table = new TextTable("id", "type", "date", "title", "cited in");
        foreach (var source in seen.Sources)
            table.Add(source.Id, source.Type, source.Issued?.Text ?? source.IssuedWords ?? "", Shortened(source.Title ?? ""), UsersOf(uses, source.Id));
        table.WriteTo(_environment.Out);
        _environment.Out.WriteLine(Count(seen.Sources.Count, "source"));
        return workspace.Loaded.HasErrors ? messages.Report(workspace.Loaded.Diagnostics) : ExitCode.Fine;
    }

    private int Import(OpenedWorkspace workspace, WorkspaceModel model, Messages messages, string path, bool isDryRun, ParseResult result)
    {
        var findings = new DiagnosticBag();
        if (new InputFiles(_environment.CurrentFolder).Read(path, findings) is not { } file)
            return messages.Report(findings.ToList());
        var import = SourceImport.Read(file, model);
        findings.AddRange(import.Diagnostics);
        var isRefused = findings.HasErrors && !result.GetValue(_skipFaulty);
        var isChanged = !isRefused && import.Added.Count > 0 && Apply(import, workspace.Root, isDryRun, findings);
        var seen = model.ForAudience(result.GetValue(_shared.Audience));
        foreach (var source in isChanged ? import.Added : [])
            _environment.Out.WriteLine($"{(isDryRun ? "would add" : "added")} {source.Source.Id}: {Shortened(source.Source.Title ?? source.Source.Type)}");
        foreach (var known in isRefused ? [] : import.Known)
        {
            // The id of a source that this audience may not see stays unsaid.
            var id = seen.FindSource(known.ExistingId) is not null || import.Added.Any(a => a.Source.Id == known.ExistingId) ? " as " + known.ExistingId : "";
            _environment.Out.WriteLine($"there already{id} (same {known.Why}): {Shortened(known.Source.Title ?? known.Source.Type)}");
        }

        if (isRefused)
            _environment.Out.WriteLine(import.Added.Count == 0 ? "nothing added" : $"nothing added; {Count(import.Added.Count, "source")} of the file could be, with --skip-faulty");
        else
            _environment.Out.WriteLine($"{Count(isChanged ? import.Added.Count : 0, "source")} {(isDryRun ? "would be added" : "added")}, {import.Known.Count} there already");
        return messages.Report(findings.ToList());
    }

    private static bool Apply(SourceImport import, string root, bool isDryRun, DiagnosticBag findings)
    {
        var target = Path.Combine(root, "cases", "sources.yaml");
        var exists = File.Exists(target);
        var current = exists ? new InputFiles(root).Read(SourcesPath, findings) : new SourceFile(SourcesPath, "");
        if (current is null)
            return false;
        if (import.ApplyTo(current) is not { } text)
        {
            findings.Add(SourceImport.CannotApply(SourcesPath));
            return false;
        }

        if (isDryRun)
            return true;
        if (WholeFile.WriteText(target, text, SourcesPath) is not { } failure)
            return true;
        findings.Add(failure);
        return false;
    }

    private static string UsersOf(SourceUses uses, string id)
    {
        var users = uses.Of(id).Select(u => u.User).Distinct(StringComparer.Ordinal).ToList();
        return users.Count <= MostUsers
            ? string.Join(", ", users)
            : FormattableString.Invariant($"{string.Join(", ", users.Take(MostUsers))} and {users.Count - MostUsers} more");
    }

    private static string Shortened(string title) =>
        title.Length <= TitleWidth ? title : string.Concat(title.AsSpan(0, char.IsHighSurrogate(title[TitleWidth - 2]) ? TitleWidth - 2 : TitleWidth - 1), "…");

    private static string Count(int n, string what) => FormattableString.Invariant($"{n} {what}{(n == 1 ? "" : "s")}");
}
