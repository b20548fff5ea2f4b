using System.Diagnostics;
using System.Globalization;

namespace AppealKit.Composition.Output;

/// <summary>
/// A file on its way: it is written beside its place under a name of ours and then moved there, so that it appears whole or not at all. What a
/// program that was killed leaves behind is known by that name.
/// </summary>
public static class HalfWrittenFile
{
    // Clocks of files and of processes do not agree to the second.
    private static readonly TimeSpan ClockSlack = TimeSpan.FromSeconds(5);

    private const string Prefix = ".appealkit-";

    /// <summary>Writes a file whole. Its folder must be there.</summary>
    /// <exception cref="IOException">It cannot be written; what was there is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = Path.Combine(
            Path.GetDirectoryName(path)!, Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "-" + Path.GetFileName(path));
        try
        {
            WriteAndMove(temporary, path, bytes);
        }
        catch (IOException) when (!Directory.Exists(path))
        {
            // A build on another machine that cleans up the same folder may have taken it for one left behind. It does so only once.
            WriteAndMove(temporary, path, bytes);
        }
    }

    /// <summary>The number of the process that wrote a file of this name; null if it is no name of ours.</summary>
    internal static int? WriterOf(string fileName)
    {
        if (!fileName.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var digits = fileName.AsSpan(Prefix.Length).IndexOf('-');
        return digits > 0 && Prefix.Length + digits + 1 < fileName.Length
            && int.TryParse(fileName.AsSpan(Prefix.Length, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : null;
    }

    /// <summary>Removes those in a folder that nobody is writing; does nothing where it may not.</summary>
    public static void RemoveFrom(string folder)
    {
        try
        {
            foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, Prefix + "*") : [])
                Remove(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // They hold nothing up; the build itself will say what is wrong with the folder.
        }
    }

    private static void Remove(string path)
    {
        if (new FileInfo(path) is not { Exists: true, LinkTarget: null } file || WriterOf(file.Name) is not { } writer || MayBeAtWork(writer, file))
            return;
        try
        {
            // Whoever is writing it, on another machine perhaps, has it for themselves: then this fails, and it stays.
            using var _ = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays until a build that may.
        }
    }

    // Numbers of processes come again: a process that began after the file was written did not write it.
    private static bool MayBeAtWork(int writer, FileInfo file)
    {
        try
        {
            using var process = Process.GetProcessById(writer);
            return file.LastWriteTimeUtc >= process.StartTime.ToUniversalTime() - ClockSlack;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has just ended, or belongs to somebody else: the next build may know.
            return true;
        }
    }

    private static void WriteAndMove(string temporary, string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1))
                stream.Write(bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done now; the next build removes it.
        }
    }
}
