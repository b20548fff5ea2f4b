using System.CommandLine;
using AppealKit.Composition.Templates;
using AppealKit.Languages.Transliteration;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Names;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit names propose|lint</c>.</summary>
internal sealed class NamesCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Proposes forms of names, and finds other spellings.";

    private static readonly string[] Cases = ["genitive", "dative", "accusative", "instrumental", "prepositional"];

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;

    private NamesCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
    }

    /// <summary>The command with its two parts.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var names = new NamesCommand(environment, shared);
        var lint = new Command("lint", "Finds names that are spelled otherwise than we spell them.") { shared.Audience, shared.WarningsAsErrors };
        lint.SetAction(result => names.WithModel(result, (model, _, messages) => names.Lint(model, messages, result)));
        return new Command("names", Summary) { names.Propose(), lint };
    }

    private Command Propose()
    {
        var id = new Argument<string>("ID") { Description = "The id of a person or an organisation." };
        var command = new Command("propose", "Proposes how a name is written in a language, as YAML to copy.") { id, _shared.Languages, _shared.Audience };
        command.SetAction(result => WithModel(result, (model, packs, messages) =>
        {
            var name = result.GetRequiredValue(id);
            var person = model.FindPerson(name);
            if ((person?.Name ?? model.FindOrganisation(name)?.Name) is not { } forms)
                return messages.ReportUsage([CliDiagnostics.UnknownName("person or organisation", name, [.. model.People.Select(p => p.Id), .. model.Organisations.Select(o => o.Id)])]);
            var wanted = result.GetValue(_shared.Languages) is { Length: > 0 } given ? given : [.. model.Settings.Languages];
            if (wanted.Where(l => !packs.Has(l) && !CanPropose(forms, l)).ToList() is { Count: > 0 } unknown)
                return messages.ReportUsage([.. unknown.Select(l => CliDiagnostics.UnknownName("language pack", l.Value, [.. packs.Known]))]);
            foreach (var language in wanted)
                Write(forms, language, person?.Gender == Gender.Female);
            return ExitCode.Fine;
        }));
        return command;
    }

    private int Lint(WorkspaceModel model, Messages messages, ParseResult result)
    {
        var findings = new NameLint(model).Of(model);
        if (findings.Count == 0)
            _environment.Out.WriteLine("nothing found");
        return messages.Report(findings, _environment.Out, result.GetValue(_shared.WarningsAsErrors));
    }

    private void Write(NameSet names, LanguageTag language, bool isFemale)
    {
        var there = names.Find(language);
        var forms = names.Names.ToDictionary(n => n.Language.Value, n => n.Form, StringComparer.Ordinal);
        var isInflected = language.Language == "ru" && there is { Cases.Count: 0 };
        if (there is not null && !isInflected)
            _environment.Out.WriteLine($"# {language}: {there.Form} is there{(there.IsConfirmed ? "" : ", not confirmed")}");
        else if (NameProposer.Propose(forms, language.Value, isFemale) is { } proposal)
            WriteProposal(language, proposal);
        else
            _environment.Out.WriteLine($"# {language}: no rule leads there from {string.Join(", ", forms.Keys)}; ask somebody who knows");
    }

    private void WriteProposal(LanguageTag language, NameProposal proposal)
    {
        var output = _environment.Out;
        output.WriteLine($"# {language}: {proposal.Rule}; somebody who knows has to confirm it");
        if (proposal.Cases.Count == 0)
        {
            output.WriteLine($"{language}: {{form: {Quoted(proposal.Form)}, confirmed: false}}");
            return;
        }

        output.WriteLine($"{language}:");
        output.WriteLine($"  nominative: {Quoted(proposal.Form)}");
        for (var i = 0; i < Cases.Length; i++)
            output.WriteLine($"  {Cases[i]}: {Quoted(proposal.Cases[i])}");
        output.WriteLine("  confirmed: false");
    }

    // Letters, spaces, hyphens and apostrophes inside need no quotes in YAML.
    private static string Quoted(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(c => char.IsLetter(c) || c is ' ' or '-' or 'ʻ' or 'ʼ' or '\u0301' or '.') ? text : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool CanPropose(NameSet names, LanguageTag language) =>
        names.Find(language) is not null || NameProposer.Propose(names.Names.ToDictionary(n => n.Language.Value, n => n.Form, StringComparer.Ordinal), language.Value, isFemale: false) is not null;

    private int WithModel(ParseResult result, Func<WorkspaceModel, LanguagePackStore, Messages, int> run)
    {
        var messages = new Messages(_environment, result.GetValue(_shared.Audience));
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        return workspace.Loaded.Value is { } model
            ? run(model.ForAudience(result.GetValue(_shared.Audience)), workspace.Packs, messages)
            : messages.Report(workspace.Loaded.Diagnostics);
    }
}
