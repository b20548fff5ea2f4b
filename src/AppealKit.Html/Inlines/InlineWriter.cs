using AppealKit.Document.Inlines;
using AppealKit.Values;

namespace AppealKit.Html.Inlines;

/// <summary>Writes what stands in paragraphs, headings and cells.</summary>
internal sealed class InlineWriter(RenderContext context)
{
    private readonly HtmlWriter _html = context.Html;

    /// <summary>Writes inlines.</summary>
    /// <param name="inlines">What to write.</param>
    /// <param name="direction">The direction of the lines around them.</param>
    public void Write(IReadOnlyList<Inline> inlines, TextDirection direction)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case TextInline text:
                    WriteText(text, direction);
                    break;
                case Emphasis emphasis:
                    WriteEmphasis(emphasis, direction);
                    break;
                case Link link:
                    WriteLink(link, direction);
                    break;
                case CodeInline code:
                    // Code runs as it begins, whatever the lines around it.
                    _html.Raw(direction == TextDirection.RightToLeft ? "<code dir=\"auto\">" : "<code>").Text(code.Text).Raw("</code>");
                    break;
                case NoteCall call:
                    WriteCall(call, follows: i > 0 && inlines[i - 1] is NoteCall);
                    break;
                case LineBreak:
                    _html.Raw("<br>\n");
                    break;
            }
        }
    }

    private void WriteText(TextInline text, TextDirection direction)
    {
        if (text.Language is not { } language)
        {
            WritePlain(text.Text, direction);
            return;
        }

        // Text that runs the other way is isolated, so that signs beside it stay where they belong (UAX#9, 2.4).
        var element = language.Direction == direction ? "span" : "bdi";
        _html.Raw("<").Raw(element).Language(language, direction).Raw(">");
        WritePlain(text.Text, language.Direction);
        _html.Raw("</").Raw(element).Raw(">");
    }

    private void WritePlain(string text, TextDirection direction)
    {
        var at = 0;
        while (direction == TextDirection.RightToLeft && ForeignWords.Next(text, at) is var (start, end) && start < end)
        {
            _html.Text(text.AsSpan(at, start - at)).Raw("<bdi dir=\"ltr\">").Text(text.AsSpan(start, end - start)).Raw("</bdi>");
            at = end;
        }

        _html.Text(text.AsSpan(at));
    }

    private void WriteEmphasis(Emphasis emphasis, TextDirection direction)
    {
        _html.Raw(emphasis.Strong ? "<strong>" : "<em>");
        Write(emphasis.Content, direction);
        _html.Raw(emphasis.Strong ? "</strong>" : "</em>");
    }

    private void WriteLink(Link link, TextDirection direction)
    {
        if (!LinkSafety.IsAllowed(link.Target))
        {
            context.Diagnostics.Add(HtmlDiagnostics.AddressRefused(link.Target, link.Origin));
            Write(link.Content, direction);
            return;
        }

        _html.Raw("<a").Attribute("href", link.Target);
        if (LinkSafety.IsPage(link.Target))
            _html.Raw(" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\"");
        // An address runs from left to right, to its last slash.
        if (direction == TextDirection.RightToLeft && LinkSafety.IsOwnText(link))
        {
            _html.Attribute("dir", "ltr");
            direction = TextDirection.LeftToRight;
        }

        _html.Raw(">");
        Write(link.Content, direction);
        _html.Raw("</a>");
    }

    private void WriteCall(NoteCall call, bool follows)
    {
        var number = call.Note.Number;
        var numeral = context.Document.Phrases.Numeral(number);
        _html.Raw(follows ? "<sup class=\"call next\">" : "<sup class=\"call\">").Raw("<a id=\"call_").Raw(number).Raw("_").Raw(call.Occurrence)
            .Raw("\" href=\"#note_").Raw(number).Raw("\" role=\"doc-noteref\"")
            .Attribute("aria-label", context.Document.Phrases.NoteNumber.Replace("{number}", numeral, StringComparison.Ordinal))
            .Raw(">").Raw(numeral).Raw("</a></sup>");
    }
}
