using System.CommandLine;
using System.CommandLine.Completions;

namespace AppealKit.Cli.Completion;

/// <summary>The values that options and arguments can have; <c>HelpName</c> and name say which sort of value is meant.</summary>
internal sealed class ValueNames(CliEnvironment environment, IReadOnlyList<Command> path, IReadOnlyList<(Option Option, string? Value)> given)
{
    private static readonly string[] Audiences = ["public", "partners", "internal"];

    // Languages of the workspace stand in the others.
    private static readonly string[] CommandsForNewLanguages = ["new", "names"];

    /// <summary>Values of an option.</summary>
    public Candidates Of(Option option) => option.Name switch
    {
        "--document" or "--from" => Candidates.Of(Workspace.Documents()),
        "--meeting" => Candidates.Of(Workspace.Meetings()),
        // Texts only: of another type the library would list its own words for the values.
        _ => OfSort(option.HelpName) ?? (option.ValueType == typeof(string) || option.ValueType == typeof(string[]) ? Listed(option.GetCompletions(CompletionContext.Empty)) : Candidates.None),
    };

    /// <summary>Values of an argument.</summary>
    public Candidates Of(Argument argument) => (path.Count > 1 ? path[1].Name : "", argument.Name) switch
    {
        ("meeting", "ID") => Candidates.Of(Workspace.Meetings()),
        // Who may be shown to whom stands inside the files, which are not read here: no person is offered unless all may be seen.
        ("cases" or "names", "ID") => IsForInternal ? Candidates.Of(Workspace.People()) : Candidates.None,
        (_, "SHELL") => Candidates.Of(CompletionScripts.Shells),
        _ => OfSort(argument.Name) ?? Candidates.None,
    };

    private WorkspaceNames Workspace => new(environment, Given("--workspace"));

    private bool IsForInternal => Given("--audience") == "internal";

    private Candidates? OfSort(string? sort) => sort switch
    {
        "DIR" => Candidates.Of(PathKind.Folder),
        "FILE" => Candidates.Of(PathKind.File),
        "AUDIENCE" => Candidates.Of(Audiences),
        "KIND" => Candidates.Of(Workspace.Kinds()),
        "TAG" => Candidates.Of(path.Count > 1 && CommandsForNewLanguages.Contains(path[1].Name) ? Workspace.LanguagesWithPack() : Workspace.Languages()),
        _ => null,
    };

    private string? Given(string option) => given.LastOrDefault(g => g.Option.Name == option).Value;

    private static Candidates Listed(IEnumerable<CompletionItem> items) => Candidates.Of(items.Select(i => i.Label));
}
