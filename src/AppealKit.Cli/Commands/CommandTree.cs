using System.CommandLine;

namespace AppealKit.Cli.Commands;

/// <summary>Puts the commands together.</summary>
internal static class CommandTree
{
    /// <summary>The root with all commands; those that the arguments do not name stand there with name and summary alone.</summary>
    public static RootCommand Create(CliEnvironment environment, IReadOnlyList<string> arguments)
    {
        var called = new CalledCommands(arguments);
        var options = new SharedOptions(environment);
        var root = new RootCommand("Joint appeals and statements from case files: several languages, PDF and HTML, notes, checks.");
        root.Add(options.Workspace);
        root.Add(called.Get("build", BuildCommand.Summary, () => BuildCommand.Create(environment, options)));
        root.Add(called.Get("watch", WatchCommand.Summary, () => WatchCommand.Create(environment, options)));
        root.Add(called.Get("check", CheckCommand.Summary, () => CheckCommand.Create(environment, options)));
        root.Add(called.Get("init", InitCommand.Summary, () => InitCommand.Create(environment)));
        root.Add(called.Get("new", NewCommand.Summary, () => NewCommand.Create(environment, options)));
        root.Add(called.Get("cases", CasesCommand.Summary, () => CasesCommand.Create(environment, options)));
        root.Add(called.Get("sources", SourcesCommand.Summary, () => SourcesCommand.Create(environment, options)));
        root.Add(called.Get("names", NamesCommand.Summary, () => NamesCommand.Create(environment, options)));
        root.Add(called.Get("signatories", SignatoriesCommand.Summary, () => SignatoriesCommand.Create(environment, options, called)));
        root.Add(called.Get("occasions", OccasionsCommand.Summary, () => OccasionsCommand.Create(environment, options)));
        root.Add(called.Get("meeting", MeetingCommand.Summary, () => MeetingCommand.Create(environment, options)));
        root.Add(called.Get("manifest", ManifestCommand.Summary, () => ManifestCommand.Create(environment, options)));
        root.Add(called.Get("template", TemplateCommand.Summary, () => TemplateCommand.Create(environment, options)));
        root.Add(called.Get("completion", CompletionCommand.Summary, () => CompletionCommand.Create(environment)));
        root.Add(called.Get("doctor", DoctorCommand.Summary, () => DoctorCommand.Create(environment, options)));
        HelpExamples.AddTo(root);
        return root;
    }
}
