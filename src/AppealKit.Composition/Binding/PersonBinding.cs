using AppealKit.Templating.Model;
using AppealKit.Workspace.Instruments;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Binding;

/// <summary>A person as templates see them; printed it is the name.</summary>
internal static class PersonBinding
{
    /// <summary>What templates see of a person.</summary>
    public static MemberTable<Person> Table { get; } = new(
        "person",
        ("id", (p, _) => TemplateValue.Of(p.Id, p.IdSpan)),
        ("name", (p, c) => NameBinding.Bind(p.Name, c)),
        ("names", (p, c) => c.List(p.Name.Names, NameBinding.Listed.Bind)),
        ("spellings", (p, c) => c.List(p.Spellings, (s, _) => TemplateValue.Of(s.Value, s.Span))),
        ("aliases", (p, c) => c.List(p.Aliases.Where(a => a.IsShown), (a, x) => TemplateValue.Of(a.Text, a.Span))),
        ("gender", (p, _) => TemplateValue.Of(p.Gender is { } gender ? ModelWords.Of(gender) : null)),
        ("country", (p, _) => TemplateValue.Of(p.Country?.Value)),
        ("ethnicity", (p, c) => c.Plain(p.Ethnicity)),
        ("occupation", (p, c) => c.Plain(p.Occupation)),
        ("born", (p, c) => c.Date(p.Born)),
        ("age", (p, c) => p.AgeOn(c.Day) is { } age ? TemplateValue.Of(age) : default),
        ("topics", (p, c) => c.List(p.Topics, (t, _) => TemplateValue.Of(t))),
        // What those who hold the person have agreed to, by the topics of the case.
        ("commitments", (p, c) => c.List(
            InstrumentCatalog.BuiltIn.Concerning(p.Topics, p.Country).Select(id => new Reference(id, p.IdSpan)), CommitmentBinding.Table.Bind)),
        ("status", (p, c) => StatusBinding.Table.Bind(p.StatusOn(c.Day), c)),
        ("sentence", (p, c) => p.SentenceOn(c.Day) is { } sentence ? SentenceBinding.Table.Bind(sentence, c) : default),
        ("died_in_custody", (p, c) => TemplateValue.Of(DiedInCustody(p, c.Day))),
        ("events", (p, c) => c.List(p.Events, EventBinding.Table.Bind)),
        ("paragraph", (p, c) => Text(p, TextLength.Paragraph, c)),
        ("line", (p, c) => Text(p, TextLength.Line, c)))
    {
        Printed = (p, c) => NameBinding.Bind(p.Name, c),
    };

    /// <summary>The newest text of a length on the document's date, as Markdown; null if there is none in the language.</summary>
    public static TemplateValue Text(Person person, TextLength length, BindingContext context) =>
        context.Markdown(person.TextFor(length, context.Language, context.Day)?.Text);

    // Death ends custody, so it is asked what held the day before.
    private static bool DiedInCustody(Person person, DateOnly day) =>
        person.StatusOn(day) is { IsAlive: false, CustodyEvent: { Type: EventType.Died, Date.Earliest: { } death } }
        && death > DateOnly.MinValue
        && person.StatusOn(death.AddDays(-1)).Custody is Custody.Detained or Custody.Imprisoned;
}
