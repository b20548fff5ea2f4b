using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>Who issues the document, one entry each; printed it is the name.</summary>
internal static class IssuerBinding
{
    private static readonly MemberTable<JointIssuer> Joint = new(
        "issuer",
        ("id", (_, _) => default),
        ("name", (i, c) => i.As is null ? Names(i, c) : c.Plain(i.As)),
        ("short", (i, c) => i.As is null ? Names(i, c) : c.Plain(i.As)),
        ("introduced", (i, c) => i.As is null ? Names(i, c) : c.Plain(i.As)),
        ("introduced_in_text", (i, c) => i.As is null ? Names(i, c, inText: true) : c.Plain(i.As)),
        ("lead", (_, _) => TemplateValue.False),
        ("url", (_, _) => default),
        ("country", (_, _) => default),
        ("anonymous", (_, _) => TemplateValue.False),
        ("reason", (_, _) => default),
        ("together", (i, c) => c.List(
            i.Organisations.Select(o => c.Model.FindOrganisation(o.Id)).OfType<Workspace.Model.Organisation>(), OrganisationBinding.Table.Bind)))
    {
        Printed = (i, c) => i.As is null ? Names(i, c) : c.Plain(i.As),
    };

    private static readonly MemberTable<NamedIssuer> Named = new(
        "issuer",
        ("id", (_, _) => default),
        ("name", (i, c) => c.Plain(i.Name)),
        ("short", (i, c) => c.Plain(i.Name)),
        ("introduced", (i, c) => c.Plain(i.Name)),
        ("introduced_in_text", (i, c) => c.Plain(i.Name)),
        ("lead", (_, _) => TemplateValue.False),
        ("url", (_, _) => default),
        ("country", (_, _) => default),
        ("anonymous", (i, _) => TemplateValue.Of(i.IsAnonymous)),
        ("reason", (i, c) => c.Plain(i.Reason)),
        ("together", (_, _) => TemplateValue.Of([])))
    {
        Printed = (i, c) => c.Plain(i.Name),
    };

    private static readonly MemberTable<(Workspace.Model.Organisation Organisation, OrganisationIssuer Issuer)> Single = new(
        "issuer",
        ("id", (i, _) => TemplateValue.Of(i.Organisation.Id, i.Issuer.Span)),
        ("name", (i, c) => NameBinding.Bind(i.Organisation.Name, c)),
        ("short", (i, c) => OrganisationBinding.Short(i.Organisation, c)),
        ("introduced", (i, c) => OrganisationBinding.Introduced(i.Organisation, c)),
        ("introduced_in_text", (i, c) => OrganisationBinding.IntroducedInText(i.Organisation, c)),
        ("lead", (i, _) => TemplateValue.Of(i.Issuer.IsLead)),
        ("url", (i, _) => TemplateValue.Of(i.Organisation.Url)),
        ("country", (i, _) => TemplateValue.Of(i.Organisation.Country?.Value)),
        ("anonymous", (_, _) => TemplateValue.False),
        ("reason", (_, _) => default),
        ("together", (_, _) => TemplateValue.Of([])))
    {
        Printed = (i, c) => NameBinding.Bind(i.Organisation.Name, c),
    };

    /// <summary>All issuers of a document: the leading ones first, otherwise in the order of the file.</summary>
    public static TemplateValue BindAll(DocumentDefinition document, BindingContext context) =>
        context.List(document.Issuers.Where(IsLead).Concat(document.Issuers.Where(i => !IsLead(i))).Where(i => IsKnown(i, context)), Bind);

    /// <summary>True if a document has an issuer whom the audience may see.</summary>
    public static bool HasAny(DocumentDefinition document, BindingContext context) => document.Issuers.Any(i => IsKnown(i, context));

    private static bool IsLead(Issuer issuer) => issuer is OrganisationIssuer { IsLead: true };

    private static bool IsKnown(Issuer issuer, BindingContext context) =>
        issuer is not OrganisationIssuer single || context.Model.FindOrganisation(single.Organisation.Id) is not null;

    private static TemplateValue Bind(Issuer issuer, BindingContext context) => issuer switch
    {
        OrganisationIssuer single when context.Model.FindOrganisation(single.Organisation.Id) is { } organisation =>
            Single.Bind((organisation, single), context),
        JointIssuer joint => Joint.Bind(joint, context),
        NamedIssuer named => Named.Bind(named, context),
        _ => default,
    };

    private static TemplateValue Names(JointIssuer issuer, BindingContext context, bool inText = false)
    {
        var names = issuer.Organisations.Select(o => context.ChooseName(context.Model.FindOrganisation(o.Id)?.Name))
            .OfType<Workspace.Model.LocalizedName>().Select(n => inText ? n.InText ?? n.Form : n.Form);
        return TemplateValue.Of(context.Pack.FormatList([.. names]), issuer.Span);
    }
}
