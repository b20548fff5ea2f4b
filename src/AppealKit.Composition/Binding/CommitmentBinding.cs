using System.Text;
using AppealKit.Composition.Citations;
using AppealKit.Diagnostics.Source;
using AppealKit.Markdown.Citations;
using AppealKit.Templating.Model;
using AppealKit.Values;
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
        ("place", (r, c) => TemplateValue.Of(Place(r, c), r.Span)),
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
    public static TemplateValue Cite(string id, string? point, SourceSpan? place, BindingContext context)
    {
        if (InstrumentCatalog.BuiltIn.Find(id) is not { } instrument)
            return default;
        if (instrument.IsRecalled || (point is not null && instrument.FindPoint(point) is { IsRecalled: true }))
            context.Findings.Add(CompositionDiagnostics.CommitmentRecalled(id, point, place));
        var name = Named(instrument, place, context);
        return point is null
            ? TemplateValue.Of(name.Text, place, context.OtherLanguage(name.Language))
            : TemplateValue.Of(name.Text + context.Pack.Comma + " " + Located(instrument, point, place, context), place);
    }

    // What the program cannot name in a language, a source of the workspace can.
    private static (string Text, LanguageTag Language) Named(Instrument instrument, SourceSpan? place, BindingContext context)
    {
        if ((instrument.Short?.Find(context.Language) ?? instrument.Title.Find(context.Language)) is { } own)
            return (own.Text, own.Language);
        if (context.Model.FindSource(instrument.Id)?.VersionIn(context.Language)?.Own is { } source && (source.TitleShort ?? source.Title) is { } title)
            return (title, context.Language);
        var other = (instrument.Short ?? instrument.Title).Entries[0];
        context.Findings.Add(CompositionDiagnostics.CommitmentUnnamed(instrument.Id, point: null, context.Language, other.Language, place));
        return (StandInBrackets.Around(other.Text), other.Language);
    }

    // "Principle VII" says itself what it is.
    private static string Located(Instrument instrument, string point, SourceSpan? place, BindingContext context)
    {
        if (char.IsAsciiDigit(point[0]))
            return new CitationWords(context).Locator(new CitationLocator(LabelOf(instrument), point, CitationLocator.IsRange(point) || point.Contains(',', StringComparison.Ordinal)))!;
        if (instrument.FindPoint(point) is not { } known || instrument.Title.Entries[0].Language is var own && (own == context.Language || own == context.Language.WithoutRegion))
            return point;
        if (known.Said?.Find(context.Language) is { } said)
            return said.Text;
        context.Findings.Add(CompositionDiagnostics.CommitmentUnnamed(instrument.Id, point, context.Language, own, place));
        return StandInBrackets.Around(point);
    }

    private static string LabelOf(Instrument instrument) => instrument.PointsAre switch
    {
        InstrumentPart.Articles => "article",
        InstrumentPart.Rules => "rule",
        _ => "paragraph",
    };

    // How a note that cites the source says the point, in words that every text may use.
    private static string? Place(Reference commitment, BindingContext context)
    {
        if (Point(commitment) is not { } point)
            return null;
        if (!char.IsAsciiDigit(point[0]))
            return point;
        var label = InstrumentCatalog.BuiltIn.Find(Instrument(commitment)) is { } instrument ? LabelOf(instrument)
            : context.Model.FindSource(Instrument(commitment))?.Type is "treaty" or "legislation" or "regulation" or "bill" ? "article" : "paragraph";
        return label + " " + point;
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
