using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Workspace.Model;
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
        ("names", (e, c) => Names(e.Member, c)),
        ("text", (e, c) => c.Markdown(Text(e.Group.Layout, e.Member, c))),
        // A list goes on with a comma, or begins anew with a sentence.
        ("sentence", (e, c) => TemplateValue.Of(c.TextOf(Text(e.Group.Layout, e.Member, c)) is { } text && SentenceShape.IsSentence(text))),
        ("stopped", (e, c) => TemplateValue.Of(c.TextOf(Text(e.Group.Layout, e.Member, c)) is { } text && SentenceShape.EndsWithStop(text))),
        ("sources", (e, c) => c.List(SourcesOfText(e.Group.Layout, e.Member, c), (s, _) => TemplateValue.Of(s.Id, s.Span))));

    private static readonly MemberTable<(string? Country, CaseGroup Group, IReadOnlyList<CaseGroupMember> Members)> Section = new(
        "section of cases",
        ("country", (s, _) => TemplateValue.Of(s.Country)),
        ("heading", (s, c) => s.Country is { } code ? c.Country(code, "nominative") : default),
        ("entries", (s, c) => c.List(s.Members, (m, x) => Entry.Bind((s.Group, m), x))),
        ("people", (s, c) => c.List(s.Members.SelectMany(m => PeopleOf(m, c)), PersonBinding.Table.Bind)));

    /// <summary>What templates see of a group.</summary>
    public static MemberTable<CaseGroup> Table { get; } = new(
        "group of cases",
        ("id", (g, _) => TemplateValue.Of(g.Id, g.IdSpan)),
        ("heading", (g, c) => c.Plain(g.Heading)),
        ("intro", (g, c) => c.Markdown(g.Intro)),
        ("layout", (g, _) => TemplateValue.Of(ModelWords.Of(g.Layout))),
        ("group_by", (g, _) => TemplateValue.Of(g.GroupBy)),
        ("complete", (g, _) => TemplateValue.Of(g.IsComplete)),
        ("entries", (g, c) => c.List(Ordered(g, c), (m, x) => Entry.Bind((g, m), x))),
        ("people", (g, c) => c.List(Ordered(g, c).SelectMany(m => PeopleOf(m, c)), PersonBinding.Table.Bind)),
        // News of releases tells them apart: who was freed, who is still held, and who is neither.
        ("freed", (g, c) => PartOf(g, IsFreed, keepsWords: true, c)),
        ("held", (g, c) => PartOf(g, IsHeld, keepsWords: false, c)),
        ("others", (g, c) => PartOf(g, (m, x) => !IsFreed(m, x) && !IsHeld(m, x), keepsWords: false, c)),
        ("sections", Sections));

    /// <summary>The people of a group, as the audience sees them.</summary>
    public static List<Person> PeopleOf(CaseGroup group, BindingContext context) => [.. Ordered(group, context).SelectMany(m => PeopleOf(m, context))];

    /// <summary>All people of the document's groups, each once, in the order in which they are told.</summary>
    public static TemplateValue PeopleOf(DocumentDefinition document, BindingContext context) => context.List(
        document.Cases.SelectMany(g => Ordered(g, context)).SelectMany(m => PeopleOf(m, context)).DistinctBy(p => p.Id), PersonBinding.Table.Bind);

    // One section, or one for each country: in the order of the author's list, otherwise in that of the countries' names.
    private static TemplateValue Sections(CaseGroup group, BindingContext context)
    {
        context.MarkPrinted(group);
        var members = Ordered(group, context);
        if (group.GroupBy is null)
            return TemplateValue.Of([Section.Bind((null, group, members), context)]);
        IEnumerable<IGrouping<string?, CaseGroupMember>> countries = members.GroupBy(m => PeopleOf(m, context)[0].Country?.Value);
        if (group.Where is not null || group.Order != CaseOrder.AsListed)
            countries = countries.OrderBy(c => c.Key is null ? "" : context.Pack.Country(c.Key) ?? c.Key, context.Pack.SortOrder);
        return context.List(countries, (c, x) => Section.Bind((c.Key, group, [.. c]), x));
    }

    // The words of a mixed group are about those that it was made for.
    private static TemplateValue PartOf(CaseGroup group, Func<CaseGroupMember, BindingContext, bool> belongs, bool keepsWords, BindingContext context)
    {
        var all = Ordered(group, context);
        var members = all.Where(m => belongs(m, context)).ToList();
        if (members.Count == 0)
            return default;
        if (members.Count == all.Count)
            return Table.Bind(group, context);
        var part = group with { People = members, Where = null };
        return Table.Bind(keepsWords ? part : part with { Heading = null, Intro = null }, context);
    }

    // Two who are told of together are freed only if both are.
    private static bool IsFreed(CaseGroupMember member, BindingContext context) => PeopleOf(member, context).TrueForAll(p => p.StatusOn(context.Day) is
    {
        IsAlive: true, Custody: Custody.Free, CustodyEvent.Type: EventType.Released or EventType.Pardoned or EventType.Amnestied or EventType.TermExpired,
    });

    private static bool IsHeld(CaseGroupMember member, BindingContext context) =>
        PeopleOf(member, context).Exists(p => p.StatusOn(context.Day) is { IsAlive: true, Custody: Custody.Detained or Custody.Imprisoned });

    private static List<CaseGroupMember> Ordered(CaseGroup group, BindingContext context)
    {
        var members = context.Model.MembersOf(group, context.Day).Where(m => PeopleOf(m, context).Count > 0);
        return
        [
            .. group.Order switch
            {
                CaseOrder.Name => members.OrderBy(m => SortName(m, context), context.Pack.SortOrder),
                CaseOrder.Event => members.OrderBy(m => EventDay(PeopleOf(m, context)[0], context.Day)),
                _ => members,
            },
        ];
    }

    private static TemplateValue Names(CaseGroupMember member, BindingContext context)
    {
        var names = new List<string>();
        foreach (var person in PeopleOf(member, context))
        {
            if (context.ChooseName(person.Name) is not { } name)
                continue;
            context.ReportUnconfirmed(name);
            names.Add(NameBinding.Styled(name, name.Form, context));
        }

        return TemplateValue.Of(context.Pack.FormatList(names), member.Span);
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

    private static LocalizedText? Text(CaseLayout layout, CaseGroupMember member, BindingContext context) =>
        member.Text ?? TextOfPerson(layout, member, context)?.Text;

    // Sources that the entry of a text names beside those that the text itself cites.
    private static IReadOnlyList<Reference> SourcesOfText(CaseLayout layout, CaseGroupMember member, BindingContext context) =>
        member.Text is null && TextOfPerson(layout, member, context) is { } text ? text.Sources : [];

    // Of several who are told of together, no text is that of all.
    private static CaseText? TextOfPerson(CaseLayout layout, CaseGroupMember member, BindingContext context) =>
        PeopleOf(member, context) is [var person] ? person.TextFor(LengthIn(layout), context.Language, context.Day) : null;

    private static TextLength LengthIn(CaseLayout layout) => layout is CaseLayout.Line or CaseLayout.Table ? TextLength.Line : TextLength.Paragraph;

    private static List<Person> PeopleOf(CaseGroupMember member, BindingContext context) =>
        [.. member.People.Select(r => context.Model.FindPerson(r.Id)).OfType<Person>()];
}
