using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads names: a plain string, a map by language, and entries with parts, case forms or a doubt.</summary>
internal static class NameReader
{
    private static readonly string[] EntryKeys =
        ["form", "given", "family", "confirmed", "in_text", "nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"];

    public static NameSet? Read(MappingReader owner, string key, RecordContext context)
    {
        switch (owner.Find(key))
        {
            case null:
                return null;
            case MappingNode mapping when !mapping.Entries.Any(e => EntryKeys.Contains(e.Key.Value)):
                return ReadLanguages(mapping, context);
            case var node:
                var name = ReadEntry(node, context.Settings.FirstLanguage, context);
                return name is null ? null : new NameSet([name], node.Span);
        }
    }

    private static NameSet? ReadLanguages(MappingNode mapping, RecordContext context)
    {
        var names = new List<LocalizedName>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            if (context.Values.LanguageOf(entry.Key.Value) is not { } language)
                context.Values.ReportNotALanguage(entry.Key);
            else if (ReadEntry(entry.Value, language, context) is { } name && !names.Exists(n => n.Language == language))
                names.Add(name);
        }

        return names.Count == 0 ? null : new NameSet(names, mapping.Span);
    }

    private static LocalizedName? ReadEntry(PositionedNode node, LanguageTag language, RecordContext context)
    {
        if (node is ScalarNode scalar)
            return scalar.IsNull ? null : new LocalizedName(language, scalar.Value.Trim(), scalar.Span);
        if (MappingReader.Of(node, "a name", context.Values) is not { } reader)
            return null;
        var (given, family) = (reader.Text("given"), reader.Text("family"));
        var form = reader.Scalar("form");
        Dictionary<GrammaticalCase, string>? cases = null;
        var nominative = reader.Scalar("nominative");
        foreach (var (name, grammaticalCase) in Cases)
        {
            if (reader.Text(name) is { } inCase)
                (cases ??= [])[grammaticalCase] = inCase;
        }

        var inText = reader.Text("in_text");
        var confirmed = reader.Flag("confirmed") ?? true;
        reader.Finish();
        var basic = form ?? nominative;
        var whole = basic?.Value.Trim() ?? string.Join(' ', new[] { given, family }.Where(p => !string.IsNullOrEmpty(p)));
        if (whole.Length == 0)
        {
            context.Diagnostics.Add(WorkspaceDiagnostics.NameWithoutForm(node.Span, language));
            return null;
        }

        return new LocalizedName(language, whole, basic?.Span ?? node.Span)
        {
            Given = given,
            Family = family,
            IsConfirmed = confirmed,
            InText = inText,
            Cases = cases ?? NoCases,
        };
    }

    private static readonly (string Name, GrammaticalCase Case)[] Cases =
    [
        ("genitive", GrammaticalCase.Genitive), ("dative", GrammaticalCase.Dative), ("accusative", GrammaticalCase.Accusative),
        ("instrumental", GrammaticalCase.Instrumental), ("prepositional", GrammaticalCase.Prepositional),
    ];

    private static readonly Dictionary<GrammaticalCase, string> NoCases = [];
}
