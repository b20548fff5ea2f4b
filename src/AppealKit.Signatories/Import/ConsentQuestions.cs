namespace AppealKit.Signatories.Import;

/// <summary>
/// Tells questions whether a name may be published from those that only look like it: a yes to storing data, to one's country, or to "do you object?"
/// names nobody. Only whole questions that are known count; a header in two languages is one only if each of its parts is.
/// </summary>
internal sealed class ConsentQuestions(FormWords words)
{
    private static readonly char[] Separators = [' ', ',', '?', '.', ':', ';', '!', '(', ')', '[', ']', '"', '«', '»', '/', '-', '–', '—', '\n'];

    /// <summary>What a header asks for: <see cref="FormField.Consent"/>, <see cref="FormField.Anonymous"/>, or null if that is not known.</summary>
    /// <param name="header">The header.</param>
    /// <param name="rank">How much the column is preferred to others.</param>
    public FormField? Find(string header, out int rank)
    {
        var plain = WithoutAside(FormColumns.WithoutCode(header));
        if (Known(plain, out rank) is { } whole)
            return whole;
        FormField? found = null;
        foreach (var part in CellText.Parts(plain))
        {
            var field = Known(part, out rank);
            if (field is null || (found is not null && field != found))
                return null;
            found = field;
        }

        return found;
    }

    /// <summary>True if a header may ask about names; what it asks, nobody can be sure of.</summary>
    public bool IsDoubtful(string header)
    {
        var said = WordsOf(header);
        return words.Doubtful.Any(needed => needed.All(n => said.Any(w => w.StartsWith(n, StringComparison.Ordinal))));
    }

    /// <summary>True if a yes to a doubtful question may mean that the name is to be hidden.</summary>
    public bool MayHide(string header) =>
        WordsOf(header).Any(w => words.HidingWords.Contains(w) || words.HidingBeginnings.Exists(b => w.StartsWith(b, StringComparison.Ordinal)));

    private FormField? Known(string text, out int rank)
    {
        var key = WithoutCourtesy(CellText.Key(text));
        foreach (var place in words.Places.Prepend(""))
        {
            if (!key.EndsWith(place, StringComparison.Ordinal) || key.Length <= place.Length)
                continue;
            if (words.Headers.TryGetValue(key[..^place.Length].TrimEnd(), out var known) && known.Field is FormField.Consent or FormField.Anonymous)
            {
                rank = known.Rank;
                return known.Field;
            }
        }

        rank = 0;
        return null;
    }

    private string WithoutCourtesy(string key)
    {
        var start = words.Courtesies.Find(c => key.StartsWith(c + " ", StringComparison.Ordinal) || key.StartsWith(c + ",", StringComparison.Ordinal));
        return start is null ? key : key[(start.Length + 1)..].Trim();
    }

    // "(optional)" changes nothing, "(only to the organisers)" everything.
    private string WithoutAside(string header)
    {
        var text = header.TrimEnd();
        var open = text.LastIndexOfAny(['(', '[']);
        return open > 0 && text[^1] is ')' or ']' && words.Asides.Contains(CellText.Key(text[(open + 1)..^1])) ? text[..open].TrimEnd() : text;
    }

    private static string[] WordsOf(string header) => CellText.Key(header).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
