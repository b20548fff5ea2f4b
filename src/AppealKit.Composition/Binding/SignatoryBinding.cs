using AppealKit.Signatories;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Composition.Binding;

/// <summary>Who signed a document, as far as they want to be named.</summary>
internal static class SignatoryBinding
{
    // What the ledger says in the end, whatever the document's date: who withdraws after it came out is no longer printed.
    private static readonly DateOnly Now = DateOnly.MaxValue;

    private static readonly MemberTable<PrintedSignatory> Signatory = new(
        "signatory",
        ("name", Name),
        ("introduced", (s, c) => s.Organisation is { } organisation ? OrganisationBinding.Introduced(organisation, c) : Name(s, c)),
        ("organisation", (s, c) => s.Organisation is { } organisation ? OrganisationBinding.Table.Bind(organisation, c) : default),
        ("role", (s, c) => c.AsGiven(s.Signatory.Role)),
        ("affiliation", (s, c) => c.AsGiven(s.Signatory.Affiliation)),
        ("country", (s, _) => TemplateValue.Of(s.Country?.Value)),
        ("lead", (s, _) => TemplateValue.Of(s.Signatory.IsLead)),
        ("outdated", (s, _) => TemplateValue.Of(s.IsOutdated)))
    {
        Printed = Name,
    };

    private static readonly MemberTable<SignatoryGroup> Group = new(
        "group of signatories",
        ("country", (g, _) => TemplateValue.Of(g.Country?.Value)),
        ("without_country", (g, _) => TemplateValue.Of(g.IsWithoutCountry)),
        ("kind", (g, _) => TemplateValue.Of(g.Kind)),
        ("lists", (g, c) => c.List(g.Lists, (l, inner) => inner.List(l, Signatory.Bind))),
        ("signatories", (g, c) => c.List(g.All, Signatory.Bind)),
        ("organisations", (g, c) => c.List(g.Organisations, Signatory.Bind)),
        ("people", (g, c) => c.List(g.People, Signatory.Bind)));

    private static readonly MemberTable<SignatoryList> Table = new(
        "list of signatories",
        ("groups", (l, c) => c.List(l.Groups, Group.Bind)),
        ("count", (l, _) => TemplateValue.Of(l.Count)),
        ("organisations", (l, _) => TemplateValue.Of(l.Organisations)),
        ("people", (l, _) => TemplateValue.Of(l.People)),
        ("unnamed", (l, _) => TemplateValue.Of(l.Unnamed)),
        ("unnamed_organisations", (l, _) => TemplateValue.Of(l.TellsUnnamedApart ? l.UnnamedOrganisations : 0)),
        ("unnamed_people", (l, _) => TemplateValue.Of(l.TellsUnnamedApart ? l.UnnamedPeople : 0)),
        ("unnamed_of_all", (l, _) => TemplateValue.Of(l.TellsUnnamedApart ? 0 : l.Unnamed)),
        ("countries", (l, _) => TemplateValue.Of(l.Countries)),
        ("columns", (l, _) => TemplateValue.Of(l.Columns)));

    /// <summary>The list of a document; null if it has no ledger.</summary>
    public static TemplateValue Bind(DocumentDefinition document, BindingContext context)
    {
        if (context.Model.FindLedger(document.Id) is not { } ledger)
            return default;
        var list = new SignatoryLister(context.Model, context.Pack, context.Language, Now) { IsOutdated = IsOutdated(document, context) }.List(ledger);
        var people = list.Groups.SelectMany(g => g.People).Select(p => p.Signatory);
        context.ReportManyInOtherLanguage(people.SelectMany(p => new[] { p.Role, p.Affiliation }), "roles and affiliations of signatories");
        return Table.Bind(list, context);
    }

    private static Func<Standing, bool>? IsOutdated(DocumentDefinition document, BindingContext context) =>
        context.Versions is { } versions ? versions.ApprovalsOf(document).IsOutdated : null;

    private static TemplateValue Name(PrintedSignatory signatory, BindingContext context)
    {
        if (context.ChooseName(signatory.Organisation?.Name ?? signatory.Signatory.Name) is { } name)
            context.ReportUnconfirmed(name);
        return TemplateValue.Of(signatory.Name, signatory.Signatory.Span, context.OtherLanguage(signatory.Language));
    }
}
