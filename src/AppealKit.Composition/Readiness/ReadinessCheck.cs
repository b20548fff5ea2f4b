using System.Collections.Concurrent;
using AppealKit.Composition.Templates;
using AppealKit.Composition.TextVersions;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Signatories.Duplicates;
using AppealKit.Signatories.Protection;
using AppealKit.Values;
using AppealKit.Workspace.Citing;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Names;
using AppealKit.Workspace.Review;

namespace AppealKit.Composition.Readiness;

/// <summary>
/// Says all that stands between documents and <c>final</c>: what was not approved, not reviewed, not confirmed, out of date, or missing. It is asked of
/// documents that are final, and of those that a check is for. Safe for several threads.
/// </summary>
internal sealed class ReadinessCheck
{
    private readonly WorkspaceModel _model;
    private readonly WorkspaceModel _seen;
    private readonly TextVersionStore _versions;
    private readonly DocumentComposer _composer;
    private readonly PackTextWords _words;
    private readonly BuildRequest _request;
    private readonly ConcurrentDictionary<string, Lazy<DocumentReadiness>> _known = new(StringComparer.Ordinal);

    /// <summary>Makes a check.</summary>
    /// <param name="model">The whole model.</param>
    /// <param name="seen">The model as the audience sees it.</param>
    /// <param name="versions">The versions of texts.</param>
    /// <param name="composer">Composes the documents.</param>
    /// <param name="words">What is known of the languages.</param>
    /// <param name="request">What is built or checked.</param>
    public ReadinessCheck(WorkspaceModel model, WorkspaceModel seen, TextVersionStore versions, DocumentComposer composer, PackTextWords words, BuildRequest request)
    {
        _model = model;
        _seen = seen;
        _versions = versions;
        _composer = composer;
        _words = words;
        _request = request;
    }

    /// <summary>True if a document must be ready, or somebody wants to know whether it is. Samples never go out: nobody asks unless they name one. What accompanies other documents, a cover sheet, nobody approves.</summary>
    public bool Concerns(DocumentDefinition document) =>
        document.Place is null && (document.Status == DocumentStatus.Final || (_request.IsReadinessAsked && (_request.Documents.Count > 0 || document.Status != DocumentStatus.Sample)));

    /// <summary>What stands in the way of a document, of the model that the audience sees.</summary>
    public DocumentReadiness Of(DocumentDefinition document) =>
        _known.GetOrAdd(document.Id, _ => new Lazy<DocumentReadiness>(() => Check(document))).Value;

    private DocumentReadiness Check(DocumentDefinition document)
    {
        var findings = new List<Diagnostic>(DocumentReview.Of(_model, _model.FindDocument(document.Id)!, new NameLint(_seen), _words.Of));
        var texts = new Dictionary<LanguageTag, StageResult<AppealDocument>>();
        var cited = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var language in document.Languages)
        {
            var text = texts[language] = _composer.Compose(document, language, cited);
            findings.AddRange(text.Diagnostics);
        }

        var blockers = new List<Diagnostic>();
        // Of a text that cannot be composed nobody can tell whether it was approved.
        if (!texts.Values.Any(t => t.HasErrors))
            blockers.AddRange(ApprovalRule.Of(document, _model.FindLedger(document.Id), _versions.ApprovalsOf(document)));
        blockers.AddRange(FinalReview.Translations(_seen, document).Select(t => CompositionDiagnostics.TranslationNotReady(document.Id, t)));
        blockers.AddRange(FinalReview.Names(_seen, document).Select(n => CompositionDiagnostics.NameMissing(document.Id, n)));
        if (_model.FindLedger(document.Id) is { } ledger)
        {
            findings.AddRange(ConsentReview.Of(ledger, isPrintedOnly: true));
            if (DuplicateReview.HasBoth(ledger))
                findings.AddRange(DuplicateReview.Of(ledger, _model, DateOnly.MaxValue));
        }

        findings.AddRange(cited.Select(_seen.FindSource).OfType<Workspace.Model.Sources.Source>().Select(SourceCheck.AddressOf).OfType<Diagnostic>());
        blockers.AddRange(findings.Select(f => Blocker.Of(document.Id, f)).OfType<Diagnostic>());
        return new DocumentReadiness([.. blockers.Distinct(SameFinding.Comparer)], texts);
    }
}
