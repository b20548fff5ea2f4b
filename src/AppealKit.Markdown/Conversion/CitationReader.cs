using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document.Inlines;
using AppealKit.Markdown.Citations;
using AppealKit.Markdown.Syntax.Citations;
using Markdig.Syntax;

namespace AppealKit.Markdown.Conversion;

/// <summary>Turns written citations into what the formatter understands.</summary>
internal sealed class CitationReader(ConversionContext context, ICitationFormatter formatter)
{
    private readonly Dictionary<string, int> _firstNotes = new(StringComparer.Ordinal);

    /// <summary>True if a source has this id.</summary>
    public bool Knows(string id) => formatter.Knows(id);

    /// <summary>Tells the formatter what the whole text cites.</summary>
    public void Announce(MarkdownDocument document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in document.Descendants<CitationInline>())
        {
            foreach (var part in citation.Parts)
                ids.Add(context.Values.Expand(part.Id));
        }

        ids.RemoveWhere(id => !formatter.Knows(id));
        formatter.Expect(ids);
    }

    /// <summary>Prints a citation.</summary>
    /// <param name="citation">What was written.</param>
    /// <param name="note">The number of the note in which it is printed.</param>
    /// <param name="insideNote">True if that note has other words.</param>
    /// <returns>The text; empty if nothing of it is known.</returns>
    public IReadOnlyList<Inline> Print(CitationInline citation, int note, bool insideNote)
    {
        var place = context.Places.Of(citation.Span);
        if (citation.Parts.Count == 0)
            context.Diagnostics.Add(MarkdownDiagnostics.CitationNotUnderstood(place));
        var items = new List<CitationItem>(citation.Parts.Count);
        foreach (var part in citation.Parts)
        {
            if (Read(part) is { } item)
                items.Add(item);
        }

        if (items.Count == 0)
            return [];
        foreach (var item in items)
            _firstNotes.TryAdd(item.Id, note);
        return formatter.Format(new CitationCluster(items, note, insideNote, place.Origin));
    }

    private CitationItem? Read(CitationPart part)
    {
        var id = context.Values.Expand(part.Id);
        if (!formatter.Knows(id))
        {
            var place = context.PlaceOf(part.Id, context.Places.Of(part.IdStart, part.IdStart + 1 + part.Id.Length));
            context.Diagnostics.Add(MarkdownDiagnostics.UnknownSource(place, id, NameSuggestion.Nearest(id, formatter.KnownIds)));
            return null;
        }

        var origin = context.Places.OriginAt(part.IdStart);
        var locator = LocatorReader.Read(context.Values.Expand(part.Rest), context.Language, formatter, out var suffix);
        return new CitationItem(id)
        {
            Prefix = Text(context.Values.Expand(part.Prefix).Trim(), context.Places.OriginAt(part.PrefixStart)),
            Locator = locator,
            Suffix = Text(suffix.TrimEnd(), context.Places.OriginAt(part.RestStart)),
            SuppressAuthor = part.SuppressAuthor,
            FirstNote = _firstNotes.TryGetValue(id, out var first) ? first : null,
            Origin = origin,
        };
    }

    private static IReadOnlyList<Inline> Text(string text, Origin? origin) =>
        text.Length == 0 ? [] : [new TextInline(text) { Origin = origin }];
}
