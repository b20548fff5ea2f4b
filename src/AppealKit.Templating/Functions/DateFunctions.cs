using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `date.*` and the members of a date.
internal static class DateFunctions
{
    private const int MaxPattern = 200;

    public static readonly FunctionTable Table = new(
        "date",
        new("date.add_days", "date days", static c => Add(c, TimeSpan.TicksPerDay)),
        new("date.add_hours", "date hours", static c => Add(c, TimeSpan.TicksPerHour)),
        new("date.add_minutes", "date minutes", static c => Add(c, TimeSpan.TicksPerMinute)),
        new("date.add_seconds", "date seconds", static c => Add(c, TimeSpan.TicksPerSecond)),
        new("date.add_milliseconds", "date millis", static c => Add(c, TimeSpan.TicksPerMillisecond)),
        new("date.add_months", "date months", static c => AddMonths(c, 1)),
        new("date.add_years", "date years", static c => AddMonths(c, 12)),
        new("date.parse", "text pattern? culture?", static c => Parse(c, 0, 1, 2)),
        new("date.parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
        new("date.to_string", "datetime pattern? culture?", static c => ToText(c, c[0], 1, 2)));

    public static bool TryGetMember(DateTime date, string name, out TemplateValue value)
    {
        value = name switch
        {
            "year" => TemplateValue.Of(date.Year),
            "month" => TemplateValue.Of(date.Month),
            "day" => TemplateValue.Of(date.Day),
            "day_of_year" => TemplateValue.Of(date.DayOfYear),
            "hour" => TemplateValue.Of(date.Hour),
            "minute" => TemplateValue.Of(date.Minute),
            "second" => TemplateValue.Of(date.Second),
            "millisecond" => TemplateValue.Of(date.Millisecond),
            _ => default,
        };
        return !value.IsNull;
    }

    private static bool TryGetDate(TemplateCall call, int index, out TemplateValue date)
    {
        date = call[index];
        if (date.Kind == TemplateValueKind.Date)
            return true;
        if (date.TryGetText(out var text) && DateReader.TryRead(text, "", out var read))
        {
            date = TemplateValue.Of(read);
            return true;
        }

        if (!date.IsNull)
            call.Wrong(index, "a date");
        date = default;
        return false;
    }

    private static TemplateValue Add(TemplateCall call, long ticksPerUnit)
    {
        if (!TryGetDate(call, 0, out var date))
            return default;
        if (!Operators.IsNumber(call[1]))
            return call.Wrong(1, "a number");
        var ticks = date.AsDate.Ticks + (Operators.ToDouble(call[1]) * ticksPerUnit);
        if (!(ticks >= 0 && ticks <= DateTime.MaxValue.Ticks))
            return OutOfRange(call);
        var moved = date.AsDate.AddTicks((long)Math.Round(Operators.ToDouble(call[1]) * ticksPerUnit));
        return Same(date, moved);
    }

    private static TemplateValue AddMonths(TemplateCall call, int monthsPerUnit)
    {
        if (!TryGetDate(call, 0, out var date))
            return default;
        var months = (long)call.Integer(1) * monthsPerUnit;
        var target = (date.AsDate.Year * 12L) + date.AsDate.Month - 1 + months;
        return target is < 12 or >= 120_000 ? OutOfRange(call) : Same(date, date.AsDate.AddMonths((int)months));
    }

    // A day stays a day as long as no time of day comes into it.
    private static TemplateValue Same(in TemplateValue date, DateTime moved) =>
        date.IsDateOnly && moved.TimeOfDay == TimeSpan.Zero ? TemplateValue.Of(DateOnly.FromDateTime(moved), date.Origin) : TemplateValue.Of(moved, date.Origin);

    private static TemplateValue OutOfRange(TemplateCall call) => call.Fail("the result lies outside the years 1 to 9999");

    private static TemplateValue Parse(TemplateCall call, int textIndex, int patternIndex, int cultureIndex)
    {
        var value = call[textIndex];
        if (value.IsNull || value.Kind == TemplateValueKind.Date)
            return value;
        var text = call.Text(textIndex);
        var culture = call.Text(cultureIndex);
        if (!NumberFormat.IsKnownCulture(culture))
            return UnknownCulture(call, culture);
        if (text.Length == 0)
            return default;
        var isRead = call[patternIndex].IsNull
            ? DateReader.TryRead(text, culture, out var date)
            : DateReader.TryRead(text, call.Text(patternIndex), culture, out date);
        if (isRead)
            return TemplateValue.Of(date, value.Origin);
        return call.Fail("this text is not a date", call[patternIndex].IsNull
            ? "Write it as 2025-12-31, or say with a pattern such as '%d.%m.%Y' how it is written."
            : "It does not follow the pattern.");
    }

    private static TemplateValue UnknownCulture(TemplateCall call, string culture) =>
        call.Fail($"dates cannot be written here in the language `{culture}`", "Only `en` is known here; documents have functions for their language.");

    private static TemplateValue ParseToString(TemplateCall call)
    {
        var date = Parse(call, 0, 3, 4);
        return date.IsNull ? date : ToText(call, date, 1, 2);
    }

    private static TemplateValue ToText(TemplateCall call, TemplateValue date, int patternIndex, int cultureIndex)
    {
        if (date.IsNull)
            return default;
        if (date.Kind != TemplateValueKind.Date && !TryGetDate(call, 0, out date))
            return TemplateValue.Failed;
        var culture = call.Text(cultureIndex);
        if (!NumberFormat.IsKnownCulture(culture))
            return UnknownCulture(call, culture);
        var standard = call.Evaluator.Builtins.DateFormat;
        var pattern = call[patternIndex].IsNull ? standard : call.Text(patternIndex);
        if (pattern.Length > MaxPattern)
            return call.Fail("this pattern of a date is too long");
        return TemplateValue.Of(DateFormat.Format(date.AsDate, pattern, standard), date.Origin);
    }
}
