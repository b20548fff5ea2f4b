using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Inlines;
using AppealKit.Document.Rendering;
using AppealKit.Markdown;
using AppealKit.Markdown.Citations;
using AppealKit.Values;

namespace AppealKit.Composition;

/// <summary>
/// A page that nobody sees, rendered while the workspace is read: code costs most where it runs for the first time, and then the processors have nothing
/// else to do. Takes a tenth off a build of one document; where there are one or two processors it would only be in the way.
/// </summary>
public static class Rehearsal
{
    private const int ProcessorsOfTheBuild = 2;

    private const string Text = """
        # One

        Two *three* [four](https://example.org)[^1].

        ## Five

        - six[^1]
        - **seven**

        > eight

        [^1]: Nine.
        """;

    /// <summary>Renders the page in every format and drops it; does nothing where no processor is idle.</summary>
    public static void Run(IEnumerable<IDocumentRenderer> renderers)
    {
        if (Environment.ProcessorCount <= ProcessorsOfTheBuild)
            return;
        var page = Page();
        foreach (var renderer in renderers)
            renderer.Render(page);
    }

    private static AppealDocument Page()
    {
        var english = LanguageTag.Of("en");
        var file = new SourceFile("", Text);
        var origin = new OriginSegment(0, new Origin(file.Span(0, Text.Length), null, []), Verbatim: true);
        var content = new MarkdownConverter(new QrCodes()).Convert(new ExpandedText(Text, [], [origin]), english, new NoCitations()).Value!;
        return new AppealDocument
        {
            Id = "rehearsal",
            Kind = "statement",
            Language = english,
            Title = "One",
            Date = new DateOnly(2000, 1, 1),
            Blocks = content.Blocks,
            Notes = content.Notes,
            Phrases = new PagePhrases
            {
                PageOfTotal = "{page} {total}",
                Notes = "Notes",
                NoteNumber = "{number}",
                BackToText = "Back",
                OtherLanguages = "Languages",
                StatusMark = "Ten",
                RunningHead = "Eleven",
            },
        };
    }

    private sealed class NoCitations : ICitationFormatter
    {
        public IEnumerable<string> KnownIds => [];

        public bool Knows(string id) => false;

        public IReadOnlyList<Inline> Format(CitationCluster cluster) => [];
    }
}
