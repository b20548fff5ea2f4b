using AppealKit.Diagnostics.Source;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace AppealKit.Markdown.Conversion;

/// <summary>Traces offsets of the expanded text.</summary>
internal sealed class Places(ExpandedText text)
{
    /// <summary>The origin of the unit at an offset.</summary>
    public Origin? OriginAt(int offset) => text.OriginAt(Math.Clamp(offset, 0, Math.Max(0, text.Text.Length - 1)));

    /// <summary>The place of a node of Markdig's.</summary>
    public Place Of(MarkdigSpan span) => Of(span.Start, span.End + 1);

    /// <summary>The place of a stretch, without its end.</summary>
    public Place Of(int start, int end)
    {
        var first = OriginAt(start);
        if (first is null)
            return default;
        var last = OriginAt(Math.Max(start, end - 1));
        // Where a value stands at one end only, the words of the template are what can be marked as one stretch.
        if (last is null || last.Template.File != first.Template.File || last.Template.End <= first.Template.Start || last.Data != first.Data)
            return new Place(first, first.Main);
        if (first.Data is not null)
            return new Place(first, first.Main);
        return new Place(first, first.Template.File.Span(first.Template.Start, last.Template.End - first.Template.Start));
    }

    /// <summary>The language of the stretch at an offset if it differs from that of the document, and where the stretch ends: at most at a given end.</summary>
    public (string? Language, int End) LanguageAt(int offset, int end)
    {
        foreach (var other in text.OtherLanguages)
        {
            if (offset < other.Start)
                return (null, Math.Min(end, other.Start));
            if (offset < other.End)
                return (other.Language, Math.Min(end, other.End));
        }

        return (null, end);
    }
}
