using AppealKit.Values;
using AppealKit.Workspace.Model.People;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads texts about people and situations.</summary>
internal static class CaseTextReader
{
    public static IReadOnlyList<CaseText> ReadList(MappingReader owner, Audience audience)
    {
        var texts = new List<CaseText>();
        foreach (var reader in owner.Mappings("texts", "a text"))
        {
            var length = reader.Required("length") is { } scalar ? ScalarValues.Choice<TextLength>(scalar, "length", reader.Context) : null;
            var asOf = reader.Date("as_of");
            var sources = reader.References("sources");
            var own = reader.AudienceOr(audience);
            var text = reader.LocalizedHere();
            reader.Finish();
            if (text is null && !reader.Node.IsDamaged)
                reader.Context.Diagnostics.Add(WorkspaceDiagnostics.TextWithoutLanguage(reader.Span));
            if (text is not null && length is { } known)
                texts.Add(new CaseText { Length = known, AsOf = asOf, Text = text, Sources = sources, Audience = own, Span = reader.Span });
        }

        return texts;
    }
}
