using AppealKit.Composition.Output;

namespace AppealKit.Composition.Incremental;

/// <summary>How the entry of a manifest stands in a record.</summary>
internal static class ManifestEntryRecord
{
    public static void Write(RecordWriter writer, ManifestEntry entry)
    {
        foreach (var word in new[] { entry.Id, entry.Kind, entry.Language, entry.Format, entry.Path, entry.Sha256 })
            writer.Word(word);
        foreach (var number in new[] { (int)entry.Bytes, entry.Pages ?? -1, entry.Words, entry.Notes })
            writer.Number(number);
    }

    public static ManifestEntry Read(RecordReader reader)
    {
        var (id, kind, language, format, path, digest) = (reader.Word(), reader.Word(), reader.Word(), reader.Word(), reader.Word(), reader.Word());
        var (bytes, pages, words, notes) = (reader.Number(), reader.Number(), reader.Number(), reader.Number());
        return new ManifestEntry(id, kind, language, format, path, bytes, digest, pages < 0 ? null : pages, words, notes);
    }
}
