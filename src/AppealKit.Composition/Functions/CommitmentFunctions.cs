using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Languages.Phrases;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Instruments;

namespace AppealKit.Composition.Functions;

/// <summary><c>commitment</c> and <c>ratified</c>: commitments and treaties as the document's language cites them.</summary>
internal sealed class CommitmentFunctions(BindingContext context)
{
    /// <summary><c>commitment 'copenhagen-1990' '9.1'</c>.</summary>
    public TemplateFunction Commitment => new("commitment", "instrument point?", call =>
        InstrumentOf(call) is { } instrument ? CommitmentBinding.Cite(instrument.Id, call.Has(1) ? call.Text(1) : null, call[0].Origin ?? call.Span, context) : default);

    /// <summary><c>ratified 'iccpr' 'TM'</c>: since when a state is bound; nothing if that is not known.</summary>
    public TemplateFunction Ratified => new("ratified", "instrument country", call =>
    {
        if (InstrumentOf(call) is not { } instrument || instrument.Parties.FirstOrDefault(p => p.Country.Value == call.Text(1)) is not { } party)
            return default;
        var country = context.Pack.Country(party.Country.Value, "in_text") ?? context.Pack.Country(party.Country.Value) ?? party.Country.Value;
        var phrase = context.Pack.Phrase(
            party.HasAcceded ? "commitments.acceded" : "commitments.ratified", call.Span,
            PhraseArgument.Of("country", country), PhraseArgument.Of("year", party.Since.Text[..4]));
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
