using System.CommandLine;
using AppealKit.Composition;
using AppealKit.Document.Rendering;
using AppealKit.Values;

namespace AppealKit.Cli.Commands;

/// <summary>Options of all commands that build.</summary>
internal sealed class BuildOptions
{
    private readonly CliEnvironment _environment;

    public BuildOptions(CliEnvironment environment)
    {
        _environment = environment;
        Formats.AcceptOnlyFromAmong([.. Renderers.Known]);
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var jobs) && jobs < 1)
                result.AddError("--jobs wants a number from 1");
        });
    }

    /// <summary><c>--format</c>.</summary>
    public Option<string[]> Formats { get; } = new("--format")
    {
        Description = "Only this format: html, pdf, md or txt; may be given several times. Otherwise html and pdf.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => [],
    };

    /// <summary><c>--out</c>.</summary>
    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Where to write; else `out` in the workspace, `out-AUDIENCE` for another audience than public.",
        HelpName = "DIR",
    };

    /// <summary><c>--jobs</c>.</summary>
    public Option<int?> Jobs { get; } = new("--jobs")
    {
        Description = "How many documents are built at once; else as many as there are processors.",
        HelpName = "N",
    };

    /// <summary><c>--force</c>.</summary>
    public Option<bool> Force { get; } = new("--force") { Description = "Write all files, even those that are the same." };

    /// <summary>The builder of a workspace, which remembers what it built.</summary>
    public static AppealBuilder BuilderOf(OpenedWorkspace workspace, string folder, Audience audience, IEnumerable<IDocumentRenderer> renderers) =>
        new(workspace.Loaded, workspace.Templates, workspace.Packs, renderers)
        {
            TextOf = Renderers.TextOf,
            RecordPath = BuildMemory.RecordOf(workspace.Root, folder, audience),
            Program = ProgramIdentity.Digest,
        };

    /// <summary>The formats asked for, in the order in which they are known.</summary>
    public IReadOnlyList<string> FormatsOf(ParseResult result) => result.GetValue(Formats) is { Length: > 0 } chosen ? [.. Renderers.Known.Where(chosen.Contains)] : Renderers.Default;

    /// <summary>How many documents are built at once.</summary>
    public int JobsOf(ParseResult result) => result.GetValue(Jobs) ?? Environment.ProcessorCount;

    /// <summary>Where to write.</summary>
    public OutputPlace PlaceOf(ParseResult result, string root, Audience audience) => OutputPlace.Of(result.GetValue(Out), root, audience, _environment.CurrentFolder);
}
