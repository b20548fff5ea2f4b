namespace AppealKit.Document;

/// <summary>Words that pages and renderers add, in the document's language; plain text.</summary>
public sealed record PagePhrases
{
    /// <summary>The page number, with <c>{page}</c> and <c>{total}</c>: <c>Page {page} of {total}</c>.</summary>
    public required string PageOfTotal { get; init; }

    /// <summary>Heading of the notes where they stand after the text: <c>Notes</c>.</summary>
    public required string Notes { get; init; }

    /// <summary>Accessible name of a call, with <c>{number}</c>: <c>Note {number}</c>.</summary>
    public required string NoteNumber { get; init; }

    /// <summary>Accessible name of the link from a note to its call: <c>Back to the text</c>.</summary>
    public required string BackToText { get; init; }

    /// <summary>Accessible name of the list of languages: <c>Other languages</c>.</summary>
    public required string OtherLanguages { get; init; }

    /// <summary>The mark that stands on every page of what is not final, or is not for everybody; null for a final public document.</summary>
    public string? StatusMark { get; init; }

    /// <summary>The digit zero in which the numbers of notes are written; the other nine follow it in Unicode.</summary>
    public char ZeroDigit { get; init; } = '0';

    /// <summary>The text at the head of the second and later pages; null for none.</summary>
    public string? RunningHead { get; init; }

    /// <summary>The number of a note or a page in the digits of the language.</summary>
    /// <param name="number">The number, not negative.</param>
    public string Numeral(int number)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ZeroDigit == '0' ? digits : string.Create(digits.Length, (digits, ZeroDigit), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = (char)(source.ZeroDigit + (source.digits[i] - '0'));
        });
    }
}
