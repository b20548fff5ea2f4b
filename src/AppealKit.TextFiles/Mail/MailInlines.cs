using System.Globalization;
using System.Text;
using AppealKit.Document.Inlines;

namespace AppealKit.TextFiles.Mail;

/// <summary>Writes inlines as words: no marks, calls of notes as [1], addresses of links behind their words.</summary>
internal static class MailInlines
{
    /// <summary>The words; a line break is a line feed.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline words:
                    text.Append(words.Text.ReplaceLineEndings(" "));
                    break;
                case CodeInline code:
                    text.Append(code.Text.ReplaceLineEndings(" "));
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Content);
                    break;
                case Link link:
                    AppendLink(text, link);
                    break;
                case NoteCall call:
                    text.Append(CultureInfo.InvariantCulture, $" [{call.Note.Number}]");
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
            }
        }
    }

    private static void AppendLink(StringBuilder text, Link link)
    {
        var words = Of(link.Content);
        text.Append(words);
        var address = link.Target.StartsWith("mailto:", StringComparison.Ordinal) ? link.Target["mailto:".Length..] : link.Target;
        // A place in the document itself is of no use in mail.
        if (words != address && !address.StartsWith('#'))
            text.Append(" <").Append(address).Append('>');
    }
}
