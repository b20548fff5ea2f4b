using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Binding;

/// <summary>The sentence that a person is serving on the document's date; printed it is its length.</summary>
internal static class SentenceBinding
{
    /// <summary>What templates see of a sentence.</summary>
    public static MemberTable<Sentence> Table { get; } = new(
        "sentence",
        ("event", (s, c) => EventBinding.Table.Bind(s.Event, c)),
        ("term", (s, _) => Duration(s.Term)),
        ("began", (s, c) => c.Date(Span(s.BeganNotBefore, s.BeganNotAfter))),
        ("ends", (s, c) => c.Date(Span(s.EndsNotBefore, s.EndsNotAfter))),
        ("served", (s, c) => Duration(Months(s.MonthsServed(c.Day)))),
        ("remaining", (s, c) => Duration(Months(s.MonthsLeft(c.Day)))))
    {
        Printed = (s, _) => Duration(s.Term),
    };

    private static TemplateValue Duration(IsoDuration? duration) => duration is { } term ? TemplateValue.Of(term.ToString()) : default;

    private static IsoDuration? Months(int? months) => months switch
    {
        null or 0 => null,
        >= 24 => new IsoDuration { Years = months.Value / 12, Months = months.Value % 12 },
        12 => new IsoDuration { Years = 1 },
        _ => new IsoDuration { Months = months.Value },
    };

    // As exact as it is known: a day, the month or year that both days have in common, else the span between them.
    private static EdtfDate? Span(DateOnly? first, DateOnly? last)
    {
        if (first is not { } from || last is not { } to)
            return null;
        if (from == to)
            return EdtfDate.Of(from);
        if (from.Year != to.Year)
            return EdtfDate.Of($"[{EdtfDate.Of(from).Text}..{EdtfDate.Of(to).Text}]");
        return EdtfDate.Of(from.Month == to.Month ? EdtfDate.Of(from).Text[..7] : EdtfDate.Of(from).Text[..4]);
    }
}
