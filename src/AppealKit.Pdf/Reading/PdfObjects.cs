using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace AppealKit.Pdf.Reading;

/// <summary>The objects of a file as <see cref="Core.ObjectWriter"/> writes them: streams one behind the other, all others packed into some of them.</summary>
internal sealed class PdfObjects
{
    // A file that says it unpacks into more than this is none of ours.
    private const int LongestStream = 256 * 1024 * 1024;

    private readonly List<(int Number, string Dictionary, byte[] Data)> _streams = [];
    private readonly Dictionary<int, string> _packed = [];

    /// <summary>The streams, unpacked: number, dictionary and content.</summary>
    public IReadOnlyList<(int Number, string Dictionary, byte[] Data)> Streams => _streams;

    /// <summary>All other objects by number, a character for each byte.</summary>
    public IReadOnlyDictionary<int, string> Packed => _packed;

    /// <summary>Reads a file.</summary>
    /// <returns>Null if it is not one that we wrote.</returns>
    public static PdfObjects? Read(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var objects = new PdfObjects();
        try
        {
            return text.StartsWith("%PDF-", StringComparison.Ordinal) && objects.ReadStreams(file, text) ? objects : null;
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private bool ReadStreams(byte[] file, string text)
    {
        const string Begin = " 0 obj\n<</Length ";
        const string Stream = ">>\nstream\n";
        var at = 0;
        while (text.IndexOf(Begin, at, StringComparison.Ordinal) is >= 0 and var begin)
        {
            var number = IntegerBefore(text, begin);
            var dictionaryAt = begin + Begin.Length;
            var streamAt = text.IndexOf(Stream, dictionaryAt, StringComparison.Ordinal);
            if (streamAt < 0)
                return false;
            var dictionary = text[dictionaryAt..streamAt];
            var length = int.Parse(dictionary.AsSpan(0, dictionary.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : dictionary.Length), CultureInfo.InvariantCulture);
            var data = file.AsSpan(streamAt + Stream.Length, length).ToArray();
            at = streamAt + Stream.Length + length;
            if (!IsFontOrTable(dictionary))
                Add(number, dictionary, dictionary.Contains("/FlateDecode", StringComparison.Ordinal) ? Inflate(data) : data);
        }

        return _streams.Count > 0;
    }

    // Fonts, colours and the table of objects hold no words.
    private static bool IsFontOrTable(string dictionary) =>
        dictionary.Contains("/Length1", StringComparison.Ordinal) || dictionary.Contains("/Type/XRef", StringComparison.Ordinal) || dictionary.EndsWith("/N 3", StringComparison.Ordinal);

    private void Add(int number, string dictionary, byte[] data)
    {
        _streams.Add((number, dictionary, data));
        if (!dictionary.Contains("/Type/ObjStm", StringComparison.Ordinal))
            return;
        var text = Encoding.Latin1.GetString(data);
        int count = IntegerAfter(dictionary, "/N "), first = IntegerAfter(dictionary, "/First ");
        var numbers = text[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < count; i++)
        {
            var start = first + int.Parse(numbers[(2 * i) + 1], CultureInfo.InvariantCulture);
            var end = i + 1 < count ? first + int.Parse(numbers[(2 * i) + 3], CultureInfo.InvariantCulture) : text.Length;
            _packed[int.Parse(numbers[2 * i], CultureInfo.InvariantCulture)] = text[start..end];
        }
    }

    private static byte[] Inflate(byte[] data)
    {
        using var unpacked = new MemoryStream();
        using var packed = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        while (packed.Read(buffer) is > 0 and var read)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > LongestStream)
                throw new InvalidDataException();
        }

        return unpacked.ToArray();
    }

    /// <summary>The number behind some words; -1 if they are not there.</summary>
    public static int IntegerAfter(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
            return -1;
        var end = at += words.Length;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture);
    }

    private static int IntegerBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);
    }
}
