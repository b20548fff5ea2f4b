using System.Text;
using AppealKit.Languages.Messages;
using AppealKit.Values.Edtf;

namespace AppealKit.Languages.Dates;

/// <summary>The placeholders of patterns for a single date.</summary>
internal readonly struct PointValues(DateWriter writer, EdtfPoint point, DateUse use, DatePattern pattern, int depth) : IMessageValues
{
    /// <summary>Names of the placeholders for parts of a date, and <c>date</c> for the date without its time or qualifier; the names of the
    /// uses come on top.</summary>
    public static readonly IReadOnlyList<string> Names = ["day", "month", "season", "year", "decade", "century", "time", "date"];

    /// <inheritdoc/>
    public bool TryWrite(string name, string? form, StringBuilder target)
    {
        switch (name)
        {
            case "day" when point.Day is { } day:
                writer.WriteNumber(day, form, target);
                return true;
            case "month" when point.Month is { } month:
                writer.WriteMonth(month, form, target);
                return true;
            case "season" when point.Season is { } season:
                writer.WriteSeason(season, form, target);
                return true;
            case "year" or "decade":
                writer.WriteNumber(point.Year, form, target);
                return true;
            case "century":
                writer.WriteNumber((point.Year / 100) + 1, form, target);
                return true;
            case "time" when point.Time is { } time:
                writer.WriteTime(time, point, target);
                return true;
            case "date":
                // In the pattern for times it is the day; in those for qualifiers the date itself.
                return writer.WritePattern(point, use, pattern == DatePattern.Time ? DatePattern.Day : Plain, depth + 1, target);
            default:
                return DateUses.TryParse(name, out var other) && writer.WritePattern(point, other, Plain, depth + 1, target);
        }
    }

    // What the pattern is about: "about {alone}" is about the date, "in {alone}" may be about late July.
    private DatePattern Plain => pattern is DatePattern.Approximate or DatePattern.Uncertain or DatePattern.Doubtful ? DateWriter.PatternOf(point) : pattern;
}
