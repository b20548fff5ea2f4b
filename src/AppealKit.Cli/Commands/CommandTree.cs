using System.CommandLine;

namespace AppealKit.Cli.Commands;

/// <summary>Puts the commands together.</summary>
internal static class CommandTree
{
    /// <summary>The root with all commands.</summary>
    public static RootCommand Create(CliEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var root = new RootCommand("Joint appeals and statements from case files: several languages, PDF and HTML, notes, checks.");
        root.Add(options.Workspace);
        root.Add(BuildCommand.Create(environment, options));
        root.Add(CheckCommand.Create(environment, options));
        root.Add(InitCommand.Create(environment));
        root.Add(NewCommand.Create(environment, options));
        root.Add(CasesCommand.Create(environment, options));
        root.Add(SourcesCommand.Create(environment, options));
        root.Add(NamesCommand.Create(environment, options));
        root.Add(SignatoriesCommand.Create(environment, options));
        root.Add(OccasionsCommand.Create(environment, options));
        root.Add(TemplateCommand.Create(environment, options));
        root.Add(DoctorCommand.Create(environment, options));
        HelpExamples.AddTo(root);
        return root;
    }
}
