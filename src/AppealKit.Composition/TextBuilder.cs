using AppealKit.Composition.Limits;
using AppealKit.Composition.Readiness;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>Takes texts through the stages, each alone: what one meets on its way, a fault of ours included, does not touch the others.</summary>
internal sealed class TextBuilder(
    BuildRequest request, DocumentComposer composer, ReadinessCheck readiness, TextRenderer renderer, LimitCheck limits, WithheldSearches withheld, IBuildTarget target, StageTimings timings)
{
    /// <summary>The format of pages that link to the other languages of their document.</summary>
    private const string PageFormat = "html";

    /// <summary>True to render the formats of a text at the same time: where there are more processors than texts.</summary>
    public bool RendersFormatsAtOnce { get; init; }

    /// <summary>Composes a text, renders it and writes it; its page only when all of the family is known.</summary>
    public void Build(TextWork work)
    {
        work.IsStarted = true;
        // What is withheld is collected while the text is composed: its id is looked at after that, and before anything is told or written.
        var composed = Guarded(work, () => work.Text.IsBroken ? null : Compose(work));
        work.Document = Guarded(work, () => NamesSomebody(work) ? null : Fitting(work, composed));
        if (work.Document is null)
            return;
        // Whether the others of the family will have a page is not known yet; nearly always they will.
        work.Document = WithLinks(work, work.Document, other => true);
        work.Linked = LinksOf(work.Document);
        foreach (var rendering in RenderingsOf(work.Text, work.Document))
        {
            if (Guarded(work, () => work.Take(rendering())) is not { } file)
                continue;
            if (file.Entry.Format == PageFormat)
                work.Page = file;
            else
                Write(work, file);
        }
    }

    /// <summary>Writes the pages of a document, each with links to those languages that there are pages in, from this build or from an earlier one.</summary>
    public void WritePages(IReadOnlyList<TextWork> family)
    {
        foreach (var work in family)
        {
            if (work.Page is not { } page || work.Document is not { } document)
                continue;
            var linked = WithLinks(work, document, other => other.Page is not null);
            var file = linked == document ? page : Guarded(work, () => work.Take(renderer.Render(work.Text, linked, PageFormat)));
            work.Linked = LinksOf(linked);
            if (file is not null)
                Write(work, file);
        }

        foreach (var work in family)
            work.LetGo();
    }

    // One that is too long is no finished text, but how long it is is known.
    private AppealDocument? Fitting(TextWork work, AppealDocument? composed)
    {
        if (composed is null)
            return null;
        work.Measure = new TextMeasure(work.Text.Document.Id, work.Text.Language, PlainText.CountWords(composed), Pages: null, composed.Speech);
        var found = limits.OfText(composed, work.Text.Document).ToList();
        work.Findings.AddRange(found);
        return found.Exists(f => f.Severity == Severity.Error) ? null : composed;
    }

    private static List<string> LinksOf(AppealDocument document) => [.. document.Alternates.Select(a => a.Language.Value)];

    // With links to the languages of this build that have a page, and to those that an earlier one has left.
    private AppealDocument WithLinks(TextWork work, AppealDocument document, Func<TextWork, bool> hasPage)
    {
        var linked = document.Alternates.Where(a => work.Family.Texts.Any(t => t.Text.Language == a.Language && hasPage(t)) || Stands(work.Text, a.Language)).ToList();
        return linked.Count == document.Alternates.Count ? document : document with { Alternates = linked };
    }

    private bool Stands(TextToBuild text, LanguageTag language) => target.Stands((text with { Language = language }).PathOf(PageFormat));

    // The first is rendered when it is asked for, the others meanwhile.
    private List<Func<RenderedText>> RenderingsOf(TextToBuild text, AppealDocument document)
    {
        var renderings = new List<Func<RenderedText>>(request.Formats.Count);
        foreach (var format in request.Formats)
        {
            if (RendersFormatsAtOnce && renderings.Count > 0)
            {
                var rendering = Task.Run(() => renderer.Render(text, document, format));
                renderings.Add(() => rendering.GetAwaiter().GetResult());
            }
            else
            {
                renderings.Add(() => renderer.Render(text, document, format));
            }
        }

        return renderings;
    }

    // The id stands in paths, in the manifest and in addresses.
    private bool NamesSomebody(TextWork work)
    {
        var document = work.Text.Document;
        if (withheld.Of(document.Id).InId(document.Id).FirstOrDefault() is not { } hit)
            return false;
        work.Unname(CompositionDiagnostics.WithheldInId(document, hit, request.Audience));
        return true;
    }

    private AppealDocument? Compose(TextWork work)
    {
        var (definition, language) = (work.Text.Document, work.Text.Language);
        work.Reads = composer.NewReads();
        if (readiness.Concerns(definition))
        {
            work.Reads.ReadEverything();
            var (blockers, texts) = readiness.Of(definition);
            work.Findings.AddRange(blockers);
            work.Findings.AddRange(texts[language].Diagnostics.Where(f => !Blocker.Is(f)));
            return definition.Status == DocumentStatus.Final && blockers.Count > 0 ? null : texts[language].Value;
        }

        var composed = composer.Compose(definition, language, reads: work.Reads);
        work.Findings.AddRange(composed.Diagnostics);
        return composed.Value;
    }

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
