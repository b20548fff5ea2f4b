using AppealKit.Cli;

namespace AppealKit.Tests.Cli;

/// <summary>Runs of the program in a folder, without a process.</summary>
internal sealed record ProgramRun(int Code, string Out, string Error)
{
    /// <summary>The day on which these runs happen.</summary>
    public static DateOnly Day { get; } = new(2025, 12, 5);

    public static ProgramRun In(string folder, params string[] arguments) => In(folder, _ => null, arguments);

    public static ProgramRun In(string folder, Func<string, string?> variable, params string[] arguments) =>
        InSurroundings(folder, e => e with { Variable = variable }, arguments);

    public static ProgramRun InSurroundings(string folder, Func<CliEnvironment, CliEnvironment> surroundings, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = AppealKitProgram.Run(arguments, surroundings(new CliEnvironment(output, error, folder, _ => null, () => Day, false, false) { Early = EarlyReading.Begin(arguments, folder) }));
        return new ProgramRun(code, output.ToString(), error.ToString());
    }
}
