using System.Text;
using AppealKit.Composition.Output;

namespace AppealKit.Composition.Incremental;

/// <summary>A file of records: its bytes, and a digest of them at the end. One that is not whole, or of another version, is none.</summary>
internal static class RecordFile
{
    // Of SHA-256, as hexadecimal digits.
    private const int DigestLength = 64;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="magic">The word that it must begin with.</param>
    /// <returns>What follows that word; null if there is no such file.</returns>
    public static RecordReader? Open(string path, string magic)
    {
        try
        {
            return File.Exists(path) ? Open(File.ReadAllBytes(path), magic) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file whole; where that is not possible, the next build builds everything.</summary>
    public static void Save(string path, RecordWriter writer)
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            var ignored = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignored))
                HalfWrittenFile.Write(ignored, "*\n"u8);
            var bytes = writer.ToArray();
            HalfWrittenFile.Write(path, [.. bytes, .. Encoding.ASCII.GetBytes(Digest.Of(bytes))]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A workspace that may only be read is built as well, each time anew.
        }
    }

    private static RecordReader? Open(byte[] bytes, string magic)
    {
        var length = bytes.Length - DigestLength;
        if (length <= 0 || !Encoding.ASCII.GetBytes(Digest.Of(bytes.AsSpan(0, length))).AsSpan().SequenceEqual(bytes.AsSpan(length)))
            return null;
        var reader = new RecordReader(bytes, length);
        if (reader.Word() == magic)
            return reader;
        reader.Dispose();
        return null;
    }
}
