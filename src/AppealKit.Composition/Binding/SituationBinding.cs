using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Binding;

/// <summary>Background that several documents tell; printed it is its newest paragraph on the document's date.</summary>
internal static class SituationBinding
{
    /// <summary>What templates see of a situation.</summary>
    public static MemberTable<Situation> Table { get; } = new(
        "situation",
        ("id", (s, _) => TemplateValue.Of(s.Id, s.IdSpan)),
        ("name", (s, c) => c.Plain(s.Name)),
        ("country", (s, _) => TemplateValue.Of(s.Country?.Value)),
        ("place", (s, c) => s.Place is { } place ? PlaceBinding.Table.Bind(place, c) : default),
        ("date", (s, c) => c.Date(s.Date)),
        ("topics", (s, c) => c.List(s.Topics, (t, _) => TemplateValue.Of(t))),
        ("events", (s, c) => c.List(s.Events, EventBinding.Table.Bind)),
        ("sources", (s, c) => c.List(s.Sources, (r, _) => TemplateValue.Of(r.Id, r.Span))),
        ("paragraph", (s, c) => Text(s, TextLength.Paragraph, c)),
        ("line", (s, c) => Text(s, TextLength.Line, c)))
    {
        Printed = (s, c) => Text(s, TextLength.Paragraph, c) is { IsNull: false } text ? text : Text(s, TextLength.Line, c),
    };

    // Where the document's language has no text, the first one of the workspace stands in, and the reader is told.
    private static TemplateValue Text(Situation situation, TextLength length, BindingContext context) => context.Markdown(
        (situation.TextFor(length, context.Language, context.Day)
            ?? situation.TextFor(length, context.Model.Settings.FirstLanguage, context.Day))?.Text);
}
