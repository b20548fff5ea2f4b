using AppealKit.Templating.Model;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>A hearing that is announced, and who stands there before the court.</summary>
internal static class HearingBinding
{
    private static readonly MemberTable<HearingParty> PartyTable = new(
        "party",
        ("role", (p, _) => TemplateValue.Of(p.Role, p.Span)),
        ("name", Name));

    /// <summary>What templates see of a hearing.</summary>
    public static MemberTable<CourtHearing> Table { get; } = new(
        "hearing",
        ("court", (h, c) => h.Court is { } court ? PartyBinding.Bind(court, c) : default),
        ("date", (h, c) => h.At is { } at ? c.Date(EdtfDate.Of(DateOnly.FromDateTime(at))) : default),
        ("time", (h, c) => h.At is { } at ? TemplateValue.Of(c.Pack.FormatTime(TimeOnly.FromDateTime(at))) : default),
        ("zone", (h, _) => TemplateValue.Of(h.Zone)),
        ("address", (h, c) => c.PlainList(h.Address)),
        ("open", (h, _) => h.IsOpen is { } open ? TemplateValue.Of(open) : default),
        ("parties", (h, c) => c.List(h.Parties, PartyTable.Bind)),
        ("at_issue", (h, c) => c.Markdown(h.AtIssue)),
        ("this_session", (h, c) => c.Markdown(h.ThisSession)));

    // A person whom the audience may not see is not in the model: then only words that the author gave can stand here.
    private static TemplateValue Name(HearingParty party, BindingContext context)
    {
        if (party.Organisation is { } organisation && context.Model.FindOrganisation(organisation.Id) is { } found)
            return OrganisationBinding.Table.Bind(found, context);
        return party.Person is { } person && context.Model.FindPerson(person.Id) is { } known
            ? PersonBinding.Table.Bind(known, context)
            : context.Plain(party.Name);
    }
}
