using System.Text;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Document;

/// <summary>The words of a document without their form. Note calls have no words; notes are not part of the text around them.</summary>
public static class PlainText
{
    /// <summary>The words of inlines; line breaks are spaces.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [TextInline only])
            return only.Text;
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    /// <summary>The words of the first paragraph of a text, for a description; null if it has none.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="maxLength">UTF-16 code units; a longer paragraph is cut at a space and ends with an ellipsis.</param>
    /// <remarks>What stands above the text (title block, issuers, dateline, addressees, epigraph, notice) is passed over.</remarks>
    public static string? FirstParagraph(IReadOnlyList<Block> blocks, int maxLength)
    {
        foreach (var block in blocks)
        {
            var found = block switch
            {
                Paragraph paragraph => Of(paragraph.Content).Trim(),
                Container
                {
                    Role: ContainerRole.TitleBlock or ContainerRole.Subtitle or ContainerRole.Dateline or ContainerRole.Issuers
                    or ContainerRole.Addressees or ContainerRole.Epigraph or ContainerRole.Notice
                } => null,
                Container container => FirstParagraph(container.Content, maxLength),
                _ => null,
            };
            if (!string.IsNullOrEmpty(found))
                return Shorten(found, maxLength);
        }

        return null;
    }

    /// <summary>How many words the text of a document has, without its notes: stretches between white space that hold a letter or a digit.</summary>
    public static int CountWords(AppealDocument document)
    {
        var counter = new WordCounter();
        counter.Visit(document);
        return counter.Words;
    }

    private static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        var end = text.LastIndexOf(' ', maxLength - 1);
        if (end < maxLength / 2)
            end = maxLength - 1;
        if (char.IsLowSurrogate(text[end]))
            end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline run:
                    text.Append(run.Text);
                    break;
                case CodeInline code:
                    text.Append(code.Text);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Content);
                    break;
                case Link link:
                    Append(text, link.Content);
                    break;
            }
        }
    }
}
