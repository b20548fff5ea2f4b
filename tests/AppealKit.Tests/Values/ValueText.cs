using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Tests.Values;

/// <summary>Values as case files show them.</summary>
public static class ValueText
{
    public static string Of(string kind, string text) => kind switch
    {
        "dates" => EdtfDate.TryParse(text, out var date, out var error) ? Describe(date) : $"no date: {error.Fault} {error.Detail} {error.Suggestion}".TrimEnd(),
        "durations" => IsoDuration.TryParse(text, out var duration)
            ? FormattableString.Invariant($"{duration} {duration.After(new DateOnly(2024, 1, 31)):yyyy-MM-dd}").TrimEnd() : "no duration",
        _ => CountryCode.TryParse(text, out var country) ? country.Value : $"no country; {CountryCode.Suggest(text)?.Value ?? "nothing near"}",
    };

    private static string Describe(EdtfDate date)
    {
        var range = FormattableString.Invariant($"{date.Precision} {date.Earliest:yyyy-MM-dd}..{date.Latest:yyyy-MM-dd}");
        var qualifier = date.Qualifier == EdtfQualifier.None ? "" : $" {date.Qualifier}";
        return range + qualifier + date switch
        {
            EdtfInterval interval => $" interval {interval.StartBound}/{interval.EndBound}",
            EdtfSet set => $" {(set.IsAll ? "all" : "one")} of {set.Items.Count}",
            EdtfPoint { Time: { } time } point => FormattableString.Invariant($" {time:HH:mm:ss}{(point.Offset is { } offset ? $" offset {offset}" : "")}"),
            EdtfPoint { Earliest: null } point => FormattableString.Invariant($" year {point.Year}"),
            _ => "",
        };
    }
}
