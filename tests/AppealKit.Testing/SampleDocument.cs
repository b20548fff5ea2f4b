using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Inlines;
using AppealKit.Markdown;
using AppealKit.Markdown.Citations;
using AppealKit.Values;

namespace AppealKit.Testing;

/// <summary>Documents for renderers, made from a case: a block <c>document</c> with a line for each property, and a block <c>input</c> of Markdown.</summary>
public static class SampleDocument
{
    /// <summary>Makes the document of a case.</summary>
    /// <exception cref="InvalidOperationException">The Markdown has an error.</exception>
    public static AppealDocument From(TestCase testCase)
    {
        var lines = testCase.Get("document").Split('\n').Select(l => l.Split(": ", 2)).Where(l => l.Length == 2).ToLookup(l => l[0], l => l[1]);
        string Get(string key, string otherwise) => lines[key].FirstOrDefault() ?? otherwise;
        var language = LanguageTag.Of(Get("language", "en"));
        var input = testCase.Get("input");
        var file = new SourceFile("body.md", input);
        var text = new ExpandedText(input, [], [new OriginSegment(0, new Origin(file.Span(0, input.Length), null, []), Verbatim: true)]);
        var content = new MarkdownConverter(new SmallCodes()).Convert(text, language, new Sources(lines["source"]));
        if (content.Value is null || content.HasErrors)
            throw new InvalidOperationException(string.Join('\n', content.Diagnostics.Select(d => $"{d.Code} {d.Message} {d.Span?.Position}")));
        return new AppealDocument
        {
            Id = Get("id", "sample"),
            Kind = "appeal",
            Language = language,
            Title = Get("title", "A title"),
            Description = lines["description"].FirstOrDefault(),
            Issuers = [.. lines["issuer"]],
            Date = DateOnly.ParseExact(Get("date", "2025-12-05"), "yyyy-MM-dd"),
            Alternates = [.. lines["alternate"].Select(a => a.Split(' ')).Select(a => new LanguageAlternate(LanguageTag.Of(a[0]), a[1], a[2]))],
            Phrases = new PagePhrases
            {
                PageOfTotal = Get("page", "Page {page} of {total}"),
                Notes = Get("notes", "Notes"),
                NoteNumber = Get("note", "Note {number}"),
                BackToText = Get("back", "Back to the text"),
                OtherLanguages = Get("languages", "Other languages"),
                StatusMark = lines["status"].FirstOrDefault(),
            },
            Blocks = content.Value.Blocks,
            Notes = content.Value.Notes,
        };
    }

    /// <summary>Prints a source as its line <c>source: id = words, address</c> says.</summary>
    private sealed class Sources(IEnumerable<string> lines) : ICitationFormatter
    {
        private readonly Dictionary<string, string> _sources = lines.Select(l => l.Split(" = ", 2)).ToDictionary(p => p[0], p => p[1]);

        public IEnumerable<string> KnownIds => _sources.Keys;

        public bool Knows(string id) => _sources.ContainsKey(id);

        public IReadOnlyList<Inline> Format(CitationCluster cluster)
        {
            var inlines = new List<Inline>();
            foreach (var item in cluster.Items)
            {
                if (inlines.Count > 0)
                    inlines.Add(new TextInline("; "));
                foreach (var prefix in item.Prefix)
                    inlines.AddRange([prefix, new TextInline(" ")]);
                var parts = _sources[item.Id].Split(" https://", 2);
                inlines.Add(new TextInline(parts[0]));
                if (parts.Length == 2)
                    inlines.AddRange([new TextInline(" "), new Link("https://" + parts[1], [new TextInline("https://" + parts[1])])]);
                if (item.Locator is { } locator)
                    inlines.Add(new TextInline($", {locator.Label} {locator.Value}"));
                inlines.AddRange(item.Suffix);
            }

            if (!cluster.InsideNote)
                inlines.Add(new TextInline("."));
            return inlines;
        }
    }
}
