using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Binding;

/// <summary>A name: printed it is the basic form; its members are its parts and its forms by grammatical case.</summary>
internal static class NameBinding
{
    /// <summary>What templates see of a name.</summary>
    public static MemberTable<LocalizedName> Table { get; } = new(
        "name",
        ("form", (n, c) => Text(n, n.Form, c)),
        ("given", (n, c) => Text(n, n.Given, c)),
        ("family", (n, c) => Text(n, n.Family, c)),
        ("nominative", (n, c) => Text(n, n.Form, c)),
        ("genitive", (n, c) => InCase(n, GrammaticalCase.Genitive, c)),
        ("dative", (n, c) => InCase(n, GrammaticalCase.Dative, c)),
        ("accusative", (n, c) => InCase(n, GrammaticalCase.Accusative, c)),
        ("instrumental", (n, c) => InCase(n, GrammaticalCase.Instrumental, c)),
        ("prepositional", (n, c) => InCase(n, GrammaticalCase.Prepositional, c)),
        ("confirmed", (n, _) => TemplateValue.Of(n.IsConfirmed)),
        ("language", (n, _) => TemplateValue.Of(n.Language.Value)))
    {
        Printed = (n, c) => Text(n, n.Form, c),
    };

    /// <summary>A name among all forms of a person's name: what is not confirmed is told, not warned of.</summary>
    public static MemberTable<LocalizedName> Listed { get; } = new(
        "listed name",
        ("form", (n, c) => TemplateValue.Of(n.Form, n.Span, c.OtherLanguage(n.Language))),
        ("confirmed", (n, _) => TemplateValue.Of(n.IsConfirmed)),
        ("language", (n, _) => TemplateValue.Of(n.Language.Value)));

    /// <summary>A name of a set in the document's language; null if there is no set.</summary>
    public static TemplateValue Bind(NameSet? names, BindingContext context) =>
        context.ChooseName(names) is { } name ? Table.Bind(name, context) : default;

    /// <summary>A form of a name as a value; null if it is not given.</summary>
    public static TemplateValue InCase(LocalizedName name, GrammaticalCase grammaticalCase, BindingContext context) =>
        Text(name, name.In(grammaticalCase), context);

    private static TemplateValue Text(LocalizedName name, string? text, BindingContext context)
    {
        context.ReportUnconfirmed(name);
        return TemplateValue.Of(text, name.Span, context.OtherLanguage(name.Language));
    }
}
