using System.CommandLine;
using AppealKit.Cli.Console;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit cases list|show|timeline</c>: what the workspace knows of people, on a day.</summary>
internal sealed class CasesCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Shows the people of the workspace.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;

    private CasesCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
    }

    /// <summary>The command with its three parts.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var cases = new CasesCommand(environment, shared);
        var list = new Command("list", "Lists the people with their status.") { shared.Audience, shared.On };
        list.SetAction(result => cases.WithModel(result, (model, day) => cases.List(model, day)));
        return new Command("cases", Summary)
        {
            list,
            cases.ForOne("show", "Shows what is known of one person.", (view, person, day) => view.Show(person, day)),
            cases.ForOne("timeline", "Shows the events of one person in time order.", (view, person, day) => view.Timeline(person, day)),
        };
    }

    private Command ForOne(string name, string description, Action<PersonView, Person, DateOnly> show)
    {
        var id = new Argument<string>("ID") { Description = "The id of a person." };
        var command = new Command(name, description) { id, _shared.Audience, _shared.On };
        command.SetAction(result => WithModel(result, (model, day) =>
        {
            if (model.FindPerson(result.GetRequiredValue(id)) is not { } person)
                return new Messages(_environment, model.Audience).ReportUsage([CliDiagnostics.UnknownName("person", result.GetRequiredValue(id), [.. model.People.Select(p => p.Id)])]);
            show(new PersonView(model, _environment.Out), person, day);
            return ExitCode.Fine;
        }));
        return command;
    }

    private int WithModel(ParseResult result, Func<WorkspaceModel, DateOnly, int> run)
    {
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value is not { } model)
            return messages.Report(workspace.Loaded.Diagnostics);
        var code = run(model.ForAudience(audience), _shared.Today(result));
        // What could not be read is missing above: say so.
        if (workspace.Loaded.HasErrors && code == ExitCode.Fine)
            return messages.Report(workspace.Loaded.Diagnostics);
        return code;
    }

    private int List(WorkspaceModel model, DateOnly day)
    {
        var table = new TextTable("id", "name", "country", "custody", "returned", "whereabouts", "verified");
        foreach (var person in model.People)
        {
            var status = person.StatusOn(day);
            table.Add(
                person.Id,
                person.Name.FindOrFirst(model.Settings.FirstLanguage)?.Form ?? "",
                person.Country?.Value ?? "",
                status.IsAlive ? Word(status.Custody) : "died",
                status.Returned == ReturnKind.No ? "" : Word(status.Returned),
                Word(status.Whereabouts),
                person.Verified?.Text ?? "");
        }

        table.WriteTo(_environment.Out);
        _environment.Out.WriteLine(FormattableString.Invariant($"{model.People.Count} people on {day:yyyy-MM-dd}, as the audience `{AudienceWord(model.Audience)}` sees them"));
        return ExitCode.Fine;
    }

    private static string AudienceWord(Audience audience) => audience.ToString().ToLowerInvariant();

    private static string Word<T>(T value)
        where T : struct, Enum => PersonView.Word(value);
}
