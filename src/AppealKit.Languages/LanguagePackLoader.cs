using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages.Reading;
using AppealKit.Yaml;

namespace AppealKit.Languages;

/// <summary>Loads language packs.</summary>
public static class LanguagePackLoader
{
    /// <summary>Loads a pack.</summary>
    /// <param name="file">A file <c>templates/languages/&lt;tag&gt;.yaml</c>; its name must agree with the tag in it.</param>
    /// <param name="others">Finds the file of another pack by its tag, for packs that extend it; null if there are no others.</param>
    /// <returns>The pack, null if there is an error; and all that is wrong with it.</returns>
    public static StageResult<LanguagePack> Load(SourceFile file, Func<string, SourceFile?>? others = null)
    {
        var yaml = new YamlReader().Read(file);
        var diagnostics = new DiagnosticBag();
        // That a file is empty is one finding, not two.
        if (yaml.Value is not null || yaml.HasErrors)
            diagnostics.AddRange(yaml.Diagnostics);
        if (diagnostics.HasErrors)
            return new StageResult<LanguagePack>(null, diagnostics.ToList());
        if (yaml.Value is not MappingNode root)
        {
            diagnostics.Add(LanguageDiagnostics.NotAPack(yaml.Value?.Span.Slice(0, 1) ?? file.Span(0, 0)));
            return new StageResult<LanguagePack>(null, diagnostics.ToList());
        }

        root = PackExtension.Complete(root, others, diagnostics);
        if (diagnostics.HasErrors)
            return new StageResult<LanguagePack>(null, diagnostics.ToList());
        var data = PackReader.Read(new SectionReader(root, "", diagnostics), file);
        var pack = data is null || diagnostics.HasErrors ? null : new LanguagePack(data, fallback: null);
        return new StageResult<LanguagePack>(pack, diagnostics.ToList());
    }

    /// <summary>Reads only what a language calls itself, for links to documents in it: a small part of the work of loading its pack.</summary>
    /// <returns>Null if there is no line <c>native_name:</c> that can be read by itself.</returns>
    public static string? LoadNativeName(SourceFile file)
    {
        const string Key = "native_name:";
        var text = file.Text.AsSpan();
        var start = text.StartsWith(Key) ? 0 : text.IndexOf("\n" + Key) + 1;
        if (start == 0 && !text.StartsWith(Key))
            return null;
        var line = text[start..];
        var end = line.IndexOfAny('\r', '\n');
        var yaml = new YamlReader().Read(new SourceFile(file.Path, line[..(end < 0 ? line.Length : end)].ToString()));
        return !yaml.HasErrors && yaml.Value is MappingNode { Entries: [{ Value: ScalarNode { IsNull: false } name }] } ? name.Value : null;
    }
}
