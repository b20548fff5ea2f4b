using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>Chooses the style of a source by its CSL type; a symbol of the United Nations goes before the type.</summary>
internal static class NoteStyles
{
    /// <summary>The style of a source.</summary>
    public static NoteStyle Of(Source source) => source.Type switch
    {
        "legal_case" => NoteStyle.Court,
        "legislation" or "bill" or "regulation" or "treaty" => NoteStyle.Law,
        "book" or "classic" or "collection" or "thesis" => NoteStyle.Book,
        "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" or "paper-conference" => NoteStyle.Chapter,
        "article-journal" or "review" or "review-book" => NoteStyle.Journal,
        "article-newspaper" or "article-magazine" or "broadcast" => NoteStyle.News,
        "personal_communication" => NoteStyle.Letter,
        _ when HasSymbol(source.Number) => NoteStyle.Symbol,
        "report" or "standard" or "dataset" or "pamphlet" => NoteStyle.Report,
        _ => NoteStyle.Plain,
    };

    /// <summary>True for titles that stand in italics; others stand in quotation marks.</summary>
    public static bool HasItalicTitle(NoteStyle style, Source source) =>
        style is NoteStyle.Court or NoteStyle.Law or NoteStyle.Book or NoteStyle.Report || (style == NoteStyle.Symbol && source.Type != "webpage");

    /// <summary>True for symbols such as <c>CAT/C/TKM/CO/3</c>: capitals first, parts set apart by strokes.</summary>
    public static bool HasSymbol(string? number)
    {
        if (number is null || number.Length < 3 || !char.IsAsciiLetterUpper(number[0]))
            return false;
        var stroke = number.IndexOf('/', StringComparison.Ordinal);
        if (stroke is < 1 or > 12)
            return false;
        foreach (var letter in number.AsSpan(0, stroke))
        {
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter) && letter is not ('.' or '-'))
                return false;
        }

        return true;
    }
}
