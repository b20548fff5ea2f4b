using System.Diagnostics;
using AppealKit.Diagnostics;

namespace AppealKit.Cli.Data;

/// <summary>
/// The turn of a command to change a workspace, from before it reads until after it wrote. It is a file that the system locks for the process,
/// so that a command that is killed holds nobody up; the next one that has its turn takes the file away.
/// </summary>
internal sealed class WorkspaceTurn : IDisposable
{
    /// <summary>What the file is called; it is not for version control.</summary>
    public const string FileName = ".appealkit-turn";

    private const int PauseMilliseconds = 20;

    private readonly FileStream? _file;

    private WorkspaceTurn(FileStream? file, Diagnostic? failure) => (_file, Failure) = (file, failure);

    /// <summary>Null if it is the command's turn; else AK8231 or AK8221.</summary>
    public Diagnostic? Failure { get; }

    /// <summary>Waits for the turn.</summary>
    /// <param name="root">Absolute path of the workspace.</param>
    /// <param name="patience">How long to wait for others.</param>
    public static WorkspaceTurn Take(string root, TimeSpan patience)
    {
        var path = Path.Combine(root, "cases", FileName);
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var (file, refusal) = TryTake(path);
            if (file is not null)
                return new WorkspaceTurn(file, null);
            // A folder that may not be written stays so; on Windows the same is said of a file that is just going away.
            var isFinal = refusal is UnauthorizedAccessException && !OperatingSystem.IsWindows();
            if (isFinal || Stopwatch.GetElapsedTime(started) >= patience)
                return new WorkspaceTurn(null, refusal is UnauthorizedAccessException ? CliDiagnostics.CannotChange("cases/" + FileName) : CliDiagnostics.Busy());
            Thread.Sleep(PauseMilliseconds);
        }
    }

    /// <summary>Lets the next one have its turn.</summary>
    public void Dispose()
    {
        // Before it is let go: afterwards it would be that of the next one.
        if (_file is not null && !OperatingSystem.IsWindows())
            Remove(_file.Name);
        _file?.Dispose();
    }

    private static (FileStream? File, Exception? Refusal) TryTake(string path)
    {
        FileStream? file = null;
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, options);
            if (OperatingSystem.IsWindows() || IsTheOneAt(path, file))
                return (file, null);
            file.Dispose();
            return (null, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            return (null, e);
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left behind it holds nobody up: it is the lock that counts.
        }
    }

    // Where the system lets a file be taken away while it is open, the one that was locked may have lost its name to that of another process
    // between opening and locking. The number of the process as its length tells whether it still is the one.
    private static bool IsTheOneAt(string path, FileStream file)
    {
        file.SetLength(Environment.ProcessId);
        return new FileInfo(path) is { Exists: true } found && found.Length == Environment.ProcessId;
    }
}
