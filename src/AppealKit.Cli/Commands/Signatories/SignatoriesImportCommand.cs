using System.CommandLine;
using AppealKit.Cli.Data;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Signatories;
using AppealKit.Signatories.Import;
using AppealKit.Signatories.Versions;
using AppealKit.Yaml.Writing;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary><c>appealkit signatories import</c>: takes the answers to a form into the ledger.</summary>
internal sealed class SignatoriesImportCommand(CliEnvironment environment, SharedOptions shared, Option<string> document)
    : SignatoryCommand(environment, shared, document)
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Takes the answers to a form into the ledger; what is there already is not added twice.";

    private const string OrganisationsPath = "cases/organisations.yaml";

    private readonly Argument<string> _file = new("FILE") { Description = "CSV as Google Forms, Microsoft Forms, LimeSurvey or Excel export it." };
    private readonly Option<string?> _mapping = new("--mapping") { Description = "A YAML file that says what the columns and answers of this form mean.", HelpName = "FILE" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would happen, and change nothing." };
    private readonly Option<bool> _addOrganisations = new("--add-organisations") { Description = "Add organisations that the workspace does not know to cases/organisations.yaml." };
    private readonly Option<string[]> _version = new("--version")
    {
        Description = "The version of the text that the form showed: its digits, or current; once for each language.",
        HelpName = "VERSION",
    };

    private readonly Option<string?> _as = new("--as") { Description = "Who signs where a row has a person and an organisation: people or organisations.", HelpName = "WHO" };
    private readonly Option<string?> _dates = new("--dates") { Description = "What comes first in dates such as 3/4/2025: day-first or month-first.", HelpName = "ORDER" };

    /// <summary>The command.</summary>
    public Command Create()
    {
        _as.AcceptOnlyFromAmong("people", "organisations");
        _dates.AcceptOnlyFromAmong("day-first", "month-first");
        var command = Create("import", Summary, Run, result => !result.GetValue(_dryRun));
        command.Add(_file);
        command.Add(_mapping);
        command.Add(_dryRun);
        command.Add(_addOrganisations);
        command.Add(_version);
        command.Add(_as);
        command.Add(_dates);
        command.Add(Shared.On);
        return command;
    }

    private int Run(OpenedLedger opened, Messages messages, ParseResult result)
    {
        var (findings, path) = (new DiagnosticBag(), result.GetRequiredValue(_file));
        var files = new InputFiles(Environment.CurrentFolder);
        var bytes = files.ReadBytes(path, findings);
        var texts = new ApprovableTexts(opened);
        if (SettingsOf(opened, texts, files, result, findings) is not { } settings || bytes is null || findings.HasErrors)
            return messages.Report(findings.ToList());
        if (settings.Versions.Count > 0 && texts.Mistakes is { Count: > 0 } mistakes)
            return messages.Report(mistakes);
        if (UnknownVersions(settings, opened, texts) is { Count: > 0 } unknown)
            return messages.ReportUsage(unknown);
        var import = SignatoryImport.Read(InputFiles.Shown(path), bytes, settings);
        findings.AddRange(import.Diagnostics);
        var isDryRun = result.GetValue(_dryRun);
        // For a dry run as well: it says what would happen.
        var change = ChangeOf(opened, import);
        if ((change?.Failure ?? (isDryRun || change is null ? null : Save(opened, texts, import, change, settings.AddsOrganisations))) is { } failure)
        {
            findings.Add(failure);
            return messages.Report(findings.ToList());
        }

        Tell(import, isDryRun, settings.AddsOrganisations);
        if (!isDryRun)
            change?.Tell(Environment.Out);
        return messages.Report(findings.ToList());
    }

    private ImportSettings? SettingsOf(OpenedLedger opened, ApprovableTexts texts, InputFiles files, ParseResult result, DiagnosticBag findings)
    {
        var mapping = FormMapping.None;
        if (result.GetValue(_mapping) is { } path)
        {
            if (files.Read(path, findings) is not { } file || FormMappingReader.Read(file, opened.Model, findings) is not { } read)
                return null;
            mapping = read;
        }

        return new ImportSettings(opened.Ledger, opened.Model, tag => opened.Workspace.Packs.Load(tag)?.Value, Shared.Today(result))
        {
            Mapping = mapping,
            As = result.GetValue(_as) switch { "people" => SignsAs.People, "organisations" => SignsAs.Organisations, _ => null },
            Dates = result.GetValue(_dates) switch { "day-first" => DateOrder.DayFirst, "month-first" => DateOrder.MonthFirst, _ => null },
            AddsOrganisations = result.GetValue(_addOrganisations),
            Versions = result.GetValue(_version) ?? [],
            Texts = texts,
        };
    }

    // Nobody means a version that does not exist.
    private static List<Diagnostic> UnknownVersions(ImportSettings settings, OpenedLedger opened, ApprovableTexts texts)
    {
        var known = opened.Document.Languages.Select(texts.Current).OfType<TextVersion>();
        return [.. settings.Versions.Where(v => v != ImportSettings.CurrentVersion && texts.Find(v) is null).Select(v => CliDiagnostics.UnknownName("version", v, [ImportSettings.CurrentVersion, .. known.Select(t => t.Shown)]))];
    }

    private static LedgerChange? ChangeOf(OpenedLedger opened, SignatoryImport import)
    {
        if (!import.HasChanges)
            return null;
        var editor = new LedgerEditor(opened.Ledger);
        import.ApplyTo(editor);
        return new LedgerChange(opened, editor);
    }

    // Organisations come first: if anything happens in between, they are there and nobody signed for them yet, which the next import mends.
    private static Diagnostic? Save(OpenedLedger opened, ApprovableTexts texts, SignatoryImport import, LedgerChange change, bool addsOrganisations)
    {
        // First the texts, so that no ledger names one that is not there.
        if (texts.Keep(import.Texts) is { } unkept)
            return unkept;
        if (addsOrganisations && import.UnknownOrganisations.Count > 0 && AddOrganisations(opened, import) is { } failure)
            return failure;
        return change.Write(addsOrganisations ? import.UnknownOrganisations.Count : 0);
    }

    private static Diagnostic? AddOrganisations(OpenedLedger opened, SignatoryImport import)
    {
        var target = Path.Combine(opened.Workspace.Root, "cases", "organisations.yaml");
        var findings = new DiagnosticBag();
        var current = File.Exists(target) ? new InputFiles(opened.Workspace.Root).Read(OrganisationsPath, findings) : new SourceFile(OrganisationsPath, "");
        if (current is null)
            return findings.First();
        return YamlEditor.Append(current, "organisations", import.OrganisationNodes()) is { } text
            ? WholeFile.WriteText(target, text, OrganisationsPath)
            : CliDiagnostics.CannotAppendTo(OrganisationsPath);
    }

    private void Tell(SignatoryImport import, bool isDryRun, bool addsOrganisations)
    {
        var output = Environment.Out;
        var verb = isDryRun ? "would be added" : "added";
        output.WriteLine($"{Count(import.Rows, "row")}: {Count(import.People, "person", "people")} and {Count(import.Organisations, "organisation")} {verb}, {import.Known} there already");
        if (import.People > 0)
            output.WriteLine($"{import.Named} of the people agreed to be named; the others are anonymous");
        var got = isDryRun ? "would get" : "got";
        if (import.ChangedOrganisations > 0)
            output.WriteLine($"{Count(import.ChangedOrganisations, "organisation")} of the ledger {got} a new entry");
        if (import.ChangedPeople > 0)
            output.WriteLine($"{Count(import.ChangedPeople, "person", "people")} of the ledger {got} a new entry: they answered otherwise than before");
        ColumnsAsUnderstood.Write(import.Columns, output);
        var unknown = import.UnknownOrganisations;
        if (unknown.Count == 0)
            return;
        if (addsOrganisations)
        {
            output.WriteLine($"{Count(unknown.Count, "organisation")} {verb} to {OrganisationsPath}; look at their names, and add those in other languages");
            return;
        }

        // Who asked not to be named is named to nobody; --add-organisations adds them for ourselves only.
        var shown = unknown.Where(o => !o.IsHidden).ToList();
        output.WriteLine(shown.Count > 0 ? $"for {OrganisationsPath}, if they are not there under another name:" : "");
        foreach (var organisation in shown)
            output.Write(organisation.ToText());
        if (unknown.Count > shown.Count)
            output.WriteLine($"{Count(unknown.Count - shown.Count, "organisation")} asked not to be named: --add-organisations adds them without telling who they are");
    }
}
