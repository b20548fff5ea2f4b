using AppealKit.Diagnostics.Source;
using Markdig.Helpers;
using Markdig.Parsers;

namespace AppealKit.Markdown.Syntax.Citations;

/// <summary>Reads citations: brackets that hold at least one <c>@id</c> and are not the text of a link.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int MaxLength = 2000;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = Extent(slice.AsSpan());
        if (length == 0)
            return false;
        var parts = length == 1 ? [] : ReadParts(processor, slice.AsSpan()[1..(length - 1)], slice.Start + 1);
        // Without a closing bracket only the two first signs are taken, so that the rest stays readable.
        var taken = length == 1 ? 2 : length;
        if (parts.Count == 0 && !LooksLikeCitation(slice.AsSpan()))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(parts)
        {
            Span = new(start, processor.GetSourcePosition(slice.Start + taken - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += taken;
        return true;
    }

    // Length with both brackets; 1 if it begins as a citation and is not closed; 0 if it is none.
    private static int Extent(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, MaxLength)];
        var close = window[1..].IndexOfAny('[', ']') + 1;
        if (close == 0 || text[close] == '[')
            return LooksLikeCitation(text) ? 1 : 0;
        if (close + 1 < text.Length && text[close + 1] is '(' or '[' && !LooksLikeCitation(text))
            return 0;
        return window[..close].Contains('@') ? close + 1 : 0;
    }

    private static bool LooksLikeCitation(ReadOnlySpan<char> text) =>
        text.StartsWith("[@", StringComparison.Ordinal) || text.StartsWith("[-@", StringComparison.Ordinal);

    private static List<CitationPart> ReadParts(InlineProcessor processor, ReadOnlySpan<char> text, int offset)
    {
        var parts = new List<CitationPart>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text[start..].IndexOf(';');
            var end = length < 0 ? text.Length : start + length;
            if (ReadPart(processor, text[start..end], offset + start) is { } part)
                parts.Add(part);
            else if (parts.Count == 0)
                return [];
            else
                // A semicolon among the words after the source before.
                parts[^1] = parts[^1] with { Rest = parts[^1].Rest + ";" + Flatten(text[start..end]) };
            start = end + 1;
        }

        return parts;
    }

    private static CitationPart? ReadPart(InlineProcessor processor, ReadOnlySpan<char> text, int offset)
    {
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            var suppress = at > 0 && text[at - 1] == '-';
            var before = suppress ? at - 1 : at;
            var length = IdLength(text[(at + 1)..]);
            if (length > 0 && (before == 0 || char.IsWhiteSpace(text[before - 1]) || text[before - 1] == '('))
            {
                var rest = at + 1 + length;
                return new CitationPart(
                    Flatten(text[..before]), processor.GetSourcePosition(offset), suppress, text[(at + 1)..rest].ToString(),
                    processor.GetSourcePosition(offset + at), Flatten(text[rest..]), processor.GetSourcePosition(offset + rest));
            }

            var next = text[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    /// <summary>The length of the id that a text begins with; 0 if it begins with none.</summary>
    public static int IdLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' || ValueToken.IsReserved(text[i]))
                length = i + 1;
            else if (text[i] is not (':' or '.' or '/' or '+'))
                break;
        }

        return length;
    }

    private static string Flatten(ReadOnlySpan<char> text) => text.ToString().Replace('\n', ' ');
}
