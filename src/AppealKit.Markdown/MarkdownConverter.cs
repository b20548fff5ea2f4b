using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Markdown.Citations;
using AppealKit.Markdown.Conversion;
using AppealKit.Markdown.Syntax;
using AppealKit.Values;
using Markdig;
using Markdig.Syntax;

namespace AppealKit.Markdown;

/// <summary>Turns the Markdown that templates write into the blocks and notes of a document. Safe for several threads at once.</summary>
public sealed class MarkdownConverter
{
    /// <summary>UTF-16 code units that a text may have: some two thousand pages.</summary>
    public const int MaxLength = 4_000_000;

    private const int MaxBrackets = 10_000;

    private readonly MarkdownPipeline _pipeline = SyntaxExtension.BuildPipeline();
    private readonly IMatrixCodeEncoder _codes;

    /// <summary>Makes a converter.</summary>
    /// <param name="codes">Makes the codes that texts ask for.</param>
    public MarkdownConverter(IMatrixCodeEncoder codes) => _codes = codes;

    /// <summary>Converts a text.</summary>
    /// <param name="text">CommonMark with tables, notes <c>[^1]</c>, citations <c>[@id, para. 12]</c> and containers <c>::: lead</c>.
    /// The values in it mean nothing but themselves, wherever they stand.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="citations">The sources that it may cite, and how citations are printed in this language.</param>
    /// <returns>No value if the text is too large or too deep to be read; otherwise whatever could be read, even beside errors.</returns>
    public StageResult<MarkdownContent> Convert(ExpandedText text, LanguageTag language, ICitationFormatter citations)
    {
        var context = new ConversionContext(text, language, citations, _codes);
        if (Parse(context) is not { } document)
            return new StageResult<MarkdownContent>(null, context.Diagnostics.ToList());
        ReportReserved(context);
        context.Notes.Collect(document);
        context.Citations.Announce(document);
        var blocks = context.Blocks.Convert(document, note: null);
        context.Notes.ReportUncalled();
        context.Links.ReportUnknownAnchors();
        return new StageResult<MarkdownContent>(new MarkdownContent(blocks, context.Notes.Notes), context.Diagnostics.ToList());
    }

    private MarkdownDocument? Parse(ConversionContext context)
    {
        var text = context.Text.Text;
        if (text.Length > MaxLength)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.TooLarge(context.Places.Of(MaxLength, MaxLength + 1), text.Length, MaxLength));
            return null;
        }

        if (FindBracketFlood(text) is { } at)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.TooManyBrackets(context.Places.Of(at, at + 1), MaxBrackets));
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(text, _pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that the limit on depth was reached; it does not say where.
            context.Diagnostics.Add(MarkdownDiagnostics.TooDeep(context.Places.Of(0, 1)));
            return null;
        }
    }

    // Brackets that are never closed cost the square of their number within one paragraph.
    private static int? FindBracketFlood(ReadOnlySpan<char> text)
    {
        if (text.Count('[') <= MaxBrackets)
            return null;
        var brackets = 0;
        var isBlank = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                brackets = isBlank ? 0 : brackets;
                isBlank = true;
                continue;
            }

            isBlank &= char.IsWhiteSpace(text[i]);
            if (text[i] == '[' && ++brackets > MaxBrackets)
                return i;
        }

        return null;
    }

    private static void ReportReserved(ConversionContext context)
    {
        var text = context.Text.Text.AsSpan();
        for (var start = 0; start < text.Length;)
        {
            var at = context.Values.Find(text[start..], out var value, out var length);
            if (at < 0)
                return;
            if (value is null)
                context.Diagnostics.Add(MarkdownDiagnostics.ReservedCharacter(context.Places.Of(start + at, start + at + 1), text[start + at]));
            start += at + length;
        }
    }
}
