using AppealKit.Languages.Phrases;
using AppealKit.Markdown.Citations;
using AppealKit.Values;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>Writes one source in full, in the order of its style.</summary>
/// <param name="text">What is written to.</param>
/// <param name="words">The words of the language.</param>
/// <param name="source">The source, as it is in that language.</param>
internal sealed class FullCitation(CitationText text, CitationWords words, Source source)
{
    private readonly NoteStyle _style = NoteStyles.Of(source);
    // What was named is not named again.
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Writes it.</summary>
    /// <param name="locator">The place in it, if one was given.</param>
    /// <param name="withoutAuthor">True if the sentence names the author already.</param>
    public void Write(CitationLocator? locator, bool withoutAuthor)
    {
        var author = words.Names(source.Authors);
        if (withoutAuthor && author is not null)
        {
            // The sentence names the author: nor is it named as publisher.
            _named.Add(author);
            author = null;
        }

        switch (_style)
        {
            case NoteStyle.Symbol:
                Body(withoutAuthor ? null : author ?? source.Authority ?? source.Publisher);
                Title();
                Parts(source.Genre, source.Number);
                break;
            case NoteStyle.Court:
                Title();
                Parts(words.Number(source.Number), author, source.Authority, source.Publisher, source.Genre);
                break;
            case NoteStyle.Law:
                Body(author);
                Title();
                Parts(source.Genre, words.Number(source.Number), source.Authority, source.Publisher);
                break;
            default:
                Body(author);
                Title();
                Details(withoutAuthor);
                break;
        }

        Date();
        Published();
        text.Part(words.Locator(locator) ?? (_style is NoteStyle.Journal or NoteStyle.Chapter or NoteStyle.News ? words.Place("page", source.Page) : null));
        Address();
    }

    private void Details(bool withoutAuthor)
    {
        switch (_style)
        {
            case NoteStyle.Book:
                Parts(source.Genre, words.Edition(source.Edition), words.Editors(source.Editors), words.Place("volume", source.Volume), Imprint());
                break;
            case NoteStyle.Chapter:
                Container();
                Parts(words.Editors(source.Editors), words.Edition(source.Edition), words.Place("volume", source.Volume), Imprint());
                break;
            case NoteStyle.Journal:
                Container();
                Parts(words.Place("volume", source.Volume), words.Number(source.Issue));
                break;
            case NoteStyle.Letter:
                var recipient = words.Names(source.Recipients);
                Parts(source.Genre, recipient is null ? null : words.Say("letter_to", PhraseArgument.Of("name", recipient)), source.Authority, source.Publisher);
                break;
            default:
                Parts(source.Genre);
                Container();
                Parts(words.Number(source.Number), withoutAuthor ? null : source.Authority, source.Publisher, source.EventTitle);
                break;
        }
    }

    private void Body(string? body)
    {
        if (body is not null && _named.Add(body))
            text.Part(body);
    }

    private void Parts(params ReadOnlySpan<string?> parts)
    {
        foreach (var part in parts)
            Body(part);
    }

    private void Title()
    {
        if (source.Title is { } title)
            CitationTitle.Write(text, words, source, title);
    }

    private void Container()
    {
        if (source.ContainerTitle is { } container && _named.Add(container))
            text.PartItalic(CslMarkup.Strip(container), Other(source.Language));
    }

    private string? Imprint() => (source.PublisherPlace, source.Publisher) switch
    {
        ({ } place, { } publisher) => place + words.Colon + " " + publisher,
        var (place, publisher) => publisher ?? place,
    };

    private void Date()
    {
        if (source.Issued is { } issued)
            text.Part(IsBareYear(issued.Text) ? issued.Text : words.Date(issued));
        else if (source.IssuedWords is { } inWords)
            text.Part(inWords);
        else if (source.Accessed is null && source.AccessedWords is null)
            text.Part(words.Say("no_date"));
    }

    // Of books and journals the year is a mere number, in languages too that say "of the year" elsewhere.
    private bool IsBareYear(string date) =>
        (_style is NoteStyle.Book or NoteStyle.Chapter or NoteStyle.Journal) && date.Length == 4 && date.All(char.IsAsciiDigit);

    // Collections of laws, treaties and decisions.
    private void Published()
    {
        if (_style is not (NoteStyle.Law or NoteStyle.Court))
            return;
        Container();
        Parts(words.Place("volume", source.Volume), words.Number(source.Issue), words.Place("page", source.Page));
    }

    private void Address()
    {
        var address = source.Url ?? (source.Doi is { } doi ? "https://doi.org/" + doi : null);
        if (address is not null)
        {
            text.Comma().AddLink(address);
            if ((source.Accessed is { } accessed ? words.ShortDate(accessed) : source.AccessedWords) is { } date)
                text.Add(" (" + words.Say("accessed", PhraseArgument.Of("date", date)) + ")");
        }

        if (source.Archive is { } archive)
            text.Comma().Add(words.Say("archived") + " ").AddLink(archive);
    }

    private LanguageTag? Other(LanguageTag? language) => language == words.Language ? null : language;
}
