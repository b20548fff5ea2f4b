using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Markdown;
using AppealKit.Markdown.Citations;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Layout;

/// <summary>Documents to lay out.</summary>
internal static class Documents
{
    private static readonly PagePhrases Phrases = new()
    {
        PageOfTotal = "{page}/{total}",
        Notes = "Notes",
        NoteNumber = "Note {number}",
        BackToText = "Back",
        OtherLanguages = "Other languages",
    };

    public static AppealDocument Of(IReadOnlyList<Block> blocks, IReadOnlyList<Note>? notes = null, string language = "en") => new()
    {
        Id = "test",
        Kind = "appeal",
        Language = LanguageTag.Of(language),
        Title = "Test",
        Date = new DateOnly(2025, 12, 5),
        Phrases = Phrases,
        Blocks = blocks,
        Notes = notes ?? [],
    };

    public static AppealDocument FromMarkdown(string text, string language)
    {
        var file = new SourceFile("text.md", text);
        var origin = new OriginSegment(0, new Origin(file.Span(0, text.Length), null, []), Verbatim: true);
        var result = new MarkdownConverter(new SmallCodes()).Convert(new ExpandedText(text, [], [origin]), LanguageTag.Of(language), new NoSources());
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        return Of(result.Value!.Blocks, result.Value.Notes, language);
    }

    public static Paragraph Paragraph(params IReadOnlyList<Inline> content) => new(content);

    public static TextInline Text(string text) => new(text);

    /// <summary>Words of lengths that wrap unevenly, none of them twice.</summary>
    public static string Words(int count, string stem = "w") =>
        string.Join(' ', Enumerable.Range(1, count).Select(i => stem + new string((char)('a' + i % 23), i % 7) + i));

    private sealed class NoSources : ICitationFormatter
    {
        public IEnumerable<string> KnownIds => [];

        public bool Knows(string id) => false;

        public IReadOnlyList<Inline> Format(CitationCluster cluster) => [];
    }
}
