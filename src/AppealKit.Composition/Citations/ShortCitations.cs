using AppealKit.Composition.Binding;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>
/// Writes a source that was cited in full before, as short as it can be told from the others: the author or body alone, with the short title
/// where that is not enough, then with number, date and address.
/// </summary>
/// <param name="context">The document.</param>
/// <param name="words">The words of its language.</param>
internal sealed class ShortCitations(BindingContext context, CitationWords words)
{
    private readonly Dictionary<string, CitedSource> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, bool WithoutAuthor, bool AmongOthers), ShortParts> _chosen = [];

    /// <summary>Says which sources the document cites: a form must not mean two of them.</summary>
    public void Expect(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (!_cited.ContainsKey(id) && context.Model.FindSource(id) is { } source)
                _cited.Add(id, new CitedSource(source.In(context.Language), words));
        }

        _chosen.Clear();
    }

    /// <summary>Writes one.</summary>
    /// <param name="text">What is written to.</param>
    /// <param name="source">The source, as it is in the document's language.</param>
    /// <param name="withoutAuthor">True if the sentence names the author already.</param>
    /// <param name="amongOthers">True if the note that is pointed at holds other sources too.</param>
    public void Write(CitationText text, Source source, bool withoutAuthor, bool amongOthers)
    {
        if (!_cited.TryGetValue(source.Id, out var cited))
            _cited.Add(source.Id, cited = new CitedSource(source, words));
        if (!_chosen.TryGetValue((source.Id, withoutAuthor, amongOthers), out var parts))
            _chosen.Add((source.Id, withoutAuthor, amongOthers), parts = Choose(cited, withoutAuthor, amongOthers));
        if (parts.HasFlag(ShortParts.Body) && !withoutAuthor)
            text.Part(cited.Body);
        if (parts.HasFlag(ShortParts.Title) && cited.Title is { } title)
            CitationTitle.Write(text, words, source, title);
        if (parts.HasFlag(ShortParts.Number))
            text.Part(words.Number(source.Number));
        if (parts.HasFlag(ShortParts.Date))
            text.Part(cited.Date);
        if (parts.HasFlag(ShortParts.Address) && cited.Address is { } address)
            text.Comma().AddLink(address);
    }

    private ShortParts Choose(CitedSource cited, bool withoutAuthor, bool amongOthers)
    {
        var style = NoteStyles.Of(cited.Source);
        var body = withoutAuthor ? null : cited.Body;
        var parts = style switch
        {
            NoteStyle.Court or NoteStyle.Law => ShortParts.Title,
            NoteStyle.Symbol => ShortParts.Body | ShortParts.Number,
            _ => body is null ? ShortParts.Title : ShortParts.Body,
        };
        // A symbol of the United Nations says which document is meant.
        if (amongOthers && style != NoteStyle.Symbol)
            parts |= ShortParts.Title;
        // Something must stand there: what has neither body nor title is called by its date.
        if (body is null && (cited.Title is null || !parts.HasFlag(ShortParts.Title)) && (cited.Number is null || !parts.HasFlag(ShortParts.Number)))
            parts |= ShortParts.Title | ShortParts.Number | ShortParts.Date;
        foreach (var more in (ReadOnlySpan<ShortParts>)[ShortParts.None, ShortParts.Title, ShortParts.Number, ShortParts.Date, ShortParts.Address])
        {
            parts |= more;
            if (!IsAmbiguous(cited, parts, body))
                break;
        }

        return parts;
    }

    private bool IsAmbiguous(CitedSource cited, ShortParts parts, string? body)
    {
        foreach (var other in _cited.Values)
        {
            if (other != cited && other.CouldBe(cited, parts, body))
                return true;
        }

        return false;
    }
}
