using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Binding;

/// <summary>A group of cases with its entries in order.</summary>
internal static class CaseGroupBinding
{
    private static readonly MemberTable<(CaseGroup Group, CaseGroupMember Member)> Entry = new(
        "case",
        ("people", (e, c) => c.List(PeopleOf(e.Member, c), PersonBinding.Table.Bind)),
        ("person", (e, c) => PeopleOf(e.Member, c) is [var first, ..] ? PersonBinding.Table.Bind(first, c) : default),
        ("names", (e, c) => TemplateValue.Of(c.Pack.FormatList([.. PeopleOf(e.Member, c).Select(p => c.ChooseName(p.Name)?.Form).OfType<string>()]), e.Member.Span)),
        ("text", (e, c) => Text(e.Group.Layout, e.Member, c)));

    /// <summary>What templates see of a group.</summary>
    public static MemberTable<CaseGroup> Table { get; } = new(
        "group of cases",
        ("id", (g, _) => TemplateValue.Of(g.Id, g.IdSpan)),
        ("heading", (g, c) => c.Plain(g.Heading)),
        ("intro", (g, c) => c.Markdown(g.Intro)),
        ("layout", (g, _) => TemplateValue.Of(ModelWords.Of(g.Layout))),
        ("group_by", (g, _) => TemplateValue.Of(g.GroupBy)),
        ("complete", (g, _) => TemplateValue.Of(g.IsComplete)),
        ("entries", Entries));

    private static TemplateValue Entries(CaseGroup group, BindingContext context)
    {
        var members = context.Model.MembersOf(group, context.Day).Where(m => PeopleOf(m, context).Count > 0);
        var ordered = group.Order switch
        {
            CaseOrder.Name => members.OrderBy(m => SortName(m, context), context.Pack.SortOrder),
            CaseOrder.Event => members.OrderBy(m => EventDay(PeopleOf(m, context)[0], context.Day)),
            _ => members,
        };
        return context.List(ordered, (m, c) => Entry.Bind((group, m), c));
    }

    // The family name where it is told apart, else the whole name.
    private static string SortName(CaseGroupMember member, BindingContext context)
    {
        var name = context.ChooseName(PeopleOf(member, context)[0].Name);
        return name is null ? "" : name.Family is { } family ? $"{family} {name.Given}" : name.Form;
    }

    private static DateOnly EventDay(Person person, DateOnly day)
    {
        var status = person.StatusOn(day);
        return (status.ReturnEvent ?? status.CustodyEvent)?.Date?.Earliest ?? DateOnly.MaxValue;
    }

    private static TemplateValue Text(CaseLayout layout, CaseGroupMember member, BindingContext context)
    {
        if (member.Text is not null)
            return context.Markdown(member.Text);
        if (PeopleOf(member, context) is not [var person])
            return default;
        return PersonBinding.Text(person, layout is CaseLayout.Line or CaseLayout.Table ? TextLength.Line : TextLength.Paragraph, context);
    }

    private static List<Person> PeopleOf(CaseGroupMember member, BindingContext context) =>
        [.. member.People.Select(r => context.Model.FindPerson(r.Id)).OfType<Person>()];
}
