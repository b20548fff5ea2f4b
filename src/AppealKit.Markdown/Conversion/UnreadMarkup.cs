using System.Buffers;
using System.Text;
using AppealKit.Markdown.Syntax.Citations;
using Markdig.Syntax.Inlines;

namespace AppealKit.Markdown.Conversion;

/// <summary>
/// Finds citations and links that a slip of the pen has turned into prose: they would be printed as they stand. Signs with a backslash
/// before them are meant as they are.
/// </summary>
internal sealed class UnreadMarkup(ConversionContext context)
{
    // Longer stretches are prose between two brackets that have nothing to do with each other.
    private const int Longest = 300;

    private static readonly SearchValues<char> Signs = SearchValues.Create("@[]");

    /// <summary>Reports what a stretch of prose holds.</summary>
    public void Report(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var shift = Shift(literal);
        for (var at = text.IndexOfAny(Signs); at >= 0;)
        {
            if (at > 0 || !literal.IsFirstCharacterEscaped)
                ReportSign(text, at, literal.Span.Start + shift + at);
            var next = text[(at + 1)..].IndexOfAny(Signs);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // The place of an escaped sign may be that of its backslash.
    private int Shift(LiteralInline literal)
    {
        var source = context.Text.Text;
        return literal.IsFirstCharacterEscaped && literal.Span.Start < source.Length && source[literal.Span.Start] == '\\' ? 1 : 0;
    }

    private void ReportSign(ReadOnlySpan<char> text, int at, int start)
    {
        // Only what stands in the text as it was read can be looked at further.
        if (start >= context.Text.Text.Length || context.Text.Text[start] != text[at])
            return;
        if (text[at] == '@')
            ReportBareCitation(text, at, start);
        else if (text[at] == '[')
            ReportOpening(start);
        else
            ReportClosing(start);
    }

    // A source that stands in the prose without brackets would be printed as its id. A bracket that is left in a text was escaped.
    private void ReportBareCitation(ReadOnlySpan<char> text, int at, int start)
    {
        var id = text.Slice(at + 1, CitationParser.IdLength(text[(at + 1)..]));
        var startsWord = at == 0 || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '[');
        if (startsWord && id.Length > 0 && context.Citations.Knows(id.ToString()))
            context.Diagnostics.Add(MarkdownDiagnostics.BareCitation(context.Places.Of(start, start + 1 + id.Length), id.ToString()));
    }

    private void ReportOpening(int open)
    {
        var source = context.Text.Text.AsSpan();
        var rest = source.Slice(open + 1, Math.Min(Longest, source.Length - open - 1));
        var length = rest.IndexOfAny('[', ']');
        if (length <= 0 || rest[length] == '[')
            return;
        var inside = rest[..length];
        var end = open + length + 2;
        if (BeginsAddress(inside) && open > 0 && source[open - 1] == ')')
        {
            var start = source[..open].LastIndexOf('(') is >= 0 and var round ? round : open;
            Add(start, end, LinkFault.Swapped);
        }
        else if (WithSigns(inside) is { } citation)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.CitationWithoutSign(context.Places.Of(open, end), Written(open, end), $"[{Flat(citation)}]"));
        }
    }

    private void ReportClosing(int close)
    {
        var after = context.Text.Text.AsSpan(close + 1);
        var apart = after.Length - after.TrimStart(" \n").Length;
        if (apart > 3 || apart >= after.Length || after[apart] != '(' || !BeginsAddress(after[(apart + 1)..]))
            return;
        var line = after[(apart + 1)..Math.Min(after.Length, Longest)];
        // Another bracket is that of the next link.
        line = line.IndexOfAny('\n', '[') is >= 0 and var lineEnd ? line[..lineEnd] : line;
        var address = line.IndexOfAny(' ', ')') is >= 0 and var addressEnd ? addressEnd : line.Length;
        var isClosed = line.Contains(')');
        var end = close + 2 + apart + (isClosed ? line.IndexOf(')') + 1 : address);
        var open = Opening(close);
        Add(open ?? close, end, (open, apart, isClosed) switch
        {
            (null, _, _) => LinkFault.NotOpened,
            (_, > 0, _) => LinkFault.Apart,
            (_, _, false) => LinkFault.NotClosed,
            _ => LinkFault.MoreThanAddress,
        });
    }

    private int? Opening(int close)
    {
        var before = context.Text.Text.AsSpan(Math.Max(0, close - Longest), Math.Min(Longest, close));
        var open = before.LastIndexOfAny('[', ']');
        return open >= 0 && before[open] == '[' ? close - before.Length + open : null;
    }

    // A text with `@` before each word that is the id of a source; null if there is none. Ids that are plain words must stand alone.
    private StringBuilder? WithSigns(ReadOnlySpan<char> text)
    {
        StringBuilder? result = null;
        var copied = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var length = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ';' or '(' ? CitationParser.IdLength(text[at..]) : 0;
            if (length == 0)
                continue;
            var word = text.Slice(at, length);
            if ((word.ContainsAny("-_0123456789") || StandsAlone(text, at, length)) && context.Citations.Knows(word.ToString()))
            {
                result = (result ?? new StringBuilder()).Append(text[copied..at]).Append('@');
                copied = at;
            }

            at += length - 1;
        }

        return result?.Append(text[copied..]);
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int at, int length) =>
        text[..at].TrimEnd() is [] or [.., ';'] && text[(at + length)..] is [] or [',' or ';', ..];

    private static bool BeginsAddress(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" <");
        return text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private void Add(int start, int end, LinkFault fault) =>
        context.Diagnostics.Add(MarkdownDiagnostics.LinkNotRead(context.Places.Of(start, end), Written(start, end), fault));

    private string Written(int start, int end) => context.Values.Expand(context.Text.Text.AsSpan(start, end - start));

    private string Flat(StringBuilder text) => context.Values.Expand(text.Replace('\n', ' ').ToString());
}
