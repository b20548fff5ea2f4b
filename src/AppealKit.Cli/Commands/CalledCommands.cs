using System.CommandLine;

namespace AppealKit.Cli.Commands;

/// <summary>Makes the commands that a command line calls; of all others only what a list of commands shows, for making their options takes time at every start.</summary>
/// <param name="arguments">The command line.</param>
internal sealed class CalledCommands(IReadOnlyList<string> arguments)
{
    // Help shows arguments too; directives in square brackets ask for completions of any command; files of arguments are not read yet.
    private readonly bool _any = arguments.Count == 0 || arguments.Any(a => a is "--help" or "-h" or "-?" or "/h" or "/?" || a.StartsWith('[') || a.StartsWith('@'));

    /// <summary>The command, whole if the command line has a word like its name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="summary">What it does, for the list of commands.</param>
    /// <param name="create">Makes it with its options.</param>
    public Command Get(string name, string summary, Func<Command> create) => _any || arguments.Contains(name) ? create() : new Command(name, summary);
}
