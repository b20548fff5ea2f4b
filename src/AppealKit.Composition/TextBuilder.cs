using AppealKit.Composition.Output;
using AppealKit.Composition.Readiness;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>Takes texts through the stages, each alone: what one meets on its way, a fault of ours included, does not touch the others.</summary>
internal sealed class TextBuilder(
    BuildRequest request,
    DocumentComposer composer,
    ReadinessCheck readiness,
    IReadOnlyDictionary<string, IDocumentRenderer> renderers,
    WithheldSearches withheld,
    IBuildTarget target,
    StageTimings timings)
{
    /// <summary>The format of pages that link to the other languages of their document.</summary>
    private const string PageFormat = "html";

    /// <summary>Composes a text, renders it and writes it; its page only when all of the family is known.</summary>
    public void Build(TextWork work)
    {
        work.IsStarted = true;
        work.Document = Guarded(work, () => NamesSomebody(work) || work.Text.IsBroken ? null : Compose(work));
        if (work.Document is not { } document)
            return;
        foreach (var format in request.Formats)
        {
            if (Guarded(work, () => Render(work, document, format)) is not { } file)
                continue;
            if (format == PageFormat)
                work.Page = file;
            else
                Write(work, file);
        }
    }

    // The id stands in paths, in the manifest and in addresses.
    private bool NamesSomebody(TextWork work)
    {
        var document = work.Text.Document;
        if (withheld.Of(document.Id).InId(document.Id).FirstOrDefault() is not { } hit)
            return false;
        work.Findings.Add(CompositionDiagnostics.WithheldInId(document, hit, request.Audience));
        work.IsUnnamed = true;
        return true;
    }

    /// <summary>Writes the pages of a document, each with links to those languages that there are pages in, from this build or from an earlier one.</summary>
    public void WritePages(IReadOnlyList<TextWork> family)
    {
        foreach (var work in family)
        {
            if (work.Page is not { } page || work.Document is not { } document)
                continue;
            var present = document.Alternates.Where(a => family.Any(w => w.Page is not null && w.Text.Language == a.Language) || Stands(work.Text, a.Language)).ToList();
            // Nearly always all languages are there, and the page is right as it is.
            var file = present.Count == document.Alternates.Count
                ? page
                : Guarded(work, () => Render(work, document with { Alternates = present }, PageFormat));
            if (file is not null)
                Write(work, file);
        }
    }

    private bool Stands(TextToBuild text, LanguageTag language) => target.Stands((text with { Language = language }).PathOf(PageFormat));

    private AppealDocument? Compose(TextWork work)
    {
        var (definition, language) = (work.Text.Document, work.Text.Language);
        if (readiness.Concerns(definition))
        {
            var (blockers, texts) = readiness.Of(definition);
            work.Findings.AddRange(blockers);
            work.Findings.AddRange(texts[language].Diagnostics.Where(f => !Blocker.Is(f)));
            return definition.Status == DocumentStatus.Final && blockers.Count > 0 ? null : texts[language].Value;
        }

        var composed = composer.Compose(definition, language);
        work.Findings.AddRange(composed.Diagnostics);
        return composed.Value;
    }

    private RenderedFile? Render(TextWork work, AppealDocument document, string format)
    {
        var path = work.Text.PathOf(format);
        var rendered = timings.Measure(format, () => renderers[format].Render(document));
        work.Findings.AddRange(rendered.Diagnostics);
        if (rendered.Value is not { } file || rendered.HasErrors)
            return null;
        if (timings.Measure("leak search", () => withheld.Of(document.Id).In(file.SearchText).FirstOrDefault()) is { } leak)
        {
            work.Withhold(format);
            work.Findings.Add(CompositionDiagnostics.WithheldTextFound(path, leak, request.Audience) with { Labels = PlacesOf(work, leak) });
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

    // Where somebody typed it, in the text or in the definition, its own or those of the document that it shows; what came out of a template has no such place.
    private List<DiagnosticLabel> PlacesOf(TextWork work, WithheldHit leak)
    {
        var (document, language) = (work.Text.Document, work.Text.Language);
        var shown = document.Announces is { } id ? composer.Find(id.Id) : null;
        var files = new[] { document.BodyIn(language)?.File, shown?.BodyIn(language)?.File, document.File, shown?.File }.OfType<SourceFile>().ToList();
        foreach (var file in files)
        {
            var hits = withheld.Of(document.Id).In(file.Text).Where(h => h.Start >= 0 && !IsItsOwnPlace(h, file)).OrderBy(h => h.Withheld == leak.Withheld ? 0 : 1).ThenBy(h => h.Start);
            if (hits.FirstOrDefault() is { } hit)
                return [new DiagnosticLabel(file.Span(hit.Start, hit.Length), "such words stand here")];
        }

        return [];
    }

    // A contact stands in the definition, and is withheld from there.
    private static bool IsItsOwnPlace(WithheldHit hit, SourceFile file) =>
        hit.Withheld.Span.File.Path == file.Path && hit.Start >= hit.Withheld.Span.Start && hit.Start <= hit.Withheld.Span.End;

    private void Write(TextWork work, RenderedFile file) => work.Take(file, timings.Measure("write", () => target.Take(file)));

    private static T? Guarded<T>(TextWork work, Func<T?> step)
        where T : class
    {
        try
        {
            return step();
        }
#pragma warning disable CA1031 // Whatever is thrown here is our fault, and no reason to lose what the other texts gave.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var (document, language) = (work.Text.Document, work.Text.Language);
            work.Faults.Add(new BuildFault(document.Id, language, e));
            work.Findings.Add(CompositionDiagnostics.Fault(e, $"`{document.Id}` could not be built in `{language}`", document.IdSpan));
            return null;
        }
    }
}
