using System.Text;
using AppealKit.Languages.Phrases;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Instruments;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Binding;

/// <summary>A commitment that a recommendation rests on, written <c>instrument/point</c>; printed it is its citation.</summary>
internal static class CommitmentBinding
{
    /// <summary>What templates see of a commitment.</summary>
    public static MemberTable<Reference> Table { get; } = new(
        "commitment",
        ("instrument", (r, _) => TemplateValue.Of(Instrument(r), r.Span)),
        ("point", (r, _) => TemplateValue.Of(Point(r), r.Span)),
        // For the note that cites it.
        ("key", (r, _) => TemplateValue.Of(Key(r), r.Span)),
        ("citation", Citation),
        // The instrument, where it is among the sources: then a note can cite it.
        ("source", (r, c) => c.Model.FindSource(Instrument(r)) is { } source ? TemplateValue.Of(source.Id, r.Span) : default))
    {
        Printed = Citation,
    };

    /// <summary>The citation of a point of an instrument in the document's language; null if there is no such instrument.</summary>
    public static TemplateValue Cite(string id, string? point, Diagnostics.Source.SourceSpan? place, BindingContext context)
    {
        if (InstrumentCatalog.BuiltIn.Find(id) is not { } instrument)
            return default;
        if (instrument.IsRecalled || (point is not null && instrument.FindPoint(point) is { IsRecalled: true }))
            context.Findings.Add(CompositionDiagnostics.CommitmentRecalled(id, point, place));
        var name = instrument.Short?.Find(context.Language) ?? instrument.Title.Find(context.Language) ?? (instrument.Short ?? instrument.Title).Entries[0];
        var text = point is null ? name.Text : name.Text + context.Pack.Comma + " " + Located(instrument, point, context);
        return TemplateValue.Of(text, place, context.OtherLanguage(name.Language));
    }

    // "Principle VII" says itself what it is.
    private static string Located(Instrument instrument, string point, BindingContext context)
    {
        if (!char.IsAsciiDigit(point[0]))
            return point;
        var part = instrument.PointsAre switch
        {
            InstrumentPart.Articles => "article",
            InstrumentPart.Rules => "rule",
            _ => "paragraph",
        };
        var key = "citation.locator." + part + (point.Contains('-', StringComparison.Ordinal) ? "_plural" : "");
        var phrase = context.Pack.Phrase(key, place: null, PhraseArgument.Of("value", point.Replace('-', '–')));
        return phrase.Text;
    }

    private static TemplateValue Citation(Reference commitment, BindingContext context) =>
        Cite(Instrument(commitment), Point(commitment), commitment.Span, context) is { IsNull: false } citation ? citation : TemplateValue.Of(commitment.Id, commitment.Span);

    private static string Key(Reference commitment)
    {
        var key = new StringBuilder("commitment-");
        foreach (var unit in commitment.Id)
            key.Append(char.IsAsciiLetterOrDigit(unit) ? unit : '-');
        return key.ToString();
    }

    private static string Instrument(Reference commitment) => commitment.Id.Split('/', 2)[0];

    private static string? Point(Reference commitment) => commitment.Id.Split('/', 2) is [_, { Length: > 0 } point] ? point : null;
}
