using AppealKit.Composition.Binding;
using AppealKit.Document.Inlines;
using AppealKit.Languages.Phrases;
using AppealKit.Markdown.Citations;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>
/// Prints citations as notes: in full where a source is cited first, in short with the number of that note afterwards, as "ibid." where the
/// note before cites nothing else and the language has such a word. A source keeps its own title and spellings, unless it has a version in
/// the document's language.
/// </summary>
internal sealed class CitationFormatter(BindingContext context) : ICitationFormatter
{
    private readonly CitationWords _words = new(context);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);
    // Notes that are one citation of one source and nothing else.
    private readonly Dictionary<int, CitationItem> _alone = [];

    /// <inheritdoc/>
    public IEnumerable<string> KnownIds => context.Model.Sources.Select(s => s.Id);

    /// <inheritdoc/>
    public bool Knows(string id) => context.Model.FindSource(id) is not null;

    /// <inheritdoc/>
    public CitationLabel? LabelOf(string word) => _words.LabelOf(word);

    /// <inheritdoc/>
    public IReadOnlyList<Inline> Format(CitationCluster cluster)
    {
        var text = new CitationText(context.Language, context.Pack.Comma);
        // Only a note that nothing else stands in can be followed by "ibid.".
        var before = cluster.InsideNote ? null : _alone.GetValueOrDefault(cluster.NoteNumber - 1);
        var beginsNote = !cluster.InsideNote;
        foreach (var item in cluster.Items)
        {
            if (context.Model.FindSource(item.Id) is not { } source)
                continue;
            text.Begin(context.Pack.Semicolon + " ");
            text.Add(beginsNote ? Capitalized(item.Prefix) : item.Prefix);
            text.Space();
            WriteItem(text, source.In(context.Language), item, cluster.NoteNumber, before, beginsNote && item.Prefix.Count == 0);
            if (item.Suffix.Count > 0)
                text.Add(item.Suffix);
            (before, beginsNote) = (item, false);
        }

        if (cluster is { InsideNote: false, Items: [var only] })
            _alone[cluster.NoteNumber] = only;
        if (!cluster.InsideNote)
            text.EndSentence();
        return text.ToInlines();
    }

    private void WriteItem(CitationText text, Source source, CitationItem item, int note, CitationItem? before, bool beginsNote)
    {
        if (_printed.Add(source.Id))
        {
            Report(source);
            context.Cited?.Add(source.Id);
            new FullCitation(text, _words, source).Write(item.Locator, item.SuppressAuthor);
        }
        else if (_words.HasIbid && before is not null && IsSame(before, item, out var place))
        {
            text.Part(_words.Ibid(beginsNote));
            text.Part(_words.Locator(place));
        }
        else
        {
            text.Part(ShortForm(source, item.SuppressAuthor));
            if (item.FirstNote is { } first && first != note)
                text.Add(" " + _words.Say("see_note", PhraseArgument.Of("number", first)));
            text.Part(_words.Locator(item.Locator));
        }
    }

    // Without a place of its own, "ibid." would mean the place in the note before.
    private static bool IsSame(CitationItem before, CitationItem item, out CitationLocator? place)
    {
        place = item.Locator == before.Locator ? null : item.Locator;
        return item.Id == before.Id && before.Suffix.Count == 0 && (item.Locator is not null || before.Locator is null);
    }

    private string ShortForm(Source source, bool withoutAuthor)
    {
        var title = CslMarkup.Strip(source.TitleShort ?? source.Title ?? source.Id);
        var author = withoutAuthor ? null : _words.ShortName(source.Authors);
        return NoteStyles.Of(source) switch
        {
            NoteStyle.Court or NoteStyle.Law => title,
            NoteStyle.Symbol => (withoutAuthor ? null : author ?? source.Authority ?? source.Publisher) is { } body ? body + context.Pack.Comma + " " + source.Number : source.Number!,
            _ => author ?? (withoutAuthor ? null : source.Publisher ?? source.Authority) ?? title,
        };
    }

    // A note is a sentence.
    private IReadOnlyList<Inline> Capitalized(IReadOnlyList<Inline> prefix) =>
        prefix is [TextInline first, ..]
            ? [new TextInline(_words.Capitalize(first.Text)) { Language = first.Language, Origin = first.Origin }, .. prefix.Skip(1)]
            : prefix;

    private void Report(Source source)
    {
        // A law or a decision is found by its title and number.
        if (NoteStyles.Of(source) is not (NoteStyle.Law or NoteStyle.Court) && source.Authors.Count == 0 && source.Publisher is null && source.Authority is null
            && source.ContainerTitle is null && source.Url is null && source.Doi is null && source.Archive is null && _reported.Add(source.Id))
            context.Findings.Add(CompositionDiagnostics.SourceSaysTooLittle(source.Id, source.IdSpan));
    }
}
