using System.IO.Compression;

namespace AppealKit.Pdf.Core;

/// <summary>The FlateDecode filter (ISO 32000-1, 7.4.4).</summary>
internal static class Flate
{
    /// <summary>Appends the compressed form of some bytes to a buffer.</summary>
    public static void Compress(ReadOnlySpan<byte> data, ByteBuffer target)
    {
        using var sink = new BufferStream(target);
        using var zlib = new ZLibStream(sink, CompressionLevel.Optimal, leaveOpen: true);
        zlib.Write(data);
    }

    /// <summary>The compressed form of some bytes.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var buffer = new ByteBuffer((data.Length / 2) + 64);
        Compress(data, buffer);
        return buffer.Written.ToArray();
    }
}
