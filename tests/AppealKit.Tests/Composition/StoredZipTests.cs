using System.IO.Compression;
using AppealKit.Composition.Output;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class StoredZipTests
{
    [Fact]
    public void Others_read_what_was_put_in()
    {
        var zip = Sample();

        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        Assert.Equal(["a.txt", "empty", "дом.bin"], archive.Entries.Select(e => e.FullName));
        using var content = new MemoryStream();
        using (var stream = archive.Entries[2].Open())
            stream.CopyTo(content);
        Assert.Equal(Bytes(), content.ToArray());
        Assert.Equal(zip, Sample());
    }

    [Fact]
    public void It_reads_its_own() =>
        Assert.Equal([("a.txt", 5), ("empty", 0), ("дом.bin", 70_000)], StoredZip.Read(Sample()).Select(f => (f.Name, f.Bytes.Length)));

    [Fact]
    public void Broken_archives_give_less_and_never_fail()
    {
        var random = new Random(5);
        var whole = Sample()[..400];
        for (var i = 0; i < 2000; i++)
        {
            var broken = whole[..random.Next(whole.Length + 1)];
            for (var j = 0; j < 4 && broken.Length > 0; j++)
                broken[random.Next(Math.Min(60, broken.Length))] = (byte)random.Next(256);

            Assert.InRange(StoredZip.Read(broken).Count(), 0, 3);
        }
    }

    private static byte[] Sample()
    {
        var zip = new StoredZip();
        zip.Add("a.txt", "Hello"u8);
        zip.Add("empty", []);
        zip.Add("дом.bin", Bytes());
        return zip.ToArray();
    }

    private static byte[] Bytes() => [.. Enumerable.Range(0, 70_000).Select(i => (byte)(i * i))];
}
