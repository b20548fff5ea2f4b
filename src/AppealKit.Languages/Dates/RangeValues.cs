using System.Text;
using AppealKit.Languages.Messages;
using AppealKit.Values.Edtf;

namespace AppealKit.Languages.Dates;

/// <summary>The placeholders of patterns for two dates: <c>{start}</c>, <c>{end}</c> (in a use: <c>{start:of}</c>) and their parts.</summary>
internal readonly struct RangeValues(DateWriter writer, EdtfPoint? start, EdtfPoint? end) : IMessageValues
{
    /// <summary>Names of the placeholders.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["start", "end", "start_day", "start_month", "start_year", "end_day", "end_month", "end_year"];

    /// <inheritdoc/>
    public bool TryWrite(string name, string? form, StringBuilder target)
    {
        var (point, part) = name.StartsWith("start", StringComparison.Ordinal) ? (start, name["start".Length..])
            : name.StartsWith("end", StringComparison.Ordinal) ? (end, name["end".Length..])
            : (null, "");
        if (point is null)
            return false;
        switch (part)
        {
            case "":
                writer.WritePoint(point, form is not null && DateUses.TryParse(form, out var use) ? use : DateUse.Alone, target);
                return true;
            case "_day" when point.Day is { } day:
                writer.WriteNumber(day, form, target);
                return true;
            case "_month" when point.Month is { } month:
                writer.WriteMonth(month, form, target);
                return true;
            case "_year":
                writer.WriteNumber(point.Year, form, target);
                return true;
            default:
                return false;
        }
    }
}
