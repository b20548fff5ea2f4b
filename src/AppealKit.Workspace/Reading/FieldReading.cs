using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Fields that several records have.</summary>
internal static class FieldReading
{
    /// <summary>The id, or the name of the file or folder if it is missing (which is reported).</summary>
    public static Reference Id(this MappingReader reader, string? fallback)
    {
        if (reader.Required("id") is { } id)
            return new Reference(id.Value.Trim(), id.Span);
        var entries = reader.Node.Entries;
        return new Reference(fallback ?? "", entries.Count > 0 ? entries[0].Key.Span : reader.Span.Slice(0, 0));
    }

    /// <summary>The audience, or what it follows. One that cannot be read, or may have stood in lines that could not, is internal.</summary>
    public static Audience AudienceOr(this MappingReader reader, Audience otherwise)
    {
        var isUnknown = reader.Has("audience") || reader.Node.IsDamaged;
        var audience = reader.Choice<Audience>("audience") ?? (isUnknown ? Audience.Internal : otherwise);
        reader.Context.Stretches.Add(new AudienceStretch(reader.Span, audience));
        return audience;
    }

    /// <summary>Mentions by id: one, or a list.</summary>
    public static IReadOnlyList<Reference> References(this MappingReader reader, string key)
    {
        var texts = reader.Texts(key);
        if (texts.Count == 0)
            return [];
        var references = new Reference[texts.Count];
        for (var i = 0; i < references.Length; i++)
            references[i] = new Reference(texts[i].Value.Trim(), texts[i].Span);
        return references;
    }

    /// <summary>A mention by id.</summary>
    public static Reference? ReferenceOf(this MappingReader reader, string key) =>
        reader.Scalar(key) is { } scalar ? new Reference(scalar.Value.Trim(), scalar.Span) : null;

    /// <summary>Topics and other plain words.</summary>
    public static IReadOnlyList<string> Words(this MappingReader reader, string key)
    {
        var texts = reader.Texts(key);
        return texts.Count == 0 ? [] : [.. texts.Select(t => t.Value.Trim())];
    }

    /// <summary>Texts that keep their place.</summary>
    public static IReadOnlyList<Located<string>> LocatedWords(this MappingReader reader, string key)
    {
        var texts = reader.Texts(key);
        if (texts.Count == 0)
            return [];
        var words = new List<Located<string>>(texts.Count);
        foreach (var text in texts)
            words.Add(new Located<string>(text.Value.Trim(), text.Span));
        return words;
    }

    /// <summary>Texts in several languages: one, or a list of them.</summary>
    public static IReadOnlyList<LocalizedText> LocalizedList(this MappingReader reader, string key, RecordContext context)
    {
        // A map of languages stands for one text; only a list has several.
        if (reader.Find(key) is not SequenceNode sequence)
            return reader.Localized(key) is { } single ? [single] : [];
        return [.. sequence.Items.Select(i => LocalizedItem(i, key, context)).OfType<LocalizedText>()];
    }

    private static LocalizedText? LocalizedItem(PositionedNode item, string key, RecordContext context)
    {
        // Read through a map of one entry, so that all forms of a text are known in one place only.
        var holder = new MappingNode([new MappingEntry(new ScalarNode(key, ScalarStyle.Plain, item.Span), item)], item.Span);
        return new MappingReader(holder, key, context.Values).Localized(key);
    }
}
