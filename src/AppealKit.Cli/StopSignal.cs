using System.Runtime.InteropServices;

namespace AppealKit.Cli;

/// <summary>
/// Listens for Ctrl-C (SIGINT) and for the system's wish that the program end (SIGTERM) while a command runs that can stop in good order. A
/// second signal ends the program at once, as does any signal to a command that does not listen.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    private StopSignal()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    /// <summary>Runs work that can be stopped.</summary>
    public static T Listen<T>(Func<CancellationToken, T> work)
    {
        using var signal = new StopSignal();
        return work(signal._source.Token);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        // The source stays: a signal may be on its way to it just now.
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
