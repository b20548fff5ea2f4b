using System.Text;
using AppealKit.Document.Inlines;

namespace AppealKit.Pdf.Tags;

/// <summary>The letters of inlines, without calls of notes: what outline and links are called.</summary>
internal static class InlineText
{
    public static string Of(IReadOnlyList<Inline> content)
    {
        if (content is [TextInline only])
            return only.Text;
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    /// <summary>True if nothing of it can be seen: no letters and no calls.</summary>
    public static bool IsBlank(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            var blank = inline switch
            {
                TextInline text => string.IsNullOrWhiteSpace(text.Text),
                CodeInline code => string.IsNullOrWhiteSpace(code.Text),
                Emphasis emphasis => IsBlank(emphasis.Content),
                Link link => IsBlank(link.Content),
                NoteCall => false,
                _ => true,
            };
            if (!blank)
                return false;
        }

        return true;
    }

    private static void Append(IReadOnlyList<Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline letters:
                    text.Append(letters.Text);
                    break;
                case CodeInline code:
                    text.Append(code.Text);
                    break;
                case Emphasis emphasis:
                    Append(emphasis.Content, text);
                    break;
                case Link link:
                    Append(link.Content, text);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
            }
        }
    }
}
