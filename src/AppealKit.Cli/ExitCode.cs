namespace AppealKit.Cli;

/// <summary>Exit codes that scripts can rely on.</summary>
internal static class ExitCode
{
    /// <summary>Everything is fine.</summary>
    public const int Fine = 0;

    /// <summary>The input has errors, a file cannot be read or written, or there are warnings with <c>--warnings-as-errors</c>.</summary>
    public const int InputHasErrors = 1;

    /// <summary>Unknown command, option, id, kind or language.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of the program.</summary>
    public const int InternalFault = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Stopped = 130;
}
