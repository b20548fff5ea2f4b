namespace AppealKit.Markdown.Citations;

/// <summary>A place in a source: <c>para. 12</c>, <c>pp. 3-5</c>.</summary>
/// <param name="Label">The kind of place, by its CSL term: <c>page</c>, <c>paragraph</c>, <c>article</c>, <c>chapter</c>, <c>section</c>, ...
/// A number without a word is a <c>page</c>.</param>
/// <param name="Value">Which: <c>12</c>, <c>3-5</c>, <c>2, 7</c>, <c>iv</c>, with European digits; <c>2, 7 &amp; 9</c> for "2, 7 and 9".</param>
/// <param name="Plural">True if it names several.</param>
public sealed record CitationLocator(string Label, string Value, bool Plural)
{
    /// <summary>The word to print before the number in place of the usual one for this kind: <c>§</c>, or what the document's own language
    /// says for what CSL does not tell apart (<c>Rn.</c>, <c>al.</c>); null for the usual one.</summary>
    public string? Word { get; init; }

    /// <summary>A place within this one, as in <c>art. 19, para. 2</c>.</summary>
    public CitationLocator? Within { get; init; }

    /// <summary>True for what names a first and a last: <c>3-5</c>, <c>iv-vi</c>, <c>A1-A4</c>; not for <c>A-12</c> and <c>12-bis</c>.</summary>
    public static bool IsRange(ReadOnlySpan<char> value)
    {
        var dash = value.IndexOfAny('-', '–', '—');
        if (dash <= 0 || dash == value.Length - 1)
            return false;
        var first = value[..dash];
        var last = value[(dash + 1)..];
        return HasDigit(first) == HasDigit(last) && (HasDigit(first) || (IsRoman(first) && IsRoman(last)));
    }

    /// <summary>True for letters that make a Roman number.</summary>
    public static bool IsRoman(ReadOnlySpan<char> word) =>
        word.Length > 0 && (word.TrimStart("ivxlcdm").IsEmpty || word.TrimStart("IVXLCDM").IsEmpty);

    private static bool HasDigit(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('0', '9') >= 0;
}
