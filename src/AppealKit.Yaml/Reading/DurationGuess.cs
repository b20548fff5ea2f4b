using AppealKit.Values;

namespace AppealKit.Yaml.Reading;

/// <summary>Guesses what was meant by durations in words: <c>22 years</c>, <c>18m</c>, <c>p22y</c>.</summary>
internal static class DurationGuess
{
    public static string? Of(string written)
    {
        var text = written.Trim().ToUpperInvariant();
        if (text.Length is 0 or > 20)
            return null;
        if (text[0] == 'P')
            return IsoDuration.TryParse(text, out _) ? text : null;
        var digits = text.AsSpan(0, text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var n && n < 0 ? text.Length : n);
        var unit = text.AsSpan(digits.Length).Trim();
        if (digits.Length is 0 or > 5)
            return null;
        var part = unit switch
        {
            "Y" or "YEAR" or "YEARS" => "P{0}Y",
            "M" or "MONTH" or "MONTHS" => "P{0}M",
            "W" or "WEEK" or "WEEKS" => "P{0}W",
            "D" or "DAY" or "DAYS" => "P{0}D",
            "H" or "HOUR" or "HOURS" => "PT{0}H",
            "MIN" or "MINUTE" or "MINUTES" => "PT{0}M",
            _ => null,
        };
        return part?.Replace("{0}", digits.ToString(), StringComparison.Ordinal);
    }
}
