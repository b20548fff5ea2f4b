using AppealKit.Values;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories.Import;

/// <summary>The name of a person as a row has it.</summary>
/// <param name="Given">The given name, with the name after the father; empty if the form does not tell it apart.</param>
/// <param name="Family">The family name; empty if the form does not tell it apart.</param>
/// <param name="Whole">Names as they are written, with their language where a mapping says it.</param>
internal sealed record NameParts(string Given, string Family, IReadOnlyList<(string Text, LanguageTag? Language)> Whole)
{
    /// <summary>The whole name, in the first way it is written; empty if there is none.</summary>
    public string Full => Given.Length > 0 && Family.Length > 0 ? Given + " " + Family : Whole.Count > 0 ? Whole[0].Text : Given + Family;

    /// <summary>The name of a row.</summary>
    public static NameParts Of(FormRow row, FormColumns columns)
    {
        var whole = new List<(string, LanguageTag?)>();
        foreach (var column in columns.Of(FormField.Name))
        {
            if (CellText.OneLine(row.Cells[column.Index]) is { Length: > 0 } text && (whole.Count == 0 || column.Language is not null))
                whole.Add((text, column.Language));
        }

        var given = First(row, columns, FormField.Given);
        var patronymic = First(row, columns, FormField.Patronymic);
        return new NameParts(given.Length > 0 && patronymic.Length > 0 ? given + " " + patronymic : given, First(row, columns, FormField.Family), whole);
    }

    /// <summary>The name as YAML.</summary>
    /// <param name="languageOf">The language of a text.</param>
    public MappingNode ToNode(Func<string, LanguageTag> languageOf)
    {
        var names = new List<(string Language, PositionedNode? Name)>();
        if (Given.Length > 0 && Family.Length > 0)
        {
            names.Add((languageOf(Full).Value, NewNode.Map(
                ("form", NewNode.Text(Full)), ("given", NewNode.Text(Given)), ("family", NewNode.Text(Family)))));
        }

        foreach (var (text, language) in Whole)
        {
            var tag = (language ?? languageOf(text)).Value;
            if (!names.Exists(n => n.Language == tag))
                names.Add((tag, NewNode.Text(text)));
        }

        if (names.Count == 0)
            names.Add((languageOf(Full).Value, NewNode.Text(Full)));
        return NewNode.Map([.. names]);
    }

    private static string First(FormRow row, FormColumns columns, FormField field) =>
        columns.Of(field).Select(c => CellText.OneLine(row.Cells[c.Index])).FirstOrDefault(t => t.Length > 0) ?? "";
}
