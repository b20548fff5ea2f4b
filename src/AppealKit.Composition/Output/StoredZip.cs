using System.Buffers.Binary;
using System.Text;

namespace AppealKit.Composition.Output;

/// <summary>
/// A zip archive (PKWARE APPNOTE 6.3) of files as they are, not compressed: PDF is already, and the same files give the same bytes on every machine. All files
/// have the first day that the format knows.
/// </summary>
internal sealed class StoredZip
{
    private const uint LocalHeader = 0x04034B50;
    private const int LocalHeaderLength = 30;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndRecord = 0x06054B50;

    // 2.0, MS-DOS: what every reader knows.
    private const ushort Version = 20;

    // Names are UTF-8 (4.4.4, bit 11).
    private const ushort Flags = 0x0800;

    // 1980-01-01, in the bits of MS-DOS.
    private const ushort FirstDay = 0x0021;

    private static readonly uint[] Crc = CrcTable();

    private readonly MemoryStream _files = new();
    private readonly MemoryStream _directory = new();
    private ushort _count;

    /// <summary>Adds a file. Its name must be new.</summary>
    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        var offset = checked((uint)_files.Length);
        var encoded = Encoding.UTF8.GetBytes(name);
        var (checksum, size) = (ChecksumOf(bytes), checked((uint)bytes.Length));
        Numbers(_files, LocalHeader, Version, Flags, (ushort)0, (ushort)0, FirstDay, checksum, size, size, (ushort)encoded.Length, (ushort)0);
        _files.Write(encoded);
        _files.Write(bytes);
        Numbers(_directory, CentralHeader, Version, Version, Flags, (ushort)0, (ushort)0, FirstDay, checksum, size, size, (ushort)encoded.Length, (ushort)0, (ushort)0, (ushort)0, (ushort)0, 0u, offset);
        _directory.Write(encoded);
        _count = checked((ushort)(_count + 1));
    }

    /// <summary>The whole archive.</summary>
    public byte[] ToArray()
    {
        using var zip = new MemoryStream();
        _files.WriteTo(zip);
        _directory.WriteTo(zip);
        Numbers(zip, EndRecord, (ushort)0, (ushort)0, _count, _count, checked((uint)_directory.Length), checked((uint)_files.Length), (ushort)0);
        return zip.ToArray();
    }

    /// <summary>The files of such an archive, as far as it is one.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Read(byte[] zip)
    {
        for (var at = 0; at + LocalHeaderLength <= zip.Length && BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at)) == LocalHeader;)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at + 18));
            var name = at + LocalHeaderLength;
            var start = name + BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at + 26)) + BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at + 28));
            if (start + (long)size > zip.Length)
                yield break;
            yield return (Encoding.UTF8.GetString(zip, name, BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at + 26))), zip[start..(start + (int)size)]);
            at = start + (int)size;
        }
    }

    // Low bytes first: two for a short, four for a whole number.
    private static void Numbers(MemoryStream stream, params ReadOnlySpan<object> numbers)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var number in numbers)
        {
            if (number is ushort two)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(bytes, two);
                stream.Write(bytes[..2]);
            }
            else
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)number);
                stream.Write(bytes);
            }
        }
    }

    // CRC-32 of ISO 3309, with the bits turned around.
    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        foreach (var b in bytes)
            checksum = Crc[(byte)(checksum ^ b)] ^ (checksum >> 8);
        return ~checksum;
    }

    private static uint[] CrcTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 1 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            table[i] = value;
        }

        return table;
    }
}
