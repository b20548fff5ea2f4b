using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Document.Inlines;
using AppealKit.Languages;
using AppealKit.Languages.Phrases;
using AppealKit.Markdown.Citations;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>
/// Prints citations as notes: in full where a source is cited first, in short with the number of that note afterwards. The words are those
/// of the document's language; a source keeps its own title and spellings, unless it has a version in that language.
/// </summary>
internal sealed class CitationFormatter : ICitationFormatter
{
    private readonly WorkspaceModel _model;
    private readonly LanguageTag _language;
    private readonly LanguagePack _pack;
    private readonly DiagnosticBag _findings;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Makes a formatter for one document in one language.</summary>
    public CitationFormatter(BindingContext context)
    {
        _model = context.Model;
        _language = context.Language;
        _pack = context.Pack;
        _findings = context.Findings;
    }

    /// <inheritdoc/>
    public IEnumerable<string> KnownIds => _model.Sources.Select(s => s.Id);

    /// <inheritdoc/>
    public bool Knows(string id) => _model.FindSource(id) is not null;

    /// <inheritdoc/>
    public IReadOnlyList<Inline> Format(CitationCluster cluster)
    {
        var text = new CitationText(_language);
        foreach (var item in cluster.Items)
        {
            if (_model.FindSource(item.Id) is not { } source)
                continue;
            text.Begin("; ");
            text.Add(item.Prefix);
            text.Space();
            if (item.FirstNote is { } first && first != cluster.NoteNumber)
                WriteShort(text, source, item, first);
            else
                WriteFull(text, source, item);
            if (item.Suffix.Count > 0)
                text.Add(", ").Add(item.Suffix);
        }

        if (!cluster.InsideNote)
            text.EndSentence();
        return text.ToInlines();
    }

    private void WriteFull(CitationText text, Source source, CitationItem item)
    {
        var version = source.VersionIn(_language);
        var names = Names(source, item.SuppressAuthor);
        var publisher = version?.Publisher ?? source.Publisher;
        var url = version?.Url ?? source.Url;
        if (names is null && publisher is null && url is null && source.Authority is null && _reported.Add(source.Id))
            _findings.Add(CompositionDiagnostics.SourceSaysTooLittle(source.Id, source.IdSpan));

        text.Part(names);
        WriteTitle(text, source, version);
        text.Part(source.Genre);
        if (source.ContainerTitle is { } container)
            text.PartItalic(container, Other(source.Language));
        text.Part(source.Number);
        text.Part(source.Authority);
        if (publisher is not null && publisher != names && publisher != source.Authority)
            text.Part(publisher);
        if (source.Issued is { } issued)
            text.Part(_pack.FormatDate(issued));
        text.Part(Locator(item.Locator));
        if (url is not null)
            WriteAddress(text, source, url);
        if (source.Archive is { } archive)
            text.Comma().Add(_pack.Phrase("citation.archived") + " ").AddLink(archive);
    }

    private void WriteAddress(CitationText text, Source source, string url)
    {
        text.Comma().AddLink(url);
        if (source.Accessed is { } accessed)
            // A formality, set as short as the language has it.
            text.Add(" (" + _pack.Phrase("citation.accessed", null, PhraseArgument.Of("date", _pack.FormatDate(accessed, DateUse.Short))).Text + ")");
    }

    private void WriteTitle(CitationText text, Source source, SourceVersion? version)
    {
        var title = version?.Title ?? source.Title;
        if (title is null)
            return;
        var language = version?.Title is null ? Other(source.Language) : null;
        // A title in square brackets is supplied, not the source's own: it is set as plain words.
        if (title.StartsWith('[') && title.EndsWith(']'))
            text.PartIn(title, language);
        else if (source.Type is "report" or "book" or "legislation" or "treaty" or "bill")
            text.PartItalic(title, language);
        else
            text.PartIn(_pack.Quote(title), language);
    }

    private void WriteShort(CitationText text, Source source, CitationItem item, int firstNote)
    {
        var name = (item.SuppressAuthor ? null : ShortName(source)) ?? source.TitleShort ?? source.Title ?? source.Id;
        text.Part(name).Add(" " + _pack.Phrase("citation.see_note", null, PhraseArgument.Of("number", firstNote)).Text);
        text.Part(Locator(item.Locator));
    }

    // All authors in full notes; more than three become the first and "et al."
    private string? Names(Source source, bool suppress)
    {
        if (suppress || source.Authors.Count == 0)
            return null;
        var names = source.Authors.Select(a => a.Full).ToList();
        return names.Count > 4 ? _pack.Phrase("citation.and_others", null, PhraseArgument.Of("name", names[0])).Text : _pack.FormatList(names);
    }

    private string? ShortName(Source source)
    {
        var author = source.Authors.Count > 0 ? source.Authors[0].Family ?? source.Authors[0].Full : null;
        if (author is not null)
            return source.Authors.Count > 1 ? _pack.Phrase("citation.and_others", null, PhraseArgument.Of("name", author)).Text : author;
        return source.VersionIn(_language)?.Publisher ?? source.Publisher ?? source.Authority;
    }

    private string? Locator(CitationLocator? locator)
    {
        if (locator is null)
            return null;
        var key = $"citation.locator.{locator.Label}" + (locator.Plural ? "_plural" : "");
        var value = locator.Value.Replace('-', '–');
        return _pack.HasPhrase(key) ? _pack.Phrase(key, null, PhraseArgument.Of("value", value)).Text : value;
    }

    private LanguageTag? Other(LanguageTag? language) => language == _language ? null : language;
}
