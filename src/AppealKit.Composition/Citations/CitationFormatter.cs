using AppealKit.Composition.Binding;
using AppealKit.Document.Inlines;
using AppealKit.Markdown.Citations;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>
/// Prints citations as notes: in full where a source is cited first, in short with the number of that note afterwards, as "ibid." where the
/// note before cites nothing else and the language has such a word. A source keeps its own title and spellings, unless it has a version in
/// the document's language.
/// </summary>
internal sealed class CitationFormatter : ICitationFormatter
{
    private readonly BindingContext _context;
    private readonly CitationWords _words;
    private readonly ShortCitations _short;
    private readonly Dictionary<int, HashSet<string>> _sourcesOfNotes = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);
    // Notes that are one citation of one source and nothing else.
    private readonly Dictionary<int, CitationItem> _alone = [];

    /// <summary>Makes one for a document in one language.</summary>
    public CitationFormatter(BindingContext context)
    {
        _context = context;
        _words = new CitationWords(context);
        _short = new ShortCitations(context, _words);
    }

    /// <inheritdoc/>
    public IEnumerable<string> KnownIds => _context.Model.Sources.Select(s => s.Id);

    /// <inheritdoc/>
    public bool Knows(string id) => _context.Model.FindSource(id) is not null;

    /// <inheritdoc/>
    public CitationLabel? LabelOf(string word) => _words.LabelOf(word);

    /// <inheritdoc/>
    public void Expect(IReadOnlyCollection<string> ids) => _short.Expect(ids);

    /// <inheritdoc/>
    public IReadOnlyList<Inline> Format(CitationCluster cluster)
    {
        var text = new CitationText(_context.Language, _context.Pack.Comma);
        Remember(cluster);
        // Only a note that nothing else stands in can be followed by "ibid.".
        var before = cluster.InsideNote ? null : _alone.GetValueOrDefault(cluster.NoteNumber - 1);
        // A note is a sentence.
        if (!cluster.InsideNote)
            text.BeginSentence(_context.Pack.Capitalize);
        foreach (var item in cluster.Items)
        {
            if (_context.Model.FindSource(item.Id) is not { } source)
                continue;
            text.Begin(_context.Pack.Semicolon + " ");
            text.Add(item.Prefix);
            text.Space();
            WriteItem(text, source.In(_context.Language), item, cluster.NoteNumber, before);
            if (item.Suffix.Count > 0)
                text.Add(item.Suffix);
            before = item;
        }

        if (cluster is { InsideNote: false, Items: [var only] })
            _alone[cluster.NoteNumber] = only;
        if (!cluster.InsideNote)
            text.EndSentence();
        return text.ToInlines();
    }

    private void WriteItem(CitationText text, Source source, CitationItem item, int note, CitationItem? before)
    {
        if (_printed.Add(source.Id))
        {
            Report(source);
            _context.Cited?.Add(source.Id);
            new FullCitation(text, _words, source).Write(item.Locator, item.SuppressAuthor);
        }
        else if (_words.HasIbid && before is not null && IsSame(before, item, out var place))
        {
            text.Part(_words.Say("ibid"));
            text.Part(_words.Locator(place));
        }
        else
        {
            var pointsAt = item.FirstNote is { } first && first != note ? first : (int?)null;
            _short.Write(text, source, item.SuppressAuthor, pointsAt is { } other && _sourcesOfNotes.GetValueOrDefault(other) is { Count: > 1 });
            if (pointsAt is not null)
                text.Add(" " + _words.SeeNote(pointsAt.Value));
            text.Part(_words.Locator(item.Locator));
        }
    }

    // Without a place of its own, "ibid." would mean the place in the note before.
    private static bool IsSame(CitationItem before, CitationItem item, out CitationLocator? place)
    {
        place = item.Locator == before.Locator ? null : item.Locator;
        return item.Id == before.Id && before.Suffix.Count == 0 && (item.Locator is not null || before.Locator is null);
    }

    private void Remember(CitationCluster cluster)
    {
        if (!_sourcesOfNotes.TryGetValue(cluster.NoteNumber, out var sources))
            _sourcesOfNotes.Add(cluster.NoteNumber, sources = new HashSet<string>(StringComparer.Ordinal));
        sources.UnionWith(cluster.Items.Select(i => i.Id));
    }

    private void Report(Source source)
    {
        // A law or a decision is found by its title and number.
        if (NoteStyles.Of(source) is not (NoteStyle.Law or NoteStyle.Court) && source.Authors.Count == 0 && source.Publisher is null && source.Authority is null
            && source.ContainerTitle is null && source.Url is null && source.Doi is null && source.Archive is null && _reported.Add(source.Id))
            _context.Findings.Add(CompositionDiagnostics.SourceSaysTooLittle(source.Id, source.IdSpan));
    }
}
