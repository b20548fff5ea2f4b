using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Html.Blocks;

/// <summary>Writes the notes after the text, each with a way back to every call of it.</summary>
internal static class NotesWriter
{
    /// <summary>Writes all notes of the document.</summary>
    public static void Write(RenderContext context)
    {
        var document = context.Document;
        if (document.Notes.Count == 0)
            return;
        // Headings' anchors have no underscore, so no heading can have one of these ids.
        context.Html.Raw("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes_heading\">\n<h2 id=\"notes_heading\">")
            .Text(document.Phrases.Notes).Raw("</h2>\n<ol>\n");
        foreach (var note in document.Notes)
            Write(note, context);
        context.Html.Raw("</ol>\n</section>\n");
    }

    private static void Write(Note note, RenderContext context)
    {
        var html = context.Html;
        var direction = context.Document.Language.Direction;
        html.Raw("<li id=\"note_").Raw(note.Number).Raw("\">");
        var last = note.Content.Count == 0 ? null : note.Content[^1] as Paragraph;
        for (var i = 0; i < note.Content.Count - (last is null ? 0 : 1); i++)
            context.Blocks.Write(note.Content[i], direction);
        html.Raw("<p").Language(last?.Language, direction).Raw(">");
        if (last is not null)
            context.Inlines.Write(last.Content, last.Language?.Direction ?? direction);
        for (var call = 1; call <= note.Calls; call++)
            WriteBack(note, call, context);
        html.Raw("</p></li>\n");
    }

    private static void WriteBack(Note note, int call, RenderContext context)
    {
        // U+FE0E asks for the arrow as a letter, not as a coloured picture.
        var arrow = context.Document.Language.Direction == TextDirection.RightToLeft ? "\u21AA\uFE0E" : "\u21A9\uFE0E";
        var name = context.Document.Phrases.BackToText;
        context.Html.Raw(" <a class=\"back\" href=\"#call_").Raw(note.Number).Raw("_").Raw(call).Raw("\" role=\"doc-backlink\"")
            .Attribute("aria-label", note.Calls == 1 ? name : $"{name} ({context.Document.Phrases.Numeral(call)})").Raw(">").Raw(arrow).Raw("</a>");
        // The number stands beside the link: what is seen of a link must be in its name (WCAG 2.5.3).
        if (note.Calls > 1)
            context.Html.Raw("<sup aria-hidden=\"true\">").Raw(context.Document.Phrases.Numeral(call)).Raw("</sup>");
    }
}
