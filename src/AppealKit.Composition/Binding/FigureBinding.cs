using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Binding;

/// <summary>A number, a wording or a table with its date and sources; printed it is the number as the language writes it.</summary>
internal static class FigureBinding
{
    private static readonly MemberTable<(string Key, DataValue Value)> Row = new(
        "row of a figure",
        ("key", (r, _) => TemplateValue.Of(r.Key, r.Value.Span)),
        // A code of a country is printed as its name.
        ("name", (r, c) => CountryCode.TryParse(r.Key, out _) ? c.Country(r.Key, "nominative", r.Value.Span) : TemplateValue.Of(r.Key, r.Value.Span)),
        ("value", (r, c) => Value(r.Value, c)));

    /// <summary>What templates see of a figure.</summary>
    public static MemberTable<Figure> Table { get; } = new(
        "figure",
        ("id", (f, _) => TemplateValue.Of(f.Id, f.IdSpan)),
        ("value", (f, c) => f.Number is { } number ? TemplateValue.Of(number, f.Span) : Words(f, c)),
        ("unit", (f, c) => c.Plain(f.Unit)),
        ("label", (f, c) => c.Plain(f.Label)),
        ("as_of", (f, c) => c.Date(f.AsOf)),
        ("sources", (f, c) => c.List(f.Sources, (s, _) => TemplateValue.Of(s.Id, s.Span))),
        ("rows", (f, c) => f.Table is DataMap map ? c.List(map.Entries, (e, x) => Row.Bind((e.Key, e.Value), x)) : Value(f.Table, c)))
    {
        Printed = (f, c) => f.Number is { } number ? TemplateValue.Of(c.Pack.FormatNumber(number), f.Span) : Words(f, c),
    };

    private static TemplateValue Words(Figure figure, BindingContext context) =>
        figure.Text is not null ? context.Plain(figure.Text) : TemplateValue.Of(figure.Value, figure.Span);

    private static TemplateValue Value(DataValue? value, BindingContext context) => value switch
    {
        DataText text => TemplateValue.Of(text.Text, text.Span),
        DataList list => TemplateValue.Of([.. list.Items.Select(i => Value(i, context))]),
        DataMap map => MapOf(map, context),
        _ => default,
    };

    // A map of languages is the text in the document's language, any other one an object.
    private static TemplateValue MapOf(DataMap map, BindingContext context)
    {
        foreach (var language in new[] { context.Language, context.Model.Settings.FirstLanguage })
        {
            if (map.Find(language.Value) is DataText text)
                return context.Cell(new LocalizedEntry(language, text.Text, text.Span), text);
        }

        var members = new TemplateObject("row");
        foreach (var (key, value) in map.Entries)
            members.With(key, Value(value, context));
        return TemplateValue.Of(members);
    }
}
