using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;

namespace AppealKit.Composition.Incremental;

/// <summary>
/// Reads and writes build records. Each word stands in the file once. A file that is not whole, or of another version, is none: then everything
/// is built.
/// </summary>
internal static class BuildRecordFile
{
    // Raised with every change of what stands in the file.
    private const string Magic = "AppealKit build record 1";

    // Of SHA-256, as hexadecimal digits.
    private const int DigestLength = 64;

    /// <summary>Reads a record.</summary>
    /// <returns>An empty one if there is none that can be used.</returns>
    public static BuildRecord Read(string path)
    {
        try
        {
            return File.Exists(path) ? Read(File.ReadAllBytes(path)) : BuildRecord.Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return BuildRecord.Empty;
        }
    }

    /// <summary>Reads a record from the bytes of a file.</summary>
    public static BuildRecord Read(byte[] bytes)
    {
        var length = bytes.Length - DigestLength;
        if (length <= 0 || !Encoding.ASCII.GetBytes(Digest.Of(bytes.AsSpan(0, length))).AsSpan().SequenceEqual(bytes.AsSpan(length)))
            return BuildRecord.Empty;
        using var reader = new RecordReader(bytes, length);
        return reader.Word() == Magic ? Read(reader) : BuildRecord.Empty;
    }

    /// <summary>Writes a record; where that is not possible, the next build builds everything.</summary>
    public static void Write(string path, BuildRecord record)
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            var ignored = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignored))
                HalfWrittenFile.Write(ignored, "*\n"u8);
            HalfWrittenFile.Write(path, BytesOf(record));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A workspace that may only be read is built as well, each time anew.
        }
    }

    /// <summary>The bytes of a record; the same record gives the same bytes.</summary>
    public static byte[] BytesOf(BuildRecord record)
    {
        using var writer = new RecordWriter();
        writer.Word(Magic);
        writer.Word(record.Ground);
        writer.Word(record.Searched);
        writer.List(record.Texts, t => Write(writer, t));
        var bytes = writer.ToArray();
        return [.. bytes, .. Encoding.ASCII.GetBytes(Digest.Of(bytes))];
    }

    private static BuildRecord Read(RecordReader reader) => new(reader.Word(), reader.Word(), reader.List(() => ReadText(reader)));

    private static void Write(RecordWriter writer, RecordedText text)
    {
        writer.Word(text.Document);
        writer.Word(text.Language);
        writer.List(text.Inputs, i =>
        {
            writer.Number((int)i.Kind);
            writer.Word(i.Name);
            writer.Word(i.Digest);
        });
        writer.List(text.Choices, c =>
        {
            writer.Word(c.Document);
            writer.Word(c.Group);
            writer.Number(c.Day.DayNumber);
            writer.List(c.People, writer.Word);
        });
        writer.List(text.Linked, writer.Word);
        writer.List(text.Files, f => Write(writer, f));
        writer.List(text.Findings, f => Write(writer, f));
    }

    private static RecordedText ReadText(RecordReader reader) => new(
        reader.Word(),
        reader.Word(),
        reader.List(() => new RecordedInput((InputKind)reader.Number(), reader.Word(), reader.Word())),
        reader.List(() => new RecordedChoice(reader.Word(), reader.Word(), DateOnly.FromDayNumber(reader.Number()), reader.List(reader.Word))),
        reader.List(reader.Word),
        reader.List(() => ReadFile(reader)),
        reader.List(() => ReadFinding(reader)));

    private static void Write(RecordWriter writer, ManifestEntry entry)
    {
        foreach (var word in new[] { entry.Id, entry.Kind, entry.Language, entry.Format, entry.Path, entry.Sha256 })
            writer.Word(word);
        foreach (var number in new[] { (int)entry.Bytes, entry.Pages ?? -1, entry.Words, entry.Notes })
            writer.Number(number);
    }

    private static ManifestEntry ReadFile(RecordReader reader)
    {
        var (id, kind, language, format, path, digest) = (reader.Word(), reader.Word(), reader.Word(), reader.Word(), reader.Word(), reader.Word());
        var (bytes, pages, words, notes) = (reader.Number(), reader.Number(), reader.Number(), reader.Number());
        return new ManifestEntry(id, kind, language, format, path, bytes, digest, pages < 0 ? null : pages, words, notes);
    }

    private static void Write(RecordWriter writer, RecordedFinding finding)
    {
        writer.Word(finding.Descriptor.Code);
        writer.Number((int)finding.Descriptor.Severity);
        writer.Word(finding.Descriptor.Title);
        writer.Word(finding.Message);
        writer.Number(finding.IsForEverybody ? 1 : 0);
        writer.WordOrNone(finding.Path);
        writer.List<RecordedPlace>(finding.Place is null ? [] : [finding.Place], p => Write(writer, p));
        writer.List(finding.Hints, writer.Word);
        writer.List(finding.Labels, p => Write(writer, p));
        writer.List(finding.Trail, p => Write(writer, p));
    }

    private static RecordedFinding ReadFinding(RecordReader reader)
    {
        var descriptor = new DiagnosticDescriptor(reader.Word(), (Severity)reader.Number(), reader.Word());
        return new RecordedFinding(
            descriptor,
            reader.Word(),
            reader.Number() == 1,
            reader.WordOrNone(),
            reader.List(() => ReadPlace(reader)).FirstOrDefault(),
            reader.List(reader.Word),
            reader.List(() => ReadPlace(reader)),
            reader.List(() => ReadPlace(reader)));
    }

    private static void Write(RecordWriter writer, RecordedPlace place)
    {
        writer.Word(place.Path);
        writer.Number(place.Start);
        writer.Number(place.Length);
        writer.WordOrNone(place.Text);
    }

    private static RecordedPlace ReadPlace(RecordReader reader) => new(reader.Word(), reader.Number(), reader.Number(), reader.WordOrNone());
}
