using AppealKit.Document.Inlines;
using AppealKit.Markdown.Syntax.Citations;
using AppealKit.Markdown.Syntax.Html;
using AppealKit.Markdown.Syntax.Notes;
using AppealKit.Values;
using Markdig.Syntax.Inlines;
using CodeInline = Markdig.Syntax.Inlines.CodeInline;
using Inline = AppealKit.Document.Inlines.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace AppealKit.Markdown.Conversion;

/// <summary>Turns Markdig's inlines into ours and puts the values into them.</summary>
internal sealed class InlineConverter(ConversionContext context)
{
    /// <summary>Deeper inlines than this are left out, with an error.</summary>
    public const int MaxDepth = 64;

    private readonly InlineText _text = new(context);
    private readonly UnreadMarkup _unread = new(context);

    /// <summary>Converts the inlines of a paragraph, heading or cell.</summary>
    public List<Inline> Convert(ContainerInline? parent, Scope scope)
    {
        var result = new List<Inline>();
        if (parent is not null)
            Convert(parent, scope, result);
        if (scope.Depth == 0)
            InlineText.TrimEnd(result);
        return result;
    }

    private void Convert(ContainerInline parent, Scope scope, List<Inline> result)
    {
        if (scope.Depth > MaxDepth)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.TooDeep(context.Places.Of(parent.Span)));
            return;
        }

        for (MarkdigInline? inline = parent.FirstChild; inline is not null; inline = inline.NextSibling)
            Add(inline, scope, result);
        _text.Flush(result);
    }

    private void Add(MarkdigInline inline, Scope scope, List<Inline> result)
    {
        switch (inline)
        {
            case LiteralInline literal:
                if (!scope.InLink)
                    _unread.Report(literal);
                _text.Add(literal.Content.AsSpan(), literal.Span.Start, result);
                return;
            case HtmlEntityInline entity:
                AddEntity(entity, result);
                return;
            case LineBreakInline { IsHard: false }:
                _text.AddSpace(result);
                return;
            case RawHtmlInline html:
                context.Diagnostics.Add(MarkdownDiagnostics.RawHtml(context.Places.Of(html.Span), html.Text, html.IsComment));
                _text.Add(html.Text.ReplaceLineEndings(" "), html.Span.Start, result);
                return;
        }

        _text.Flush(result);
        switch (inline)
        {
            case LineBreakInline:
                result.Add(new LineBreak { Origin = context.Places.OriginAt(inline.Span.Start) });
                break;
            case CodeInline code:
                AddCode(code, result);
                break;
            case EmphasisInline emphasis:
                AddEmphasis(emphasis, scope, result);
                break;
            case LinkInline { IsImage: true } image:
                context.Diagnostics.Add(MarkdownDiagnostics.Image(context.Places.Of(image.Span)));
                Convert(image, scope.Inside(), result);
                break;
            case LinkInline link:
                AddLink(link, scope, result);
                break;
            case AutolinkInline link:
                AddAutolink(link, scope, result);
                break;
            case NoteMarkInline mark:
                AddNote(mark, scope, result);
                break;
            case CitationInline citation:
                AddCitation(citation, scope, result);
                break;
            case DelimiterInline delimiter:
                // A sign that opened nothing after all.
                _text.Add(delimiter.ToLiteral(), delimiter.Span.Start, result);
                Convert(delimiter, scope.Inside(), result);
                break;
            case ContainerInline container:
                Convert(container, scope.Inside(), result);
                break;
        }
    }

    // `&#1;` and `&#xE000;` can say what the text itself may not contain.
    private void AddEntity(HtmlEntityInline entity, List<Inline> result)
    {
        var text = entity.Transcoded.AsSpan();
        if (ForbiddenCharacter.IndexIn(text) is >= 0 and var bad)
            context.Diagnostics.Add(MarkdownDiagnostics.ForbiddenCharacterIn(context.Places.Of(entity.Span), text, bad));
        else if (text.IndexOfAnyInRange('\uE000', '\uF8FF') is >= 0 and var reserved)
            context.Diagnostics.Add(MarkdownDiagnostics.ReservedCharacter(context.Places.Of(entity.Span), text[reserved]));
        else
            _text.Add(text, entity.Span.Start, result);
    }

    private void AddCode(CodeInline code, List<Inline> result)
    {
        var text = context.Values.Expand(code.Content);
        if (text.Length > 0)
            result.Add(new Document.Inlines.CodeInline(text) { Origin = context.Places.OriginAt(code.Span.Start) });
    }

    private void AddEmphasis(EmphasisInline emphasis, Scope scope, List<Inline> result)
    {
        var content = Convert(emphasis, scope.Inside());
        if (content.Count > 0)
            result.Add(new Emphasis(content, emphasis.DelimiterCount == 2) { Origin = context.Places.OriginAt(emphasis.Span.Start) });
    }

    private void AddLink(LinkInline link, Scope scope, List<Inline> result)
    {
        var place = context.Places.Of(link.Span);
        var content = Convert(link, scope.Inside() with { InLink = true });
        var target = context.Links.Resolve(link.Url, isEmail: false, place);
        if (content.Count == 0)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.LinkWithoutText(place));
            return;
        }

        if (target is null || scope.InLink)
            result.AddRange(content);
        else
            result.Add(new Link(target, content) { Origin = place.Origin });
    }

    private void AddAutolink(AutolinkInline link, Scope scope, List<Inline> result)
    {
        var place = context.Places.Of(link.Span);
        var target = context.Links.Resolve(link.Url, link.IsEmail, place);
        var text = context.Values.Expand(link.Url).Trim();
        if (text.Length == 0)
            return;
        var content = new TextInline(text) { Origin = place.Origin };
        result.Add(target is null || scope.InLink ? content : new Link(target, [content]) { Origin = place.Origin });
    }

    private void AddNote(NoteMarkInline mark, Scope scope, List<Inline> result)
    {
        var place = context.Places.Of(mark.Span);
        place = context.PlaceOf(mark.Label, place);
        var label = context.Values.Expand(mark.Label);
        if (scope.Note is not null)
            context.Diagnostics.Add(MarkdownDiagnostics.NoteInNote(place, label));
        else if (scope.InLink)
            context.Diagnostics.Add(MarkdownDiagnostics.NoteInLink(place));
        else if (context.Notes.Call(label, place) is { } call)
            AddCall(call, result);
    }

    private void AddCitation(CitationInline citation, Scope scope, List<Inline> result)
    {
        if (scope is { Note: null, InLink: true })
        {
            context.Diagnostics.Add(MarkdownDiagnostics.NoteInLink(context.Places.Of(citation.Span)));
            return;
        }

        var content = context.Citations.Print(citation, scope.Note ?? context.Notes.NextNumber, insideNote: scope.Note is not null);
        if (content.Count == 0)
            return;
        if (scope.Note is not null)
            result.AddRange(content);
        else
            AddCall(context.Notes.Add(content, context.Places.OriginAt(citation.Span.Start)), result);
    }

    // A call stands right after the word it belongs to, whether or not its author left a space for readability.
    private static void AddCall(NoteCall call, List<Inline> result)
    {
        InlineText.TrimEnd(result);
        result.Add(call);
    }
}
