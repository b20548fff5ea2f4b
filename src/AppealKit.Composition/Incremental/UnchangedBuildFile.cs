namespace AppealKit.Composition.Incremental;

/// <summary>Reads and writes what a build without an error left and said.</summary>
internal static class UnchangedBuildFile
{
    // Raised with every change of what stands in the file.
    private const string Magic = "AppealKit unchanged build 1";

    public static UnchangedBuild? Read(string path)
    {
        using var reader = RecordFile.Open(path, Magic);
        if (reader is null)
            return null;
        var (inputs, request) = (reader.Word(), reader.Word());
        var files = reader.List(() => ManifestEntryRecord.Read(reader));
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in reader.List(() => new[] { reader.Word(), reader.Word() }))
            others[pair[0]] = pair[1];
        return new UnchangedBuild(inputs, request, files, others, reader.Word(), reader.Word(), reader.Number() == 1);
    }

    public static void Write(string path, UnchangedBuild build)
    {
        using var writer = new RecordWriter();
        writer.Word(Magic);
        writer.Word(build.Inputs);
        writer.Word(build.Request);
        writer.List(build.Files, f => ManifestEntryRecord.Write(writer, f));
        writer.List<string>([.. build.Others.Keys.Order(StringComparer.Ordinal)], name =>
        {
            writer.Word(name);
            writer.Word(build.Others[name]);
        });
        writer.Word(build.Findings);
        writer.Word(build.ColouredFindings);
        writer.Number(build.HasWarnings ? 1 : 0);
        RecordFile.Save(path, writer);
    }
}
