using System.Globalization;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `timespan.*` and the members of a length of time.
internal static class TimeSpanFunctions
{
    public static readonly FunctionTable Table = new(
        "timespan",
        new("timespan.from_days", "days", static c => From(c, TimeSpan.TicksPerDay)),
        new("timespan.from_hours", "hours", static c => From(c, TimeSpan.TicksPerHour)),
        new("timespan.from_minutes", "minutes", static c => From(c, TimeSpan.TicksPerMinute)),
        new("timespan.from_seconds", "seconds", static c => From(c, TimeSpan.TicksPerSecond)),
        new("timespan.from_milliseconds", "millis", static c => From(c, TimeSpan.TicksPerMillisecond)),
        new("timespan.parse", "text", Parse));

    public static bool TryGetMember(TimeSpan span, string name, out TemplateValue value)
    {
        value = name switch
        {
            "days" => TemplateValue.Of(span.Days),
            "hours" => TemplateValue.Of(span.Hours),
            "minutes" => TemplateValue.Of(span.Minutes),
            "seconds" => TemplateValue.Of(span.Seconds),
            "milliseconds" => TemplateValue.Of(span.Milliseconds),
            "total_days" => TemplateValue.Of(span.TotalDays),
            "total_hours" => TemplateValue.Of(span.TotalHours),
            "total_minutes" => TemplateValue.Of(span.TotalMinutes),
            "total_seconds" => TemplateValue.Of(span.TotalSeconds),
            "total_milliseconds" => TemplateValue.Of(span.TotalMilliseconds),
            _ => default,
        };
        return !value.IsNull;
    }

    private static TemplateValue From(TemplateCall call, long ticksPerUnit)
    {
        if (call[0].IsNull)
            return default;
        if (!Operators.IsNumber(call[0]))
            return call.Wrong(0, "a number");
        var ticks = Operators.ToDouble(call[0]) * ticksPerUnit;
        return Math.Abs(ticks) < 9e18 ? TemplateValue.Of(new TimeSpan((long)ticks)) : call.Fail("this length of time is too long");
    }

    private static TemplateValue Parse(TemplateCall call)
    {
        if (call[0].IsNull)
            return default;
        return TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span)
            ? TemplateValue.Of(span)
            : call.Fail("this is not a length of time", "It looks like `1.06:30:00`: days, hours, minutes, seconds.");
    }
}
