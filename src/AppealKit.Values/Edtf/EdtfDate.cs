using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AppealKit.Values.Edtf;

/// <summary>A date in the Extended Date/Time Format (ISO 8601-2): levels 0 and 1, and the sets of level 2.</summary>
/// <remarks>Is an <see cref="EdtfPoint"/>, an <see cref="EdtfInterval"/> or an <see cref="EdtfSet"/>.</remarks>
public abstract record EdtfDate
{
    private protected EdtfDate(string text) => Text = text;

    /// <summary>The date as it was written.</summary>
    public string Text { get; }

    /// <summary>The first day that it can mean, its qualifiers aside; null if it is open or unknown to that side or outside the years 1 to 9999.</summary>
    public abstract DateOnly? Earliest { get; }

    /// <summary>The last day that it can mean, its qualifiers aside; null if it is open or unknown to that side or outside the years 1 to 9999.</summary>
    public abstract DateOnly? Latest { get; }

    /// <summary>The precision of its coarsest part.</summary>
    public abstract EdtfPrecision Precision { get; }

    /// <summary>The qualifiers of all its parts.</summary>
    public abstract EdtfQualifier Qualifier { get; }

    /// <summary>The day, if it is one certain day and nothing else.</summary>
    public DateOnly? ExactDay =>
        this is EdtfPoint { Precision: EdtfPrecision.Day or EdtfPrecision.Time, Qualifier: EdtfQualifier.None } ? Earliest : null;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="date">The date.</param>
    /// <param name="error">Why it is none, and what was probably meant.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfError? error) =>
        EdtfParser.TryParse(text, out date, out error);

    /// <summary>A date known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static EdtfDate Of(string text) =>
        TryParse(text, out var date, out var error) ? date : throw new FormatException($"not an EDTF date: {text} ({error.Fault})");

    /// <summary>A single day.</summary>
    public static EdtfPoint Of(DateOnly day) =>
        new(day.ToString("O", CultureInfo.InvariantCulture), day.Year) { Month = day.Month, Day = day.Day };

    /// <inheritdoc/>
    public sealed override string ToString() => Text;
}
