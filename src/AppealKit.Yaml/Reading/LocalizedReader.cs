using AppealKit.Values;

namespace AppealKit.Yaml.Reading;

/// <summary>Reads texts in several languages: a plain string, a map by language, and entries with a state.</summary>
internal static class LocalizedReader
{
    public static LocalizedText? Read(PositionedNode node, string key, ReadingContext context)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return LocalizedText.Of(context.FirstLanguage, TextOf(scalar, context), scalar.Span);
            case MappingNode mapping when mapping.Find("text") is not null:
                return ReadEntry(mapping, context.FirstLanguage, key, context) is { } single ? new LocalizedText([single], mapping.Span) : null;
            case MappingNode mapping:
                return ReadLanguages(mapping, key, context);
            default:
                context.Diagnostics.Add(YamlDiagnostics.WrongType(node, key, $"`{key}` must be a text, or one text for each language: `{{en: …, ru: …}}`"));
                return null;
        }
    }

    public static LocalizedEntry? ReadEntry(PositionedNode node, LanguageTag language, string key, ReadingContext context)
    {
        switch (node)
        {
            case ScalarNode { IsNull: true }:
                return null;
            case ScalarNode scalar:
                return new LocalizedEntry(language, TextOf(scalar, context), scalar.Span);
            case MappingNode mapping:
                var reader = new MappingReader(mapping, $"the text of `{key}`", context);
                var text = reader.Required("text");
                var state = reader.Choice<TranslationState>("state");
                var of = reader.Text("of");
                reader.Finish();
                return text is null ? null : new LocalizedEntry(language, TextOf(text, context), text.Span) { State = state, Of = of };
            default:
                context.Diagnostics.Add(YamlDiagnostics.WrongType(node, key, $"`{key}` must be a text, or `text` with `state` and `of`"));
                return null;
        }
    }

    private static LocalizedText? ReadLanguages(MappingNode mapping, string key, ReadingContext context)
    {
        var entries = new List<LocalizedEntry>(mapping.Entries.Count);
        foreach (var item in mapping.Entries)
        {
            if (context.LanguageOf(item.Key.Value) is not { } language)
                context.Diagnostics.Add(YamlDiagnostics.NotALanguage(item.Key.Span, item.Key.Value));
            else if (entries.Exists(e => e.Language == language))
                context.Diagnostics.Add(YamlDiagnostics.LanguageTwice(item.Key.Span, language));
            else if (ReadEntry(item.Value, language, item.Key.Value, context) is { } entry)
                entries.Add(entry);
        }

        return entries.Count == 0 ? null : new LocalizedText(entries, mapping.Span);
    }

    // The line end of a block belongs to the file, not to the text.
    private static string TextOf(ScalarNode scalar, ReadingContext context)
    {
        if (scalar.Value.Contains("{{", StringComparison.Ordinal))
            context.Diagnostics.Add(YamlDiagnostics.CodeInText(scalar));
        return scalar.Value.Trim();
    }
}
