using System.Collections.Concurrent;
using AppealKit.Composition.Output;
using AppealKit.Composition.Readiness;
using AppealKit.Composition.Templates;
using AppealKit.Composition.TextVersions;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Languages;
using AppealKit.Signatories.Duplicates;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Names;
using AppealKit.Workspace.Review;

namespace AppealKit.Composition;

/// <summary>
/// Where the stages meet: model → template → Markdown → document → files. Every document in every language goes its way alone; what it
/// finds and writes does not depend on how many go at once.
/// </summary>
public sealed class AppealBuilder
{
    private readonly StageResult<WorkspaceModel> _workspace;
    private readonly TemplateStore _templates;
    private readonly LanguagePackStore _packs;
    private readonly IReadOnlyDictionary<string, IDocumentRenderer> _renderers;

    /// <summary>Makes a builder for a workspace.</summary>
    /// <param name="workspace">What was read of it; there must be a model.</param>
    /// <param name="templates">The templates and, among them, the language packs.</param>
    /// <param name="renderers">The formats.</param>
    public AppealBuilder(StageResult<WorkspaceModel> workspace, TemplateStore templates, IEnumerable<IDocumentRenderer> renderers)
    {
        _workspace = workspace;
        _templates = templates;
        _packs = new LanguagePackStore(templates);
        _renderers = renderers.ToDictionary(r => r.Format, StringComparer.Ordinal);
    }

    private WorkspaceModel Model => _workspace.Value ?? throw new InvalidOperationException("there is no model to build from");

    /// <summary>Builds documents into a folder.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="output">Absolute path of the output folder.</param>
    /// <param name="shownOutput">How messages call it.</param>
    /// <param name="force">True to write files even if they are there already with the same bytes.</param>
    /// <param name="progress">Told after each text; may be null.</param>
    /// <param name="stop">Stops between texts; what is written then is whole.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BuildReport Build(
        BuildRequest request, string output, string shownOutput, bool force, Action<BuildProgress>? progress, CancellationToken stop)
    {
        var folder = new OutputFolder(output, shownOutput);
        var before = Task.Run(folder.ReadManifest, CancellationToken.None);
        var run = Run(request, (rendered, findings) => folder.Write(rendered.Entry.Path, rendered.Bytes.Span, force, findings), progress, stop);
        var findings = new DiagnosticBag();
        findings.AddRange(run.Diagnostics);
        new OutputCatalog(folder, Model.ForAudience(request.Audience), _packs).Update(before.GetAwaiter().GetResult(), run.Items, request.IsFull, force, findings);
        return run with { Diagnostics = findings.ToList() };
    }

    /// <summary>Composes and renders documents without writing anything: whatever a build would find.</summary>
    public BuildReport Check(BuildRequest request, Action<BuildProgress>? progress, CancellationToken stop)
    {
        var run = Run(request, (_, _) => WriteOutcome.Unchanged, progress, stop);
        IEnumerable<Diagnostic> unused = request.Documents.Count > 0 ? [] : _packs.CheckOwn().Concat(_templates.CheckOwn());
        return run with { Diagnostics = DiagnosticList.WithoutRepeats([.. run.Diagnostics, .. ComparePacks(request), .. Duplicates(request), .. unused]) };
    }

    private IEnumerable<Diagnostic> Duplicates(BuildRequest request) =>
        Wanted(request, Model).Select(w => w.Document.Id).Distinct(StringComparer.Ordinal)
            .Select(Model.FindLedger).OfType<Ledger>().SelectMany(l => DuplicateReview.Of(l, Model, DateOnly.MaxValue));

    // The packs are there already: the documents were composed with them.
    private IEnumerable<Diagnostic> ComparePacks(BuildRequest request)
    {
        var packs = Wanted(request, Model).Select(w => w.Language).Distinct().Select(l => _packs.Load(l)?.Value).OfType<LanguagePack>().ToList();
        return packs.Skip(1).SelectMany(p => LanguagePackComparison.ComparePlaceholders(packs[0], p));
    }

    private BuildReport Run(
        BuildRequest request, Func<RenderedFile, DiagnosticBag, WriteOutcome> handle, Action<BuildProgress>? progress, CancellationToken stop)
    {
        var timings = new StageTimings();
        var packs = Task.Run(() => ReadPacks(request), CancellationToken.None);
        var seen = timings.Measure("audience", () => Model.ForAudience(request.Audience));
        var versions = new TextVersionStore(Model, _templates, _packs);
        var composer = new DocumentComposer(seen, _templates, _packs, request.Today, timings, versions);
        var withheld = new WithheldTextSearch(Model.WithheldFrom(seen));
        var texts = Select(request, seen);
        var readiness = new ReadinessCheck(Model, seen, versions, composer, request);
        var review = Task.Run(() => Review(texts, seen, readiness), CancellationToken.None);
        var results = new (List<BuildItem> Items, DiagnosticBag Findings)[texts.Count];
        var done = 0;
        ForEach(texts.Count, request.Jobs, stop, i =>
        {
            results[i] = BuildText(texts[i], request, composer, readiness, withheld, timings, handle);
            progress?.Invoke(new BuildProgress(Interlocked.Increment(ref done), texts.Count, texts[i].Name));
        });
        packs.GetAwaiter().GetResult();

        var diagnostics = new List<Diagnostic>(_workspace.Diagnostics);
        diagnostics.AddRange(review.GetAwaiter().GetResult());
        var found = new DiagnosticBag();
        var items = new List<BuildItem>(texts.Count * request.Formats.Count);
        foreach (var (built, findings) in results)
        {
            items.AddRange(built);
            found.AddRange(findings);
        }

        diagnostics.AddRange(Model.Settings.Languages
            .Where(l => !_packs.Has(l) && !Model.Documents.Any(d => d.LanguagesSpan is not null && d.Languages.Contains(l)))
            .Select(l => CompositionDiagnostics.NoLanguagePack(l, Model.Settings.LanguagesSpan, _packs.Known)));
        diagnostics.AddRange(DiagnosticList.NotSaidBy(_workspace.Diagnostics, found));
        return new BuildReport(items, DiagnosticList.WithoutRepeats(diagnostics), timings);
    }

    // Beside the building, which it has nothing to do with.
    private List<Diagnostic> Review(List<TextToBuild> texts, WorkspaceModel seen, ReadinessCheck readiness)
    {
        var findings = new List<Diagnostic>();
        var lint = new NameLint(seen);
        foreach (var text in texts.DistinctBy(t => t.Document.Id, StringComparer.Ordinal))
        {
            var document = Model.FindDocument(text.Document.Id)!;
            findings.AddRange(Model.AudienceFindings(document, seen));
            // What keeps a document from going out is told as an error when it is composed.
            var isTold = readiness.Concerns(document) && !text.IsBroken;
            findings.AddRange(DocumentReview.Of(Model, document, lint).Where(f => !isTold || !Blocker.Is(f)));
        }

        return findings;
    }

    // Packs take as long to read as a document takes to build: they are read while the rest is made ready.
    private void ReadPacks(BuildRequest request)
    {
        foreach (var (_, language) in Wanted(request, Model))
            _packs.Load(language);
    }

    private static void ForEach(int count, int jobs, CancellationToken stop, Action<int> build)
    {
        if (count == 1 || jobs <= 1)
        {
            for (var i = 0; i < count; i++)
            {
                stop.ThrowIfCancellationRequested();
                build(i);
            }

            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop };
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), options, build);
    }

    // Documents of the model that the audience sees: the others still hold the contacts that it may not see.
    private List<TextToBuild> Select(BuildRequest request, WorkspaceModel seen)
    {
        var broken = new BrokenDocuments(_workspace.Diagnostics);
        var texts = new List<TextToBuild>();
        foreach (var (document, language) in Wanted(request, seen))
            texts.Add(new TextToBuild(document, language, broken.Contains(document)));
        return texts;
    }

    private static IEnumerable<(DocumentDefinition Document, LanguageTag Language)> Wanted(BuildRequest request, WorkspaceModel model)
    {
        foreach (var document in model.Documents)
        {
            if (request.Documents.Count > 0 && !request.Documents.Contains(document.Id, StringComparer.Ordinal))
                continue;
            foreach (var language in document.Languages)
            {
                if (request.Languages.Count == 0 || request.Languages.Contains(language))
                    yield return (document, language);
            }
        }
    }

    private (List<BuildItem> Items, DiagnosticBag Findings) BuildText(
        TextToBuild text,
        BuildRequest request,
        DocumentComposer composer,
        ReadinessCheck readiness,
        WithheldTextSearch withheld,
        StageTimings timings,
        Func<RenderedFile, DiagnosticBag, WriteOutcome> handle)
    {
        var findings = new DiagnosticBag();
        var items = new List<BuildItem>(request.Formats.Count);
        var document = text.IsBroken ? null : Compose(text, composer, readiness, findings);
        foreach (var format in request.Formats)
        {
            var path = text.PathOf(format);
            var entry = document is null ? null : Render(document, format, path, request.Audience, withheld, timings, findings);
            var outcome = entry is null ? WriteOutcome.Failed : timings.Measure("write", () => handle(entry, findings));
            items.Add(new BuildItem(text.Document.Id, text.Language, format, path, outcome, outcome == WriteOutcome.Failed ? null : entry!.Entry));
        }

        return (items, findings);
    }

    private static AppealDocument? Compose(TextToBuild text, DocumentComposer composer, ReadinessCheck readiness, DiagnosticBag findings)
    {
        if (readiness.Concerns(text.Document))
        {
            var (blockers, texts) = readiness.Of(text.Document);
            findings.AddRange(blockers);
            findings.AddRange(texts[text.Language].Diagnostics.Where(f => !Blocker.Is(f)));
            return text.Document.Status == DocumentStatus.Final && blockers.Count > 0 ? null : texts[text.Language].Value;
        }

        var composed = composer.Compose(text.Document, text.Language);
        findings.AddRange(composed.Diagnostics);
        return composed.Value;
    }

    private RenderedFile? Render(
        AppealDocument document,
        string format,
        string path,
        Audience audience,
        WithheldTextSearch withheld,
        StageTimings timings,
        DiagnosticBag findings)
    {
        var rendered = timings.Measure(format, () => _renderers[format].Render(document));
        findings.AddRange(rendered.Diagnostics);
        if (rendered.Value is not { } file || rendered.HasErrors)
            return null;
        if (!withheld.IsEmpty && timings.Measure("leak search", () => withheld.In(file.SearchText).FirstOrDefault()) is { } leak)
        {
            findings.Add(CompositionDiagnostics.WithheldTextFound(path, leak.What, leak.Span, audience));
            return null;
        }

        var entry = new ManifestEntry(
            document.Id,
            document.Kind,
            document.Language.Value,
            format,
            path,
            file.Bytes.Length,
            Digest.Of(file.Bytes.Span),
            file.Pages,
            PlainText.CountWords(document),
            document.Notes.Count);
        return new RenderedFile(entry, file.Bytes);
    }
}
