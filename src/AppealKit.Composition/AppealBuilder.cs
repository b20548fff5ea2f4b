using System.Collections.Concurrent;
using AppealKit.Composition.Incremental;
using AppealKit.Composition.Limits;
using AppealKit.Composition.Meetings;
using AppealKit.Composition.Output;
using AppealKit.Composition.Readiness;
using AppealKit.Composition.Templates;
using AppealKit.Composition.TextVersions;
using AppealKit.Diagnostics;
using AppealKit.Document.Rendering;
using AppealKit.Languages;
using AppealKit.Signatories.Duplicates;
using AppealKit.Signatories.Protection;
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
    private readonly PackTextWords _words;
    private readonly IReadOnlyDictionary<string, IDocumentRenderer> _renderers;
    private readonly BrokenDocuments _broken;

    /// <summary>Makes a builder for a workspace.</summary>
    /// <param name="workspace">What was read of it; there must be a model.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="packs">The language packs among them.</param>
    /// <param name="renderers">The formats.</param>
    public AppealBuilder(StageResult<WorkspaceModel> workspace, TemplateStore templates, LanguagePackStore packs, IEnumerable<IDocumentRenderer> renderers)
    {
        _workspace = workspace;
        _templates = templates;
        _packs = packs;
        _words = new PackTextWords(_packs);
        _renderers = renderers.ToDictionary(r => r.Format, StringComparer.Ordinal);
        _broken = new BrokenDocuments(Model, workspace.Diagnostics);
    }

    /// <summary>Reads the text of a finished file of a format, as far as somebody can find it there; null if it is none that a build wrote.</summary>
    public Func<string, byte[], string?> TextOf { get; init; } = (_, _) => null;

    /// <summary>Absolute path of the file in which builds remember what they built, so that the next builds only what changed; null to remember nothing.</summary>
    public string? RecordPath { get; init; }

    /// <summary>A digest of the program: another program may build other files from the same input.</summary>
    public string Program { get; init; } = "";

    private WorkspaceModel Model => _workspace.Value ?? throw new InvalidOperationException("there is no model to build from");

    /// <summary>Builds documents into a folder.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="output">Absolute path of the output folder.</param>
    /// <param name="shownOutput">How messages call it.</param>
    /// <param name="force">True to write files even if they are there already with the same bytes.</param>
    /// <param name="progress">Told after each text; may be null.</param>
    /// <param name="stop">Stops between texts; what is written then is whole.</param>
    /// <returns>What was done; if it was stopped, what was done until then.</returns>
    public BuildReport Build(
        BuildRequest request, string output, string shownOutput, bool force, Action<BuildProgress>? progress, CancellationToken stop)
    {
        var folder = new OutputFolder(output, shownOutput);
        var before = Task.Run(() => MakeReady(folder), CancellationToken.None);
        // Beside the building: a ledger can have megabytes.
        var state = Task.Run(() => WithheldState.Of(Model, request.Audience), CancellationToken.None);
        var record = Task.Run(() => force || RecordPath is null ? BuildRecord.Empty : BuildRecordFile.Read(RecordPath), CancellationToken.None);
        var (run, withheld, families, earlier) = Run(request, new FolderTarget(folder, before, force), progress, stop, EarlierOf);
        var faults = new List<BuildFault>(run.Faults);
        var faultFindings = new List<Diagnostic>();
        try
        {
            run = CatalogOf(folder, withheld).Update(before.GetAwaiter().GetResult(), run, state.GetAwaiter().GetResult(), request.IsFull, force, request.Shard);
            if (before.GetAwaiter().GetResult().Searched != state.GetAwaiter().GetResult())
                run = run with { Diagnostics = [.. run.Diagnostics, .. new EarlierMeetingFiles(folder, withheld, TextOf).Clean()] };
            if (RecordPath is not null && earlier is not null)
                BuildRecordFile.Write(RecordPath, earlier.After(families, state.GetAwaiter().GetResult()));
        }
#pragma warning disable CA1031 // A fault of ours in the index is no reason to lose what was found in the documents.
        catch (Exception e)
#pragma warning restore CA1031
        {
            faults.Add(new BuildFault(null, null, e));
            faultFindings.Add(CompositionDiagnostics.Fault(e, $"`{shownOutput}/{IndexPage.FileName}` could not be written", null));
        }

        return run with { Diagnostics = [.. run.Diagnostics, .. faultFindings, .. folder.Failures()], Faults = faults };

        EarlierBuild EarlierOf(WithheldSearches searches) => new(
            record.GetAwaiter().GetResult(),
            folder,
            TextOf,
            new InputDigests(Model, searches.Seen, _templates, _packs),
            new SourceFiles(Model, _templates),
            searches,
            request,
            Program,
            state.GetAwaiter().GetResult());
    }

    /// <summary>Joins the folders of builds of shards into one.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="audience">For whom they were built.</param>
    /// <param name="output">Absolute path of the folder to write to.</param>
    /// <param name="shownOutput">How messages call it.</param>
    /// <returns>What was done; nothing is written if anything is wrong.</returns>
    public BuildReport Merge(IReadOnlyList<ShippedFolder> folders, Audience audience, string output, string shownOutput)
    {
        var state = WithheldState.Of(Model, audience);
        var merge = ManifestMerge.Of(folders, state);
        if (merge.Findings.Count > 0)
            return new BuildReport([], merge.Findings, new StageTimings());
        var folder = new OutputFolder(output, shownOutput);
        var before = MakeReady(folder);
        var items = new List<BuildItem>();
        foreach (var entry in merge.Entries)
        {
            var outcome = merge.Read(entry) is { } bytes ? folder.Write(entry.Path, bytes, force: false) : WriteOutcome.Failed;
            items.Add(new BuildItem(entry.Id, LanguageTag.Of(entry.Language), entry.Format, entry.Path, outcome, outcome == WriteOutcome.Failed ? null : entry));
        }

        var withheld = new WithheldSearches(Model, Model.ForAudience(audience));
        var report = CatalogOf(folder, withheld).Update(before, new BuildReport(items, [], new StageTimings()), state, isFull: true, force: false);
        return report with { Diagnostics = [.. report.Diagnostics, .. folder.Failures()] };
    }

    /// <summary>Builds documents that stand in no file of the workspace, beside those that do: they are in no manifest.</summary>
    /// <returns>What was done; of what was found, that alone which the workspace had not told already.</returns>
    internal BuildReport BuildBeside(IReadOnlyList<DocumentDefinition> documents, BuildRequest request, OutputFolder folder, bool force, CancellationToken stop)
    {
        var model = Model with { Documents = [.. Model.Documents, .. documents] };
        var builder = new AppealBuilder(new StageResult<WorkspaceModel>(model, _workspace.Diagnostics), _templates, _packs, _renderers.Values);
        var (run, _, _, _) = builder.Run(request with { Documents = [.. documents.Select(d => d.Id)] }, new FolderTarget(folder, Task.CompletedTask, force), progress: null, stop, earlierOf: null);
        return run with { Diagnostics = [.. run.Diagnostics.Except(_workspace.Diagnostics)] };
    }

    /// <summary>What a meeting is built from beside its documents.</summary>
    internal (WorkspaceModel Model, LanguagePackStore Packs) Ground => (Model, _packs);

    /// <summary>Removes from a folder of earlier builds, to which nothing is built now, the files that hold what is withheld by now.</summary>
    /// <param name="audience">Whom the folder is for.</param>
    /// <param name="output">Absolute path of the folder.</param>
    /// <param name="shownOutput">How messages call it.</param>
    /// <returns>What became of its files.</returns>
    public IReadOnlyList<Diagnostic> CleanEarlier(Audience audience, string output, string shownOutput)
    {
        var folder = new OutputFolder(output, shownOutput);
        var manifest = folder.ReadManifest();
        var state = WithheldState.Of(Model, audience);
        if (manifest.Documents.Count == 0 || manifest.Searched == state)
            return [];
        var withheld = new WithheldSearches(Model, Model.ForAudience(audience));
        return [.. CatalogOf(folder, withheld).Clean(manifest, state), .. new EarlierMeetingFiles(folder, withheld, TextOf).Clean(), .. folder.Failures()];
    }

    private OutputCatalog CatalogOf(OutputFolder folder, WithheldSearches withheld) =>
        new(folder, new IndexPage(withheld.Seen, _packs, withheld), _broken, new EarlierFiles(folder, withheld, TextOf));

    /// <summary>Composes and renders documents without writing anything: whatever a build would find.</summary>
    /// <returns>What was found; if it was stopped, what was found until then.</returns>
    public BuildReport Check(BuildRequest request, Action<BuildProgress>? progress, CancellationToken stop)
    {
        var (run, _, _, _) = Run(request, new NoTarget(), progress, stop, earlierOf: null);
        IEnumerable<Diagnostic> unused = request.Documents.Count > 0 ? [] : _packs.CheckOwn().Concat(_templates.CheckOwn());
        return run with { Diagnostics = DiagnosticList.WithoutRepeats([.. run.Diagnostics, .. ComparePacks(request), .. OfLedgers(request, run.Diagnostics), .. unused]) };
    }

    // What stops a document that goes out is not told as a warning once more.
    private IEnumerable<Diagnostic> OfLedgers(BuildRequest request, IReadOnlyList<Diagnostic> told) =>
        WantedDocuments(request).Select(d => Model.FindLedger(d.Id)).OfType<Ledger>().SelectMany(l => DuplicateReview.Of(l, Model, DateOnly.MaxValue)
                .Where(f => !told.Any(t => t.Code == CompositionDiagnostics.ConsentMissingDescriptor.Code && t.Span is null && t.Path == f.Path && f.Severity == Severity.Warning))
                .Concat(RiskReview.Of(l, Model, Model.ForAudience(request.Audience), request.Today))
                .Concat(ConsentReview.Of(l, isPrintedOnly: false).Where(f => !told.Any(t => t.Code == CompositionDiagnostics.ConsentMissingDescriptor.Code && t.Span == f.Span))));

    private Manifest MakeReady(OutputFolder folder)
    {
        var manifest = folder.ReadManifest();
        folder.RemoveLeftovers(manifest.Documents.Select(e => Path.GetDirectoryName(e.Path) ?? "").Concat(Model.Documents.Select(d => d.Id)));
        return manifest;
    }

    // The packs are there already: the documents were composed with them.
    private IEnumerable<Diagnostic> ComparePacks(BuildRequest request)
    {
        var packs = WantedLanguages(request).Select(l => _packs.Load(l)?.Value).OfType<LanguagePack>().ToList();
        return packs.Skip(1).SelectMany(p => LanguagePackComparison.ComparePlaceholders(packs[0], p));
    }

    private (BuildReport Report, WithheldSearches Withheld, List<TextFamily> Families, EarlierBuild? Earlier) Run(
        BuildRequest request, IBuildTarget target, Action<BuildProgress>? progress, CancellationToken stop, Func<WithheldSearches, EarlierBuild>? earlierOf)
    {
        var timings = new StageTimings();
        _ = Task.Run(() => ReadPacks(request), CancellationToken.None);
        _ = Task.Run(() => ReadTemplates(request), CancellationToken.None);
        var seen = timings.Measure("audience", () => Model.ForAudience(request.Audience));
        var versions = new TextVersionStore(Model, _templates, _packs, seen);
        var composer = new DocumentComposer(seen, _templates, _packs, request.Today, timings, versions);
        var withheld = new WithheldSearches(Model, seen);
        var families = Families(request, seen);
        // Wanted only after the first text is composed.
        _ = Task.Run(() => families.Count > 0 ? withheld.Of(families[0].Document) : null, CancellationToken.None);
        var earlier = earlierOf?.Invoke(withheld);
        var changed = earlier is null ? families : Changed(families, earlier, request.Jobs);
        var works = families.SelectMany(f => f.Texts).ToList();
        var toBuild = changed.SelectMany(f => f.Texts).ToList();
        var readiness = new ReadinessCheck(Model, seen, versions, composer, _words, request);
        var review = Task.Run(() => Review(families, seen, readiness, request.Today), CancellationToken.None);
        var limits = new LimitCheck(withheld);
        var renderer = new TextRenderer(request, composer, _renderers, withheld, limits, timings);
        var builder = new TextBuilder(request, composer, readiness, renderer, limits, withheld, target, timings) { RendersFormatsAtOnce = toBuild.Count < request.Jobs };
        var done = 0;
        var isWhole = ForEach(toBuild.Count, request.Jobs, stop, i =>
        {
            toBuild[i].Family.Build(toBuild[i], builder);
            progress?.Invoke(new BuildProgress(Interlocked.Increment(ref done), toBuild.Count, toBuild[i].Text.Name));
        });
        foreach (var family in changed)
            family.Finish(builder);

        var (reviewed, faults) = review.GetAwaiter().GetResult();
        var diagnostics = new List<Diagnostic>(_workspace.Diagnostics);
        foreach (var found in reviewed)
        {
            if (!IsToldLater(found, works))
                diagnostics.Add(found.Finding);
        }

        diagnostics.AddRange(MeetingReview.Of(seen, request.Today));
        diagnostics.AddRange(MeetingReview.LimitsForNothing(seen, _templates.Kinds));
        foreach (var language in Model.Settings.Languages)
        {
            if (!_packs.Has(language) && !Model.Documents.Any(d => d.LanguagesSpan is not null && d.Languages.Contains(language)))
                diagnostics.Add(CompositionDiagnostics.NoLanguagePack(language, Model.Settings.LanguagesSpan, _packs.Known));
        }

        diagnostics.AddRange(DiagnosticList.NotSaidBy(_workspace.Diagnostics, works.SelectMany(w => w.Findings)));
        var report = new BuildReport(ItemsOf(works, request, target), DiagnosticList.WithoutRepeats(diagnostics), timings)
        {
            Faults = [.. faults, .. works.SelectMany(w => w.Faults)],
            WasStopped = !isWhole,
            Measures = [.. works.Select(w => w.Measure).OfType<TextMeasure>()],
            Texts = (works.Count(w => w is { IsStarted: true, Earlier: null }), works.Count - toBuild.Count),
        };
        return (report, withheld, families, earlier);
    }

    // In the order of the workspace, whoever is ready first.
    private static List<TextFamily> Changed(List<TextFamily> families, EarlierBuild earlier, int jobs)
    {
        var isTaken = new bool[families.Count];
        ForEach(families.Count, jobs, CancellationToken.None, i => isTaken[i] = earlier.TakesOver(families[i]));
        return [.. families.Where((_, i) => !isTaken[i])];
    }

    // A slip in a template or in Markdown makes texts differ; whether they still do is told once it is mended.
    private static bool IsToldLater((string Document, Diagnostic Finding) reviewed, List<TextWork> works) =>
        DocumentReview.IsOfComparison(reviewed.Finding) && works.Exists(w => w.Text.Document.Id == reviewed.Document
            && w.Findings.Any(f => f.Severity == Severity.Error && (f.Code.StartsWith("AK3", StringComparison.Ordinal) || f.Code.StartsWith("AK4", StringComparison.Ordinal))));

    // Beside the building, which it has nothing to do with.
    private (List<(string Document, Diagnostic Finding)> Findings, List<BuildFault> Faults) Review(List<TextFamily> families, WorkspaceModel seen, ReadinessCheck readiness, DateOnly today)
    {
        var (findings, faults) = (new List<(string, Diagnostic)>(), new List<BuildFault>());
        var lint = new NameLint(seen);
        foreach (var text in families.Select(f => f.Texts[0].Text).DistinctBy(t => t.Document.Id, StringComparer.Ordinal))
        {
            var document = Model.FindDocument(text.Document.Id)!;
            try
            {
                // What keeps a document from going out is told as an error when it is composed.
                var isTold = readiness.Concerns(document) && !text.IsBroken;
                if (SigningTime.After(document, Model, today) is { } late)
                    findings.Add((document.Id, late));
                foreach (var finding in Model.AudienceFindings(document, seen).Concat(DocumentReview.Of(Model, document, lint, _words.Of).Where(f => !isTold || !Blocker.Is(f))))
                    findings.Add((document.Id, finding));
            }
#pragma warning disable CA1031 // As in the building: a fault of ours in one document does not touch the others.
            catch (Exception e)
#pragma warning restore CA1031
            {
                faults.Add(new BuildFault(document.Id, null, e));
                findings.Add((document.Id, CompositionDiagnostics.Fault(e, $"`{document.Id}` could not be reviewed", document.IdSpan)));
            }
        }

        return (findings, faults);
    }

    // Packs and templates take as long to read as a document takes to build: they are read while the rest is made ready. What goes wrong with one,
    // each document that needs it finds out for itself.
    private void ReadPacks(BuildRequest request)
    {
        foreach (var language in WantedLanguages(request))
            _packs.Load(language);
    }

    private void ReadTemplates(BuildRequest request)
    {
        foreach (var kind in WantedDocuments(request).Select(d => d.Kind.Id).Distinct(StringComparer.Ordinal).Where(_templates.HasKind))
            _templates.Load(kind);
    }

    // False if it was stopped.
    private static bool ForEach(int count, int jobs, CancellationToken stop, Action<int> build)
    {
        if (count == 1 || jobs <= 1)
        {
            for (var i = 0; i < count; i++)
            {
                if (stop.IsCancellationRequested)
                    return false;
                build(i);
            }

            return true;
        }

        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop };
            Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), options, build);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private List<TextFamily> Families(BuildRequest request, WorkspaceModel seen)
    {
        var families = new List<TextFamily>(seen.Documents.Count);
        foreach (var document in seen.Documents)
        {
            if (request.Wants(document.Id) && new TextFamily(document, _broken.Contains(document), request) is { Texts.Count: > 0 } family)
                families.Add(family);
        }

        return families;
    }

    // Of a document whose definition has errors nothing is known but that it was to be built.
    private List<BuildItem> ItemsOf(List<TextWork> works, BuildRequest request, IBuildTarget target)
    {
        var items = new List<BuildItem>(works.Count * request.Formats.Count);
        foreach (var work in works)
            work.AddItems(items, target);
        if (!Model.UnreadDocuments.Any(d => request.Wants(d.Id)))
            return items;
        foreach (var document in Model.UnreadDocuments.Where(d => request.Wants(d.Id)))
        {
            foreach (var language in document.Languages.Where(request.Wants))
            {
                foreach (var format in request.Formats)
                {
                    var path = TextToBuild.PathOf(document.Id, language, format);
                    items.Add(new BuildItem(document.Id, language, format, path, WriteOutcome.Failed, null) { EarlierStands = target.Stands(path) });
                }
            }
        }

        return [.. items.OrderBy(i => i.DocumentId, StringComparer.Ordinal)];
    }

    private IEnumerable<DocumentDefinition> WantedDocuments(BuildRequest request) => Model.Documents.Where(d => request.Wants(d.Id));

    private List<LanguageTag> WantedLanguages(BuildRequest request)
    {
        var wanted = new List<LanguageTag>();
        foreach (var document in WantedDocuments(request))
        {
            foreach (var language in document.Languages)
            {
                if (request.Wants(language) && !wanted.Contains(language))
                    wanted.Add(language);
            }
        }

        return wanted;
    }
}
