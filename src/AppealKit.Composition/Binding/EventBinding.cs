using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Binding;

/// <summary>An event of a case.</summary>
internal static class EventBinding
{
    /// <summary>What templates see of an event.</summary>
    public static MemberTable<CaseEvent> Table { get; } = new(
        "event",
        ("type", (e, _) => TemplateValue.Of(ModelWords.Of(e.Type), e.Span)),
        ("label", (e, c) => TemplateValue.Of(c.Pack.Phrase("events." + ModelWords.Of(e.Type)))),
        ("date", Date),
        ("place", (e, c) => e.Place is { } place ? PlaceBinding.Table.Bind(place, c) : default),
        ("by", (e, c) => c.List(e.By, PartyBinding.Bind)),
        ("actors", (e, c) => c.List(e.Actors, PartyBinding.Bind)),
        ("reason", (e, c) => c.Plain(e.Reason)),
        ("certainty", (e, _) => TemplateValue.Of(ModelWords.Of(e.Certainty))),
        // A document cannot cite what came out after it.
        ("sources", (e, c) => c.List(e.Sources.Where(s => !(c.Model.FindSource(s.Id)?.Issued?.Earliest > c.Day)), (s, _) => TemplateValue.Of(s.Id, s.Span))),
        ("note", (e, c) => c.Markdown(e.Note)),
        ("term", (e, c) => e.Term is { } term ? TemplateValue.Of(term.ToString()) : default),
        ("term_unknown", (e, _) => TemplateValue.Of(e.IsTermUnknown)),
        ("suspended", (e, _) => TemplateValue.Of(e.IsSuspended)),
        ("additional", (e, _) => TemplateValue.Of(e.IsAdditional)),
        ("court", (e, c) => e.Court is { } court ? PartyBinding.Bind(court, c) : default),
        ("charges", (e, c) => c.Plain(e.Charges)),
        ("articles", (e, c) => c.List(e.Articles, (a, _) => TemplateValue.Of(a))));

    // In a language for which nobody wrote the words, the date itself says more than the words of another one.
    private static TemplateValue Date(CaseEvent happened, BindingContext context) =>
        happened.DateText is { } text && (happened.Date is null || text.Has(context.Language)) ? context.Plain(text) : context.Date(happened.Date, happened.DateSpan);
}
