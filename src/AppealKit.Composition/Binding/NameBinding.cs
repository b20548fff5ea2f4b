using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Names;

namespace AppealKit.Composition.Binding;

/// <summary>A name: printed it is the basic form; its members are its parts and its forms by grammatical case.</summary>
internal static class NameBinding
{
    /// <summary>What templates see of a name.</summary>
    public static MemberTable<LocalizedName> Table { get; } = new(
        "name",
        ("form", (n, c) => Text(n, n.Form, c)),
        ("given", (n, c) => Text(n, n.Given, c)),
        ("family", Family),
        ("nominative", (n, c) => Text(n, n.Form, c)),
        ("in_text", InText),
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
        ("language", (n, _) => TemplateValue.Of(n.Language.Value)),
        ("language_name", (n, c) => TemplateValue.Of(c.LanguageName(n.Language))));

    /// <summary>A name of a set in the document's language; null if there is no set.</summary>
    public static TemplateValue Bind(NameSet? names, BindingContext context) =>
        context.ChooseName(names) is { } name ? Table.Bind(name, context) : default;

    /// <summary>A form of a name as a value; null if it is not given.</summary>
    public static TemplateValue InCase(LocalizedName name, GrammaticalCase grammaticalCase, BindingContext context) =>
        Text(name, name.In(grammaticalCase), context);

    /// <summary>The family name as the house style prints it; null if it is not told apart.</summary>
    public static TemplateValue Family(LocalizedName name, BindingContext context) => Text(name, name.Family, context);

    /// <summary>The family name in the form of a grammatical case; null if that is not given, or the family name is not told apart in it.</summary>
    public static TemplateValue FamilyIn(LocalizedName name, GrammaticalCase grammaticalCase, BindingContext context) =>
        name.In(grammaticalCase) is { } form && FamilyName.In(name, Styled(name, form, context)) is { } family
            ? TemplateValue.Of(family, name.Span, context.OtherLanguage(name.Language))
            : default;

    /// <summary>A name as it stands in a sentence.</summary>
    public static TemplateValue InText(LocalizedName name, BindingContext context) => Text(name, name.InText ?? name.Form, context);

    private static TemplateValue Text(LocalizedName name, string? text, BindingContext context)
    {
        context.ReportUnconfirmed(name);
        context.ReportUnwritten(name.Form, name.Span);
        return TemplateValue.Of(text is null ? null : Styled(name, text, context), name.Span, context.OtherLanguage(name.Language));
    }

    /// <summary>A form of a name as the house style prints it.</summary>
    public static string Styled(LocalizedName name, string form, BindingContext context) =>
        context.Model.Settings.Style.Surnames == SurnameStyle.Capitals ? SurnameCapitals.Apply(name, form) : form;
}
