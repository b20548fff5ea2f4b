using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Signatories.Import;

/// <summary>Reads the file of <c>--mapping</c>.</summary>
public static class FormMappingReader
{
    private static readonly string[] OnlyInNames = ["name", "given", "family", "role", "affiliation"];

    /// <summary>Reads a mapping.</summary>
    /// <param name="file">The file.</param>
    /// <param name="model">The workspace, for the ids of organisations.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>Null if it is no mapping at all.</returns>
    public static FormMapping? Read(SourceFile file, WorkspaceModel model, DiagnosticBag diagnostics)
    {
        var root = new YamlReader().Read(Utf8Text.Clean(file.Path, file.Text, diagnostics));
        diagnostics.AddRange(root.Diagnostics);
        if (root.Value is null || MappingReader.Of(root.Value, "a mapping", new ReadingContext(diagnostics, model.Settings.FirstLanguage)) is not { } reader)
            return null;
        var mapping = new FormMapping
        {
            Columns = ReadColumns(reader),
            Dates = reader.Choice<DateOrder>("dates"),
            As = reader.Choice<SignsAs>("as"),
            Version = reader.Text("version"),
            Wording = reader.Text("wording"),
        };
        if (reader.Mapping("answers", "the answers") is { } answers)
        {
            mapping = mapping with
            {
                Show = Answers(answers, "consent", "way of being shown", AnswerText.Key, ChoiceNames<SignatoryDisplay>.Find, ChoiceNames<SignatoryDisplay>.All),
                States = Answers(answers, "state", "state", AnswerText.Key, ChoiceNames<SignatoryState>.Find, ChoiceNames<SignatoryState>.All),
                SignsAs = Answers<bool>(answers, "signs_as", "kind of signatory", CellText.Key, w => w switch { "organisation" => true, "person" => false, _ => null }, ["organisation", "person"]),
                Countries = Answers<CountryCode>(answers, "country", "country", CellText.Key, w => CountryCode.TryParse(w, out var code) ? code : null, []),
                Languages = Answers<LanguageTag>(answers, "language", "language", CellText.Key, w => LanguageTag.TryParse(w, out var tag) ? tag : null, []),
                Organisations = ReadOrganisations(answers, model),
            };
            answers.Finish();
        }

        reader.Finish();
        return mapping;
    }

    private static List<MappedColumn> ReadColumns(MappingReader owner)
    {
        var columns = new List<MappedColumn>();
        if (owner.Mapping("columns", "the columns") is not { } reader)
            return columns;
        foreach (var entry in reader.Rest())
        {
            if (entry.Value is not ScalarNode { IsNull: false } scalar)
            {
                reader.Context.Diagnostics.Add(SignatoriesDiagnostics.UnknownWord(entry.Key.Span, "", "field", ChoiceNames<FormField>.All));
                continue;
            }

            var word = scalar.Value.Trim();
            var dot = word.IndexOf('.', StringComparison.Ordinal);
            var (name, tag) = dot < 0 ? (word, null) : (word[..dot], word[(dot + 1)..]);
            LanguageTag? language = tag is not null && LanguageTag.TryParse(tag, out var known) ? known : null;
            if (ChoiceNames<FormField>.Find(name) is { } field && (tag is null || (language is not null && OnlyInNames.Contains(name))))
                columns.Add(new MappedColumn(entry.Key.Value, field, language, entry.Key.Span));
            else
                reader.Context.Diagnostics.Add(SignatoriesDiagnostics.UnknownWord(scalar.Span, word, "field", ChoiceNames<FormField>.All));
        }

        return columns;
    }

    private static Dictionary<string, string> ReadOrganisations(MappingReader owner, WorkspaceModel model)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (answer, word) in Words(owner, "organisation", CellText.Key))
        {
            if (model.FindOrganisation(word.Value.Trim()) is { } organisation)
                result[answer] = organisation.Id;
            else
                owner.Context.Diagnostics.Add(SignatoriesDiagnostics.UnknownWord(word.Span, word.Value.Trim(), "organisation", [.. model.Organisations.Select(o => o.Id)]));
        }

        return result;
    }

    private static Dictionary<string, T> Answers<T>(MappingReader owner, string key, string what, Func<string, string> keyOf, Func<string, T?> find, IReadOnlyList<string> known)
        where T : struct
    {
        var result = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (answer, word) in Words(owner, key, keyOf))
        {
            if (find(word.Value.Trim()) is { } value)
                result[answer] = value;
            else
                owner.Context.Diagnostics.Add(SignatoriesDiagnostics.UnknownWord(word.Span, word.Value.Trim(), what, known));
        }

        return result;
    }

    private static IEnumerable<(string Answer, ScalarNode Word)> Words(MappingReader owner, string key, Func<string, string> keyOf)
    {
        if (owner.Mapping(key, "the answers") is not { } reader)
            yield break;
        foreach (var entry in reader.Rest())
        {
            if (entry.Value is ScalarNode { IsNull: false } scalar)
                yield return (keyOf(entry.Key.Value), scalar);
            else
                owner.Context.Diagnostics.Add(SignatoriesDiagnostics.UnknownWord(entry.Key.Span, entry.Key.Value, "word for the answer", []));
        }
    }
}
