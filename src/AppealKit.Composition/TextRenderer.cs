using AppealKit.Composition.Limits;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Workspace.Audiences;

namespace AppealKit.Composition;

/// <summary>Renders composed texts and searches the files for what their audience may not see. Safe for several threads.</summary>
internal sealed class TextRenderer(
    BuildRequest request, DocumentComposer composer, IReadOnlyDictionary<string, IDocumentRenderer> renderers, WithheldSearches withheld, LimitCheck limits, StageTimings timings)
{
    /// <summary>Renders a text in one format.</summary>
    public RenderedText Render(TextToBuild text, AppealDocument document, string format)
    {
        var path = text.PathOf(format);
        var rendered = timings.Measure(format, () => renderers[format].Render(document));
        if (rendered.Value is not { } file || rendered.HasErrors)
            return new RenderedText(format, null, rendered.Diagnostics);
        if (timings.Measure("leak search", () => withheld.Of(document.Id).In(file.SearchText).FirstOrDefault()) is { } leak)
        {
            var finding = CompositionDiagnostics.WithheldTextFound(path, leak, request.Audience) with { Labels = PlacesOf(text, leak) };
            return new RenderedText(format, null, [.. rendered.Diagnostics, finding]) { IsWithheld = true };
        }

        List<Diagnostic> tooLong = file.Pages is { } pages ? [.. limits.OfPages(pages, document, text.Document)] : [];
        if (tooLong.Count > 0)
            return new RenderedText(format, null, [.. rendered.Diagnostics, .. tooLong]) { Pages = file.Pages };
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
        return new RenderedText(format, new RenderedFile(entry, file.Bytes), rendered.Diagnostics) { Pages = file.Pages };
    }

    // Where somebody typed it, in the text or in the definition, its own or those of the document that it shows; what came out of a template has no such place.
    private List<DiagnosticLabel> PlacesOf(TextToBuild text, WithheldHit leak)
    {
        var (document, language) = (text.Document, text.Language);
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
}
