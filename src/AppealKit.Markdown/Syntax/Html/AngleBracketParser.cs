using AppealKit.Diagnostics.Source;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace AppealKit.Markdown.Syntax.Html;

/// <summary>Reads what stands in angle brackets and is no address: HTML, and addresses that come from data (<c>&lt;{{ url }}&gt;</c>).</summary>
internal sealed class AngleBracketParser : InlineParser
{
    // Beyond this a tag is only a stray bracket; keeps a text of nothing but brackets linear.
    private const int MaxLength = 2000;

    public AngleBracketParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var found = (LeafInline?)ReadValueLink(text) ?? ReadComment(text) ?? ReadTag(text);
        if (found is null)
            return false;
        var length = found.Span.End + 1;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        found.Span = new(start, processor.GetSourcePosition(slice.Start + length - 1));
        found.Line = line;
        found.Column = column;
        processor.Inline = found;
        slice.Start += length;
        return true;
    }

    private static AutolinkInline? ReadValueLink(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[1] != ValueToken.Marker)
            return null;
        var end = text[..Math.Min(text.Length, MaxLength)].IndexOfAny('>', ' ', '\n');
        return end > 0 && text[end] == '>' ? new AutolinkInline(text[1..end].ToString()) { Span = new(0, end) } : null;
    }

    private static RawHtmlInline? ReadComment(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<!--", StringComparison.Ordinal))
            return null;
        var end = text.IndexOf("-->", StringComparison.Ordinal);
        var length = end < 0 ? text.Length : end + 3;
        return new RawHtmlInline(text[..length].ToString(), isComment: true) { Span = new(0, length - 1) };
    }

    private static RawHtmlInline? ReadTag(ReadOnlySpan<char> text)
    {
        var i = 1;
        if (i < text.Length && text[i] is '/' or '!' or '?')
            i++;
        var name = i;
        while (i < text.Length && i < MaxLength && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '-'))
            i++;
        if (i == name || i >= text.Length || !char.IsAsciiLetter(text[name]) || text[i] is not (' ' or '\t' or '\n' or '/' or '>' or '?'))
            return null;
        var end = text[..Math.Min(text.Length, MaxLength)][i..].IndexOf('>');
        return end < 0 ? null : new RawHtmlInline(text[..(i + end + 1)].ToString(), isComment: false) { Span = new(0, i + end) };
    }
}
