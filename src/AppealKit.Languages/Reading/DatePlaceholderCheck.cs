using AppealKit.Languages.Dates;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Numbers;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>Checks the placeholders of date patterns and their forms.</summary>
/// <param name="months">The lists of months; null if they could not be read, then forms of months are not judged.</param>
/// <param name="seasons">The lists of seasons, likewise.</param>
/// <param name="ordinals">The ordinals, likewise.</param>
internal sealed class DatePlaceholderCheck(
    IReadOnlyDictionary<string, string[]>? months, IReadOnlyDictionary<string, string[]>? seasons, OrdinalFormats? ordinals)
{
    private static readonly string[] PointNames = [.. PointValues.Names, .. DateUses.Names];

    private readonly string[]? _numberForms = ordinals is null ? null : ["two", "roman", "ordinal", .. ordinals.Forms.Keys.Select(f => "ordinal." + f)];

    /// <summary>Reports a placeholder that has no value in a pattern, or not in this form.</summary>
    public void Check(SectionReader map, string key, ScalarNode scalar, MessagePart part, DatePattern pattern)
    {
        var known = pattern is >= DatePattern.Interval and not DatePattern.Any ? RangeValues.Names : PointNames;
        if (!known.Contains(part.Text, StringComparer.Ordinal))
            map.Diagnostics.Add(LanguageDiagnostics.UnknownPlaceholder(PlaceOf(part, scalar), map.PathOf(key), part.Text, known));
        else if (part.Form is { } form && FormsOf(part.Text) is { } forms && !forms.Contains(form, StringComparer.Ordinal))
            map.Diagnostics.Add(LanguageDiagnostics.UnknownForm(PlaceOf(part, scalar), map.PathOf(key), part.Text, form, forms));
    }

    private static Diagnostics.Source.SourceSpan PlaceOf(MessagePart part, ScalarNode scalar) =>
        SectionReader.SpanInside(scalar, Math.Max(0, scalar.Value.IndexOf("{" + part.Text, StringComparison.Ordinal)), part.Text.Length + 1);

    private IEnumerable<string>? FormsOf(string name) => name switch
    {
        "month" or "start_month" or "end_month" => months?.Keys,
        "season" => seasons?.Keys,
        "start" or "end" => DateUses.Names,
        _ => _numberForms,
    };
}
