using AppealKit.Composition.Binding;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>
/// Writes a source that was cited in full before, as short as it can be told from the others: the author or body alone, with the short title
/// where that is not enough, then with number and date.
/// </summary>
/// <param name="context">The document.</param>
/// <param name="words">The words of its language.</param>
internal sealed class ShortCitations(BindingContext context, CitationWords words)
{
    private readonly Dictionary<string, Source> _cited = new(StringComparer.Ordinal);
    // How often each form occurs among the cited sources, by what it holds and by whether it leaves out the author.
    private readonly Dictionary<(ShortParts Added, bool WithoutAuthor), Dictionary<string, int>> _counts = [];

    /// <summary>Says which sources the document cites: a form must not mean two of them.</summary>
    public void Expect(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (!_cited.ContainsKey(id) && context.Model.FindSource(id) is { } source)
                _cited.Add(id, source.In(context.Language));
        }

        _counts.Clear();
    }

    /// <summary>Writes one.</summary>
    /// <param name="text">What is written to.</param>
    /// <param name="source">The source, as it is in the document's language.</param>
    /// <param name="withoutAuthor">True if the sentence names the author already.</param>
    /// <param name="amongOthers">True if the note that is pointed at holds other sources too.</param>
    public void Write(CitationText text, Source source, bool withoutAuthor, bool amongOthers)
    {
        var parts = Choose(source, withoutAuthor, amongOthers);
        if (parts.HasFlag(ShortParts.Body))
            text.Part(BodyOf(source, withoutAuthor));
        if (parts.HasFlag(ShortParts.Title))
            CitationTitle.Write(text, words, source, source.TitleShort ?? source.Title ?? source.Id);
        if (parts.HasFlag(ShortParts.Number))
            text.Part(words.Number(source.Number));
        if (parts.HasFlag(ShortParts.Date))
            text.Part(DateOf(source));
    }

    private ShortParts Choose(Source source, bool withoutAuthor, bool amongOthers)
    {
        // A symbol of the United Nations says which document is meant.
        var added = amongOthers && NoteStyles.Of(source) != NoteStyle.Symbol ? ShortParts.Title : ShortParts.None;
        foreach (var more in (ReadOnlySpan<ShortParts>)[ShortParts.None, ShortParts.Title, ShortParts.Number, ShortParts.Date])
        {
            added |= more;
            if (Counts(added, withoutAuthor).GetValueOrDefault(Key(source, added, withoutAuthor)) < 2)
                break;
        }

        return PartsOf(source, added, withoutAuthor);
    }

    private Dictionary<string, int> Counts(ShortParts added, bool withoutAuthor)
    {
        if (_counts.TryGetValue((added, withoutAuthor), out var counts))
            return counts;
        counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in _cited.Values)
        {
            var key = Key(source, added, withoutAuthor);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        _counts.Add((added, withoutAuthor), counts);
        return counts;
    }

    private string Key(Source source, ShortParts added, bool withoutAuthor)
    {
        var parts = PartsOf(source, added, withoutAuthor);
        var body = parts.HasFlag(ShortParts.Body) ? BodyOf(source, withoutAuthor) : null;
        var title = parts.HasFlag(ShortParts.Title) ? source.TitleShort ?? source.Title ?? source.Id : null;
        return $"{body}\n{title}\n{(parts.HasFlag(ShortParts.Number) ? source.Number : null)}\n{(parts.HasFlag(ShortParts.Date) ? DateOf(source) : null)}";
    }

    private ShortParts PartsOf(Source source, ShortParts added, bool withoutAuthor) => added | NoteStyles.Of(source) switch
    {
        NoteStyle.Court or NoteStyle.Law => ShortParts.Title,
        NoteStyle.Symbol => ShortParts.Body | ShortParts.Number,
        _ => BodyOf(source, withoutAuthor) is null ? ShortParts.Title : ShortParts.Body,
    };

    private string? BodyOf(Source source, bool withoutAuthor)
    {
        if (withoutAuthor)
            return null;
        return words.ShortName(source.Authors)
            ?? (NoteStyles.Of(source) == NoteStyle.Symbol ? source.Authority ?? source.Publisher : source.Publisher ?? source.Authority);
    }

    private string? DateOf(Source source) => source.Issued is { } issued ? words.Date(issued) : source.IssuedWords;
}
