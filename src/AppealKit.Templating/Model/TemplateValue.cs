using System.Numerics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Model;

/// <summary>A value of a template. Numbers, truth and dates are held in place, without boxing.</summary>
public readonly struct TemplateValue
{
    private readonly object? _object;
    private readonly ValueNotes? _notes;
    private readonly long _bits;

    private TemplateValue(TemplateValueKind kind, long bits, object? value, ValueNotes? notes = null, TextKind text = TextKind.Plain,
        ValueFlags flags = ValueFlags.None)
    {
        Kind = kind;
        _bits = bits;
        _object = value;
        _notes = notes;
        TextKind = text;
        Flags = flags;
    }

    /// <summary>Nothing.</summary>
    public static TemplateValue Null => default;

    /// <summary>True.</summary>
    public static TemplateValue True => new(TemplateValueKind.Bool, 1, null);

    /// <summary>False.</summary>
    public static TemplateValue False => new(TemplateValueKind.Bool, 0L, null);

    /// <summary>What the value is.</summary>
    public TemplateValueKind Kind { get; }

    /// <summary>What the text of a string means.</summary>
    public TextKind TextKind { get; }

    /// <summary>True for null.</summary>
    public bool IsNull => Kind == TemplateValueKind.Null;

    /// <summary>Where the value stands in the data, if it is known.</summary>
    public SourceSpan? Origin => _notes?.Origin;

    /// <summary>BCP 47 tag of the text if it differs from that of the document, else null.</summary>
    public string? Language => _notes?.Language;

    /// <summary>True if a date has no time of day.</summary>
    public bool IsDateOnly => Kind == TemplateValueKind.Date && (Flags & ValueFlags.DateOnly) != ValueFlags.None;

    internal ValueFlags Flags { get; }

    // Stands for something whose absence was reported already: nothing more is said of it.
    internal bool IsFailed => (Flags & ValueFlags.Failed) != ValueFlags.None;

    internal static TemplateValue Failed => new(TemplateValueKind.Null, 0, null, flags: ValueFlags.Failed);

    /// <summary>A plain text; null for null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where it stands in the data.</param>
    /// <param name="language">BCP 47 tag if it differs from that of the document.</param>
    public static TemplateValue Of(string? text, SourceSpan? origin = null, string? language = null) =>
        text is null ? default : new(TemplateValueKind.String, 0, text, Notes(origin, language));

    /// <summary>A text that is Markdown source; null for null.</summary>
    public static TemplateValue Markdown(string? text, SourceSpan? origin = null, string? language = null) =>
        text is null ? default : new(TemplateValueKind.String, 0, text, Notes(origin, language), TextKind.Markdown);

    /// <summary>A truth.</summary>
    public static TemplateValue Of(bool value) => value ? True : False;

    /// <summary>A whole number.</summary>
    public static TemplateValue Of(long value, SourceSpan? origin = null) => new(TemplateValueKind.Long, value, null, Notes(origin, null));

    /// <summary>A whole number of any size.</summary>
    public static TemplateValue Of(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Of((long)value) : new(TemplateValueKind.BigInteger, 0, value);

    /// <summary>A binary floating-point number.</summary>
    public static TemplateValue Of(double value, SourceSpan? origin = null) =>
        new(TemplateValueKind.Double, BitConverter.DoubleToInt64Bits(value), null, Notes(origin, null));

    /// <summary>A decimal number.</summary>
    public static TemplateValue Of(decimal value, SourceSpan? origin = null) => new(TemplateValueKind.Decimal, 0, value, Notes(origin, null));

    /// <summary>A day.</summary>
    public static TemplateValue Of(DateOnly value, SourceSpan? origin = null) =>
        new(TemplateValueKind.Date, value.ToDateTime(TimeOnly.MinValue).Ticks, null, Notes(origin, null), flags: ValueFlags.DateOnly);

    /// <summary>A day with a time, without a zone.</summary>
    public static TemplateValue Of(DateTime value, SourceSpan? origin = null) =>
        new(TemplateValueKind.Date, value.Ticks, null, Notes(origin, null));

    /// <summary>A length of time.</summary>
    public static TemplateValue Of(TimeSpan value) => new(TemplateValueKind.Duration, value.Ticks, null);

    /// <summary>A list; null for null.</summary>
    public static TemplateValue Of(IReadOnlyList<TemplateValue>? value) => value is null ? default : new(TemplateValueKind.Array, 0, value);

    /// <summary>An object; null for null.</summary>
    public static TemplateValue Of(ITemplateObject? value) => value is null ? default : new(TemplateValueKind.Object, 0, value);

    /// <summary>A function; null for null.</summary>
    public static TemplateValue Of(TemplateFunction? value) => value is null ? default : new(TemplateValueKind.Function, 0, value);

    /// <summary>Text already written by a template; null for null.</summary>
    public static TemplateValue Of(TemplateFragment? value) => value is null ? default : new(TemplateValueKind.Fragment, 0, value);

    /// <summary>The same value with a place in the data.</summary>
    public TemplateValue WithOrigin(SourceSpan? origin) => new(Kind, _bits, _object, Notes(origin, Language), TextKind, Flags);

    /// <summary>The same value with the language of its text.</summary>
    public TemplateValue WithLanguage(string? language) => new(Kind, _bits, _object, Notes(Origin, language), TextKind, Flags);

    /// <summary>The truth; only of <see cref="TemplateValueKind.Bool"/>.</summary>
    public bool AsBool => _bits != 0;

    /// <summary>The number; only of <see cref="TemplateValueKind.Long"/>.</summary>
    public long AsLong => _bits;

    /// <summary>The number; only of <see cref="TemplateValueKind.Double"/>.</summary>
    public double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The number; only of <see cref="TemplateValueKind.Decimal"/>.</summary>
    public decimal AsDecimal => (decimal)_object!;

    /// <summary>The number; only of <see cref="TemplateValueKind.BigInteger"/>.</summary>
    public BigInteger AsBigInteger => (BigInteger)_object!;

    /// <summary>The text; only of <see cref="TemplateValueKind.String"/>.</summary>
    public string AsString => (string)_object!;

    /// <summary>The moment; only of <see cref="TemplateValueKind.Date"/>.</summary>
    public DateTime AsDate => new(_bits, DateTimeKind.Unspecified);

    /// <summary>The length of time; only of <see cref="TemplateValueKind.Duration"/>.</summary>
    public TimeSpan AsDuration => new(_bits);

    /// <summary>The list; only of <see cref="TemplateValueKind.Array"/>.</summary>
    public IReadOnlyList<TemplateValue> AsArray => (IReadOnlyList<TemplateValue>)_object!;

    /// <summary>The object; only of <see cref="TemplateValueKind.Object"/>.</summary>
    public ITemplateObject AsObject => (ITemplateObject)_object!;

    /// <summary>The function; only of <see cref="TemplateValueKind.Function"/>.</summary>
    public TemplateFunction AsFunction => (TemplateFunction)_object!;

    /// <summary>The fragment; only of <see cref="TemplateValueKind.Fragment"/>.</summary>
    public TemplateFragment AsFragment => (TemplateFragment)_object!;

    // The reference itself, to see whether two values are the same thing.
    internal object? Reference => _object;

    /// <summary>The text of a string or fragment.</summary>
    /// <returns>False for every other kind.</returns>
    public bool TryGetText([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? text)
    {
        text = Kind switch
        {
            TemplateValueKind.String => AsString,
            TemplateValueKind.Fragment => AsFragment.PlainText,
            _ => null,
        };
        return text is not null;
    }

    private static ValueNotes? Notes(SourceSpan? origin, string? language) =>
        origin is null && language is null ? null : new ValueNotes(origin, language);
}
