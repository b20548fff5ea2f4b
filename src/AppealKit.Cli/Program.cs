using System.Text;
using Terminal = System.Console;

namespace AppealKit.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var folder = Environment.CurrentDirectory;
        var early = EarlyReading.Begin(arguments, folder);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Terminal.OpenStandardOutput(), utf8, bufferSize: 4096) { AutoFlush = false };
        using var error = new StreamWriter(Terminal.OpenStandardError(), utf8, bufferSize: 1024) { AutoFlush = true };
        var environment = new CliEnvironment(
            output,
            error,
            folder,
            Environment.GetEnvironmentVariable,
            ClockDay,
            OutIsTerminal: !Terminal.IsOutputRedirected,
            ErrorIsTerminal: !Terminal.IsErrorRedirected)
        {
            Early = early,
            Rehearses = true,
            WhileStoppable = StopSignal.Listen,
        };
        return AppealKitProgram.Run(arguments, environment);
    }

    // The only look at a clock in the program; users set the day with --on or SOURCE_DATE_EPOCH.
    private static DateOnly ClockDay()
    {
#pragma warning disable RS0030
        return DateOnly.FromDateTime(DateTime.Now);
#pragma warning restore RS0030
    }
}
