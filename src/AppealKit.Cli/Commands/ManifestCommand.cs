using System.CommandLine;
using AppealKit.Cli.Console;
using AppealKit.Composition;
using AppealKit.Composition.Output;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit manifest merge</c>: joins what several machines have built.</summary>
internal sealed class ManifestCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Joins the folders that builds of shards wrote on several machines.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly Argument<string[]> _folders = new("DIR") { Description = "The folders of the shards.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _out = new("--out") { Description = "The folder to write to; else the one that a build writes to.", HelpName = "DIR" };

    private ManifestCommand(CliEnvironment environment, SharedOptions shared) => (_environment, _shared) = (environment, shared);

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var self = new ManifestCommand(environment, shared);
        var merge = new Command("merge", "Copies the files of all shards into one folder, with one manifest and one index, if none is missing or changed.")
        {
            self._folders, self._out, shared.Audience,
        };
        merge.SetAction(self.Merge);
        return new Command("manifest", Summary) { merge };
    }

    private int Merge(ParseResult result)
    {
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value is null)
            return messages.Report(workspace.Loaded.Diagnostics);
        var place = OutputPlace.Of(result.GetValue(_out), workspace.Root, audience, _environment.CurrentFolder);
        var folders = (result.GetValue(_folders) ?? [])
            .Select(f => new ShippedFolder(Path.GetFullPath(f, _environment.CurrentFolder), f.Replace('\\', '/').TrimEnd('/'))).ToList();
        var builder = new AppealBuilder(workspace.Loaded, workspace.Templates, workspace.Packs, []) { TextOf = Renderers.TextOf };
        var report = builder.Merge(folders, audience, place.Folder, place.Shown);
        if (report.Items.Count > 0)
            BuildTable.Write(report, place.Shown, _environment.Out);
        return messages.Report(report.Diagnostics);
    }
}
