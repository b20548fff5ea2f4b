using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Meetings;

/// <summary>Reads what is wanted for sessions: maps, or kinds alone.</summary>
internal static class WantedReader
{
    public static IReadOnlyList<WantedDocument> ReadList(MappingReader owner)
    {
        var wanted = new List<WantedDocument>();
        foreach (var item in owner.Items("wanted"))
        {
            if (Read(item, owner.Context) is { } document)
                wanted.Add(document);
        }

        return wanted;
    }

    private static WantedDocument? Read(PositionedNode item, ReadingContext context)
    {
        if (item is ScalarNode { IsNull: false } scalar)
            return new WantedDocument { Kind = new Reference(scalar.Value.Trim(), scalar.Span), Span = scalar.Span };
        if (MappingReader.Of(item, "what is wanted", context) is not { } reader)
            return null;
        var kind = reader.Required("kind");
        var wanted = new WantedDocument
        {
            Kind = new Reference(kind?.Value.Trim() ?? "", kind?.Span ?? reader.Span),
            Languages = ReadLanguages(reader),
            Title = reader.Localized("title"),
            Document = reader.ReferenceOf("document"),
            Number = reader.Text("number"),
            Span = reader.Span,
        };
        reader.Finish();
        return kind is null ? null : wanted;
    }

    // Each with its place: the one that a venue does not have is pointed at.
    private static List<Located<LanguageTag>> ReadLanguages(MappingReader reader)
    {
        var languages = new List<Located<LanguageTag>>();
        foreach (var scalar in reader.Texts("languages"))
        {
            if (ScalarValues.Language(scalar, reader.Context) is { } language && !languages.Exists(l => l.Value == language))
                languages.Add(new Located<LanguageTag>(language, scalar.Span));
        }

        return languages;
    }
}
