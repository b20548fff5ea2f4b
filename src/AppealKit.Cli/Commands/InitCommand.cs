using System.CommandLine;
using System.Reflection;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit init</c>: a small workspace with an invented case that builds at once.</summary>
internal static class InitCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Makes a new workspace with an invented case and an appeal that builds.";

    private const string Prefix = "skeleton/";

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment)
    {
        var directory = new Argument<string>("DIR") { Description = "The folder to make; it must not exist yet, or be empty." };
        var command = new Command("init", Summary) { directory };
        command.SetAction(result => Run(result.GetRequiredValue(directory), environment));
        return command;
    }

    private static int Run(string given, CliEnvironment environment)
    {
        var messages = new Messages(environment, Values.Audience.Public);
        var root = Path.GetFullPath(given, environment.CurrentFolder);
        try
        {
            if (File.Exists(root) || (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any()))
                return messages.Report([CliDiagnostics.NotEmpty(given)]);
            var assembly = typeof(InitCommand).Assembly;
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
                Copy(assembly, name, root);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return messages.Report([CliDiagnostics.CannotMake(given)]);
        }

        environment.Out.WriteLine($"A workspace is in {given}. Everybody in it is invented.");
        environment.Out.WriteLine();
        environment.Out.WriteLine("Next:");
        environment.Out.WriteLine($"  cd {(given.Contains(' ', StringComparison.Ordinal) ? $"\"{given}\"" : given)}");
        environment.Out.WriteLine("  appealkit build          writes out/first-appeal as HTML and PDF");
        environment.Out.WriteLine("  appealkit check          says what is missing or wrong");
        environment.Out.WriteLine("Then put a real case in the place of cases/people/anna-example.yaml.");
        return ExitCode.Fine;
    }

    private static void Copy(Assembly assembly, string name, string root)
    {
        var relative = name[Prefix.Length..];
        // The name of the file in the repository must not make git leave out the skeleton itself.
        var path = Path.Combine(root, relative == "gitignore" ? ".gitignore" : relative.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var source = assembly.GetManifestResourceStream(name)!;
        using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        source.CopyTo(target);
    }
}
