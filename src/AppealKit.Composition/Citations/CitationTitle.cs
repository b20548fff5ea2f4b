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
        title = CslMarkup.Strip(title);
        var other = source.Language == words.Language ? null : source.Language;
        // A title in square brackets is supplied, not the source's own: it is set as plain words. So is what shortens it.
        if (IsSupplied(title) || IsSupplied(source.Title))
            text.PartIn(title, other);
        else if (NoteStyles.HasItalicTitle(NoteStyles.Of(source), source))
            text.PartItalic(title, other);
        else
            text.PartIn(words.Quote(title), other);
    }

    private static bool IsSupplied(string? title) => title is ['[', .., ']'];
}
