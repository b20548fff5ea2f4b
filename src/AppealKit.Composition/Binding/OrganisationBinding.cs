using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Binding;

/// <summary>An organisation as templates see it; printed it is the name.</summary>
internal static class OrganisationBinding
{
    /// <summary>What templates see of an organisation.</summary>
    public static MemberTable<Organisation> Table { get; } = new(
        "organisation",
        ("id", (o, _) => TemplateValue.Of(o.Id, o.IdSpan)),
        ("name", (o, c) => NameBinding.Bind(o.Name, c)),
        ("short", (o, c) => Short(o, c)),
        ("introduced", (o, c) => Introduced(o, c)),
        ("introduced_in_text", (o, c) => IntroducedInText(o, c)),
        ("kind", (o, _) => TemplateValue.Of(o.Kind)),
        ("country", (o, _) => TemplateValue.Of(o.Country?.Value)),
        ("city", (o, c) => c.Plain(o.City)),
        ("url", (o, _) => TemplateValue.Of(o.Url)))
    {
        Printed = (o, c) => NameBinding.Bind(o.Name, c),
    };

    /// <summary>The abbreviation in the document's language, else the name.</summary>
    public static TemplateValue Short(Organisation organisation, BindingContext context) =>
        organisation.Short is null ? NameBinding.Bind(organisation.Name, context) : context.AsGiven(organisation.Short);

    /// <summary>The name with its abbreviation in parentheses, if there is one and it is not the name itself.</summary>
    public static TemplateValue Introduced(Organisation organisation, BindingContext context) =>
        context.ChooseName(organisation.Name) is { } name ? WithAbbreviation(organisation, name, name.Form, context) : default;

    /// <summary>The same within a sentence: "the Norwegian Helsinki Committee (NHC)".</summary>
    public static TemplateValue IntroducedInText(Organisation organisation, BindingContext context) =>
        context.ChooseName(organisation.Name) is { } name ? WithAbbreviation(organisation, name, name.InText ?? name.Form, context) : default;

    /// <summary>A form of the name with the abbreviation in parentheses: "Норвежского Хельсинкского комитета (НХК)".</summary>
    public static TemplateValue IntroducedAs(Organisation organisation, string form, BindingContext context) =>
        context.ChooseName(organisation.Name) is { } name ? WithAbbreviation(organisation, name, form, context) : default;

    private static TemplateValue WithAbbreviation(Organisation organisation, LocalizedName name, string form, BindingContext context)
    {
        var abbreviation = context.AsGiven(organisation.Short);
        var text = abbreviation.IsNull || abbreviation.AsString == name.Form ? form : $"{form} ({abbreviation.AsString})";
        return TemplateValue.Of(text, name.Span, context.OtherLanguage(name.Language));
    }
}
