using AppealKit.Diagnostics;

namespace AppealKit.Composition.Incremental;

/// <summary>Reads and writes build records.</summary>
internal static class BuildRecordFile
{
    // Raised with every change of what stands in the file.
    private const string Magic = "AppealKit build record 1";

    /// <summary>Reads a record.</summary>
    /// <returns>An empty one if there is none that can be used.</returns>
    public static BuildRecord Read(string path)
    {
        using var reader = RecordFile.Open(path, Magic);
        return reader is null ? BuildRecord.Empty : Read(reader);
    }

    /// <summary>Writes a record; the same record gives the same bytes.</summary>
    public static void Write(string path, BuildRecord record)
    {
        using var writer = new RecordWriter();
        writer.Word(Magic);
        writer.Word(record.Ground);
        writer.Word(record.Searched);
        writer.List(record.Texts, t => Write(writer, t));
        RecordFile.Save(path, writer);
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
        writer.List(text.Files, f => ManifestEntryRecord.Write(writer, f));
        writer.List(text.Findings, f => Write(writer, f));
    }

    private static RecordedText ReadText(RecordReader reader) => new(
        reader.Word(),
        reader.Word(),
        reader.List(() => new RecordedInput((InputKind)reader.Number(), reader.Word(), reader.Word())),
        reader.List(() => new RecordedChoice(reader.Word(), reader.Word(), DateOnly.FromDayNumber(reader.Number()), reader.List(reader.Word))),
        reader.List(reader.Word),
        reader.List(() => ManifestEntryRecord.Read(reader)),
        reader.List(() => ReadFinding(reader)));

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
