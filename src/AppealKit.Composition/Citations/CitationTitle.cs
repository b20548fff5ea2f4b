using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>Writes the title of a source, or its short title, as its kind has it: in italics or in quotation marks.</summary>
internal static class CitationTitle
{
    /// <summary>Writes it as the next part.</summary>
    /// <param name="text">What is written to.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="source">The source.</param>
    /// <param name="title">The title or the short title.</param>
    public static void Write(CitationText text, CitationWords words, Source source, string title)
    {
        title = WithoutStop(CslMarkup.Strip(title).Trim());
        var other = source.Language == words.Language ? null : source.Language;
        // A title in square brackets is supplied, not the source's own: it is set as plain words. So is what shortens it.
        if (IsSupplied(title) || IsSupplied(source.Title))
            text.PartIn(words.Unquoted(title), other);
        else if (NoteStyles.HasItalicTitle(NoteStyles.Of(source), source))
            text.PartItalic(words.Unquoted(title), other);
        else
            text.PartIn(words.Quote(title), other);
    }

    // A comma follows: the stop of a title that is a sentence would stand before it. The stops of abbreviations and the three of an ellipsis stay.
    private static string WithoutStop(string title)
    {
        if (title is not [.., not '.', '.'])
            return title;
        var word = title.AsSpan(title.LastIndexOf(' ') + 1).TrimEnd('.');
        var isAbbreviation = word.Length <= 2 || word.Contains('.') || word is "etc" || (word.Length <= 4 && char.IsUpper(word[0]));
        return isAbbreviation ? title : title[..^1];
    }

    private static bool IsSupplied(string? title) => title is ['[', .., ']'];
}
