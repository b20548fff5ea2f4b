namespace AppealKit.Diagnostics.Source;

/// <summary>What a template made: a text in which values stand as opaque tokens, with the origin of every stretch.</summary>
/// <remarks>
/// A value is written as a <see cref="ValueToken"/> of private-use characters, so that nothing in it can mean anything to the
/// language of the text around it; whoever parses the text replaces the tokens by <see cref="Values"/>.
/// </remarks>
public sealed class ExpandedText
{
    private readonly OriginSegment[] _segments;

    /// <summary>Makes an expanded text.</summary>
    /// <param name="text">The text with its tokens.</param>
    /// <param name="values">The values by token index.</param>
    /// <param name="segments">Origins in ascending order of their start; each holds to the next.</param>
    public ExpandedText(string text, IReadOnlyList<InsertedValue> values, IReadOnlyList<OriginSegment> segments)
    {
        Text = text;
        Values = values;
        _segments = segments as OriginSegment[] ?? [.. segments];
    }

    /// <summary>The text with its tokens.</summary>
    public string Text { get; }

    /// <summary>The values that the tokens stand for, by index.</summary>
    public IReadOnlyList<InsertedValue> Values { get; }

    /// <summary>The stretches of Markdown in other languages than that of the document: where they begin and end, and their BCP 47 tags.</summary>
    public IReadOnlyList<(int Start, int End, string Language)> OtherLanguages => field ??= FindOtherLanguages();

    /// <summary>The origin of the unit at an offset; null only for an empty text.</summary>
    public Origin? OriginAt(int offset)
    {
        int low = 0, high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return _segments.Length == 0 ? null : _segments[low].At(offset);
    }

    private List<(int Start, int End, string Language)> FindOtherLanguages()
    {
        var found = new List<(int, int, string)>();
        for (var i = 0; i < _segments.Length; i++)
        {
            if (_segments[i].Origin.Language is { } language)
                found.Add((_segments[i].Start, i + 1 < _segments.Length ? _segments[i + 1].Start : Text.Length, language));
        }

        return found;
    }
}
