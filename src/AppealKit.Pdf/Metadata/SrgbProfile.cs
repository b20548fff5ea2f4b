using System.Buffers.Binary;
using AppealKit.Pdf.Core.Compression;

namespace AppealKit.Pdf.Metadata;

/// <summary>
/// The colour profile of sRGB, computed from its definition (IEC 61966-2-1) in the form of ICC.1:2001-04 (version 2.4), so that the
/// file says what its colours are (ISO 19005-2, 6.2.3).
/// </summary>
internal static class SrgbProfile
{
    /// <summary>The name under which registries know it.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    private const int HeaderLength = 128;
    private const int CurvePoints = 256;

    // Made once for the program; it never changes.
    private static readonly Lazy<byte[]> LazyCompressed = new(() => FlateEncoder.Compress(Build()));

    /// <summary>The profile, compressed.</summary>
    public static ReadOnlySpan<byte> Compressed => LazyCompressed.Value;

    /// <summary>The profile.</summary>
    public static byte[] Build()
    {
        // The primaries of sRGB, adapted to the profile connection space's white D50 (Bradford).
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description()), ("cprt", Text("text", "No copyright, use freely")),
            ("wtpt", Xyz(0.95045, 1, 1.08905)),
            ("rXYZ", Xyz(0.436066, 0.222488, 0.013916)), ("gXYZ", Xyz(0.385147, 0.716873, 0.097076)), ("bXYZ", Xyz(0.143066, 0.060608, 0.714096)),
            ("rTRC", Curve()), ("gTRC", []), ("bTRC", []),
        ];
        var profile = new List<byte>(new byte[HeaderLength + 4 + (tags.Length * 12)]);
        var table = new byte[4 + (tags.Length * 12)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        int offset = 0, length = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            // The three channels share one curve.
            if (tags[i].Data.Length > 0)
            {
                (offset, length) = (profile.Count, tags[i].Data.Length);
                profile.AddRange(tags[i].Data);
                profile.AddRange(new byte[-length & 3]);
            }

            var row = table.AsSpan(4 + (i * 12));
            Letters(row, tags[i].Tag);
            BinaryPrimitives.WriteInt32BigEndian(row[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(row[8..], length);
        }

        var bytes = profile.ToArray();
        Header(bytes);
        table.CopyTo(bytes.AsSpan(HeaderLength));
        return bytes;
    }

    private static void Header(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02400000);
        Letters(profile[12..], "mntrRGB XYZ ");
        // A fixed date: the day of the standard, not of the build.
        ReadOnlySpan<ushort> date = [1999, 10, 18, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(profile[(24 + (i * 2))..], date[i]);
        Letters(profile[36..], "acsp");
        // The white of the connection space, D50.
        ReadOnlySpan<int> white = [0xF6D6, 0x10000, 0xD32D];
        for (var i = 0; i < white.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(profile[(68 + (i * 4))..], white[i]);
    }

    private static byte[] Description()
    {
        // Type, 4 bytes reserved, count and ASCII, then empty forms in Unicode (8 bytes) and in Macintosh script code (70 bytes).
        var data = new byte[12 + Name.Length + 1 + 8 + 3 + 67];
        Letters(data, "desc");
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Name.Length + 1);
        Letters(data.AsSpan(12), Name);
        return data;
    }

    private static byte[] Text(string type, string text)
    {
        var data = new byte[8 + text.Length + 1];
        Letters(data, type);
        Letters(data.AsSpan(8), text);
        return data;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        Letters(data, "XYZ ");
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), (int)Math.Round(x * 65536));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), (int)Math.Round(y * 65536));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), (int)Math.Round(z * 65536));
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (CurvePoints * 2)];
        Letters(data, "curv");
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (i * 2)), (ushort)Math.Round(linear * 65535));
        }

        return data;
    }

    private static void Letters(Span<byte> target, string letters)
    {
        for (var i = 0; i < letters.Length; i++)
            target[i] = (byte)letters[i];
    }
}
