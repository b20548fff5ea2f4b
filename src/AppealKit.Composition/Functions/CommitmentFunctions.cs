using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Languages.Phrases;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Workspace.Instruments;

namespace AppealKit.Composition.Functions;

/// <summary><c>commitment</c> and <c>ratified</c>: commitments and treaties as the document's language cites them.</summary>
internal sealed class CommitmentFunctions(BindingContext context)
{
    /// <summary><c>commitment 'copenhagen-1990' '9.1'</c>.</summary>
    public TemplateFunction Commitment => new("commitment", "instrument point?", call =>
    {
        if (InstrumentOf(call) is not { } instrument)
            return default;
        var point = call.Has(1) && call.Text(1) is { Length: > 0 } given ? given : null;
        if (point is not null && PointForm.FaultOf(point) is { } fault)
            return call.Fail($"`{point}` is no point of `{instrument.Id}`: {fault}", PointForm.Remedy);
        if (point is not null && instrument.Points.Count > 0 && instrument.FindPoint(point) is null)
            context.Findings.Add(CompositionDiagnostics.UnknownPoint(instrument.Id, point, call.Span, instrument.Points.Select(p => p.Name)));
        return CommitmentBinding.Cite(instrument.Id, point, call[0].Origin ?? call.Span, context);
    });

    /// <summary><c>ratified 'iccpr' 'TM'</c>: since when a state is bound; nothing if that is not known.</summary>
    public TemplateFunction Ratified => new("ratified", "instrument country", call =>
    {
        if (InstrumentOf(call) is not { } instrument)
            return default;
        if (!CountryCode.TryParse(call.Text(1), out var state))
            return call[1].IsNull ? default : call.Fail($"`{call.Text(1)}` is no country code", CountryCode.Suggest(call.Text(1)) is { } near ? $"Did you mean `{near}`?" : "Write the two letters of ISO 3166.");
        if (instrument.Parties.FirstOrDefault(p => p.Country == state) is not { } party)
            return default;
        var country = context.Country(party.Country.Value, "in_text").AsString;
        var phrase = context.Pack.Phrase(
            party.HasAcceded ? "commitments.acceded" : "commitments.ratified", call.Span,
            PhraseArgument.Of("country", country), PhraseArgument.Of("year", context.Pack.FormatPlain(party.Since.Earliest!.Value.Year)));
        if (phrase.Diagnostic is { } diagnostic)
            context.Findings.Add(diagnostic);
        return TemplateValue.Of(phrase.Text, language: context.OtherLanguage(phrase.Language));
    });

    private static Instrument? InstrumentOf(TemplateCall call)
    {
        var id = call.Text(0);
        if (InstrumentCatalog.BuiltIn.Find(id) is { } instrument)
            return instrument;
        call.Fail(
            $"no commitment or treaty is called `{id}`",
            NameSuggestion.Nearest(id, InstrumentCatalog.BuiltIn.All.Select(i => i.Id)) is { } near ? $"Did you mean `{near}`?" : "docs/commitments.md lists them.");
        return null;
    }
}
