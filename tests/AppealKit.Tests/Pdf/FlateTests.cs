using System.IO.Compression;
using System.Text;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Core.Compression;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Pdf;

public sealed class FlateTests
{
    [Fact]
    public void Anything_is_read_back_by_another_decoder()
    {
        using var encoder = new FlateEncoder();
        var random = new Random(7);
        for (var round = 0; round < TestScale.Rounds(120); round++)
        {
            // From noise to one letter again and again; lengths around the limits of blocks, windows and matches.
            var data = new byte[random.Next(4) switch { 0 => random.Next(600), 1 => random.Next(70_000), 2 => 32_768 - 300 + random.Next(600), _ => 65_536 - 10 + random.Next(20) }];
            var letters = 1 << random.Next(9);
            for (var i = 0; i < data.Length; i++)
                data[i] = i > 40 && random.Next(3) == 0 ? data[i - 1 - random.Next(40)] : (byte)random.Next(letters);
            Assert.Equal(data, RoundTrip(encoder, data, out _));
        }
    }

    [Fact]
    public void Long_codes_are_cut_to_the_limit()
    {
        // Counts that grow like Fibonacci's numbers make the deepest tree there is.
        using var encoder = new FlateEncoder();
        var data = new List<byte>();
        int a = 1, b = 1;
        for (byte letter = 0; letter < 24; letter++)
        {
            for (var i = 0; i < a; i++)
                data.Add((byte)(letter * 7));
            (a, b) = (b, a + b);
        }

        var random = new Random(3);
        var shuffled = data.ToArray();
        random.Shuffle(shuffled);
        Assert.Equal(shuffled, RoundTrip(encoder, shuffled, out _));
    }

    [Fact]
    public void Text_gets_nearly_as_small_as_with_zlib()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Directory.EnumerateFiles(TestPaths.InTests("suite"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Take(12).Select(File.ReadAllText)));
        using var encoder = new FlateEncoder();
        RoundTrip(encoder, text, out var ours);
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(text);
        Assert.InRange(ours, 0, (int)(stream.Length * 1.03));
    }

    [Fact]
    public void The_same_data_gives_the_same_bytes_whatever_was_compressed_before()
    {
        using var encoder = new FlateEncoder();
        var data = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(i => $"{i * i} R ")));
        using var first = new ByteBuffer();
        encoder.Compress(data, first);
        using var second = new ByteBuffer();
        encoder.Compress(data.AsSpan(100), new ByteBuffer());
        encoder.Compress(data, second);
        Assert.True(first.Written.SequenceEqual(second.Written));
        // The bytes themselves: they may change only together with a version of the program.
        Assert.Equal("A474AEAFD5A4DA10", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(first.Written))[..16]);
    }

    private static byte[] RoundTrip(FlateEncoder encoder, byte[] data, out int length)
    {
        using var buffer = new ByteBuffer();
        encoder.Compress(data, buffer);
        length = buffer.Length;
        using var zlib = new ZLibStream(new MemoryStream(buffer.Written.ToArray()), CompressionMode.Decompress);
        using var back = new MemoryStream();
        zlib.CopyTo(back);
        return back.ToArray();
    }
}
