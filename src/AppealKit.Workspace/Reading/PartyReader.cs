using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads who acted: ids of organisations, or names in words.</summary>
internal static class PartyReader
{
    public static IReadOnlyList<Party> ReadList(MappingReader reader, string key)
    {
        switch (reader.Find(key))
        {
            case null:
                return [];
            case SequenceNode:
                return [.. reader.Texts(key).Select(t => Of(t, reader.Context.FirstLanguage))];
            default:
                return Read(reader, key) is { } party ? [party] : [];
        }
    }

    public static Party? Read(MappingReader reader, string key) => reader.Find(key) switch
    {
        null => null,
        ScalarNode scalar => Of(scalar, reader.Context.FirstLanguage),
        var node => reader.Localized(key) is { } name ? new Party(null, name, node.Span) : null,
    };

    // What has the form of an id is one; "Supreme Court" is a name in the first language.
    private static Party Of(ScalarNode scalar, LanguageTag language)
    {
        var text = scalar.Value.Trim();
        return IdForm.IsKebab(text) ? new Party(text, null, scalar.Span) : new Party(null, LocalizedText.Of(language, text, scalar.Span), scalar.Span);
    }
}
