using System.CommandLine;
using System.CommandLine.Parsing;
using AppealKit.Cli.Commands;
using AppealKit.Cli.Completion;
using AppealKit.Diagnostics;

namespace AppealKit.Cli;

/// <summary>The program as a function of its arguments and its surroundings.</summary>
internal static class AppealKitProgram
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CliEnvironment environment)
    {
        try
        {
            return Invoke(arguments, environment);
        }
        catch (OperationCanceledException)
        {
            environment.Error.WriteLine("stopped");
            return ExitCode.Stopped;
        }
#pragma warning disable CA1031 // The last resort: whatever is thrown here is our fault, and the user is told so.
        catch (Exception e)
#pragma warning restore CA1031
        {
            // The type, but no message: it could hold a value that is not for this audience.
            environment.Error.WriteLine($"appealkit: a fault of the program ({e.GetType().Name}).");
            environment.Error.WriteLine("Nothing is half-written. Please report it with the command you ran; APPEALKIT_TRACE=1 shows where it happened.");
            if (environment.Variable("APPEALKIT_TRACE") is "1")
                environment.Error.WriteLine(e.StackTrace);
            return ExitCode.InternalFault;
        }
        finally
        {
            environment.Out.Flush();
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, CliEnvironment environment)
    {
        if (CompletionRequest.In(arguments) is { } question)
        {
            question.Answer(environment);
            return ExitCode.Fine;
        }

        var root = CommandTree.Create(environment, arguments);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
            return ReportUsage(parsed, UsageErrors.Of(parsed), environment);
        if (EmptyOption(parsed) is { } empty)
            return ReportUsage(parsed, [$"`{empty}` was given an empty text"], environment);
        var configuration = new InvocationConfiguration
        {
            Output = environment.Out,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return parsed.Invoke(configuration);
    }

    // A variable of a script that holds nothing, most likely: `--out "$DIR"` would else be the workspace itself.
    private static string? EmptyOption(ParseResult parsed)
    {
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as CommandResult)
        {
            if (result.Children.OfType<OptionResult>().FirstOrDefault(o => o.Tokens.Any(t => t.Value.Length == 0)) is { } empty)
                return empty.Option.Name;
        }

        return null;
    }

    private static int ReportUsage(ParseResult parsed, IEnumerable<string> errors, CliEnvironment environment)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in errors)
            environment.Error.WriteLine("appealkit: " + (message.EndsWith('?') ? message : message.TrimEnd('.') + "."));
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).Concat(["--workspace", "--help", "--version"]);
        foreach (var unmatched in parsed.UnmatchedTokens)
        {
            if (NameSuggestion.Nearest(unmatched, known) is { } nearest)
                environment.Error.WriteLine($"Did you mean `{nearest}`?");
        }

        environment.Error.WriteLine($"`{PathOf(parsed)} --help` shows how it is used.");
        return ExitCode.WrongUsage;
    }

    private static string PathOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as CommandResult)
            names.Insert(0, result.Command is RootCommand ? "appealkit" : result.Command.Name);
        return string.Join(' ', names);
    }
}
