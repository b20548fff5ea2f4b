using System.Text;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Numbers;
using AppealKit.Values.Edtf;

namespace AppealKit.Languages.Dates;

/// <summary>Writes EDTF dates in words.</summary>
internal sealed class DateWriter
{
    // Patterns refer to each other once or twice; the reader of packs refuses circles.
    private const int MaxDepth = 6;

    private static readonly EdtfPoint Unknown = (EdtfPoint)EdtfDate.Of("XXXX");

    private readonly DateFormats _formats;
    private readonly NumberFormat _numbers;
    private readonly OrdinalFormats _ordinals;
    private readonly ListPatterns _and;
    private readonly ListPatterns _or;

    public DateWriter(DateFormats formats, NumberFormat numbers, OrdinalFormats ordinals, ListPatterns and, ListPatterns or)
    {
        _formats = formats;
        _numbers = numbers;
        _ordinals = ordinals;
        _and = and;
        _or = or;
    }

    /// <summary>Writes a date for a use.</summary>
    public string Write(EdtfDate date, DateUse use)
    {
        var target = new StringBuilder();
        switch (date)
        {
            case EdtfPoint point:
                WritePoint(point, use, target);
                break;
            case EdtfInterval interval:
                WriteInterval(interval, use, target);
                break;
            case EdtfSet set:
                target.Append(WriteSet(set, use));
                break;
        }

        return target.ToString();
    }

    /// <summary>Writes a time of day as hours and minutes.</summary>
    public void WriteTime(TimeOnly time, StringBuilder target) => WriteClock(time.Hour, time.Minute, target);

    /// <summary>Writes the time of a date; the end of a day as 24:00.</summary>
    internal void WriteTime(TimeOnly time, EdtfPoint point, StringBuilder target) => WriteClock(point.IsEndOfDay ? 24 : time.Hour, time.Minute, target);

    // Behind all words of the date, so that no language has to inflect it: 10:00 (UTC+5).
    private void WriteZone(TimeSpan offset, StringBuilder target)
    {
        // One pair of brackets for both: (sagat 10:00, UTC+5).
        var isInBrackets = target[^1] == ')';
        target.Length -= isInBrackets ? 1 : 0;
        target.Append(isInBrackets ? ", UTC" : "\u00A0(UTC");
        if (offset != TimeSpan.Zero)
        {
            target.Append(offset < TimeSpan.Zero ? '\u2212' : '+');
            _numbers.WritePlain(Math.Abs(offset.Hours), 1, target);
            if (offset.Minutes != 0)
            {
                target.Append(':');
                _numbers.WritePlain(Math.Abs(offset.Minutes), 2, target);
            }
        }

        target.Append(')');
    }

    private void WriteClock(int hour, int minute, StringBuilder target)
    {
        var values = new ClockValues(_numbers, hour, minute);
        if (_formats.Clock is { } clock)
        {
            clock.Write(target, ref values);
            return;
        }

        values.TryWrite("hour", null, target);
        target.Append(':');
        values.TryWrite("minute", null, target);
    }

    /// <summary>Writes a single date with its qualifiers.</summary>
    internal void WritePoint(EdtfPoint point, DateUse use, StringBuilder target)
    {
        DatePattern? qualifier = point.Qualifier switch
        {
            EdtfQualifier.Approximate => DatePattern.Approximate,
            EdtfQualifier.Uncertain => DatePattern.Uncertain,
            EdtfQualifier.None => null,
            _ => DatePattern.Doubtful,
        };
        // Nothing can be doubtful about an unknown date.
        var pattern = point.Precision == EdtfPrecision.Unspecified ? null : qualifier;
        WritePattern(point, use, pattern ?? PatternOf(point), 0, target);
        if (point is { Time: not null, Offset: { } offset })
            WriteZone(offset, target);
    }

    /// <summary>Writes a single date by a pattern.</summary>
    /// <returns>False if the patterns refer to each other without end.</returns>
    internal bool WritePattern(EdtfPoint point, DateUse use, DatePattern pattern, int depth, StringBuilder target)
    {
        if (depth > MaxDepth)
            return false;
        var values = new PointValues(this, point, use, pattern, depth);
        _formats.Find(use, pattern)!.Write(target, ref values);
        return true;
    }

    /// <summary>The pattern of a single date without its qualifiers.</summary>
    internal static DatePattern PatternOf(EdtfPoint point) => point.Precision switch
    {
        EdtfPrecision.Time => DatePattern.Time,
        EdtfPrecision.Day => DatePattern.Day,
        EdtfPrecision.Month => DatePattern.Month,
        EdtfPrecision.Season => DatePattern.Season,
        EdtfPrecision.Year => DatePattern.Year,
        EdtfPrecision.Decade => DatePattern.Decade,
        EdtfPrecision.Century => DatePattern.Century,
        _ => DatePattern.Unknown,
    };

    /// <summary>Writes a number: plain, with two digits at least, in Roman numerals, or as an ordinal.</summary>
    internal void WriteNumber(long number, string? form, StringBuilder target)
    {
        if (form is null or "two")
            _numbers.WritePlain(number, form is null ? 1 : 2, target);
        else if (form == "roman")
            target.Append(RomanNumber.Write(number));
        else
            _ordinals.Write(number, OrdinalFormats.FormOf(form), _numbers, target);
    }

    /// <summary>Writes the name of a month, from 1.</summary>
    internal void WriteMonth(int month, string? form, StringBuilder target) => target.Append(Named(_formats.Months, form)[month - 1]);

    /// <summary>Writes the name of a season.</summary>
    internal void WriteSeason(EdtfSeason season, string? form, StringBuilder target) =>
        target.Append(Named(_formats.Seasons, form)[(int)season - (int)EdtfSeason.Spring]);

    private static string[] Named(IReadOnlyDictionary<string, string[]> names, string? form) =>
        form is not null && names.TryGetValue(form, out var found) ? found : names[DateFormats.DefaultForm];

    private void WriteInterval(EdtfInterval interval, DateUse use, StringBuilder target)
    {
        if ((interval.StartBound == EdtfBound.Unknown || interval.EndBound == EdtfBound.Unknown) && use is not (DateUse.From or DateUse.Through))
        {
            // "2012/" has an end that nobody knows, which is not to say that it goes on.
            WriteRange(interval.Start ?? Unknown, interval.End ?? Unknown, use == DateUse.Of ? use : DateUse.When, DatePattern.Interval, target);
            return;
        }

        if ((use == DateUse.From ? interval.Start : use == DateUse.Through ? interval.End : IsOne(interval.Start, interval.End) ? interval.Start : null) is { } one)
        {
            WritePoint(one, use, target);
            return;
        }

        var pattern = (interval.Start, interval.End) switch
        {
            (null, _) => DatePattern.OpenStart,
            (_, null) => DatePattern.OpenEnd,
            var (start, end) => Closest(start, end, DatePattern.Interval, use),
        };
        WriteRange(interval.Start, interval.End, use, pattern, target);
    }

    // From a day to the same day is that day.
    private static bool IsOne(EdtfPoint? start, EdtfPoint? end) => start is not null && start.Text == end?.Text;

    private string WriteSet(EdtfSet set, DateUse use)
    {
        var items = new string[set.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var target = new StringBuilder();
            WriteItem(set.Items[i], set.IsAll, use, target);
            items[i] = target.ToString();
        }

        return (set.IsAll ? _and : _or).Join(items);
    }

    private void WriteItem(EdtfSetItem item, bool isAll, DateUse use, StringBuilder target)
    {
        if (IsOne(item.From, item.To))
            WritePoint(item.From!, use, target);
        else if (item.From is null || item.To is null)
            WriteRange(item.From, item.To, use, item.From is null ? DatePattern.NotAfter : DatePattern.NotBefore, target);
        else if (!isAll && PartOf(item.From, item.To) is { } part)
            WritePattern(item.From, use, part, 0, target);
        else
            WriteRange(item.From, item.To, use, Closest(item.From, item.To, isAll ? DatePattern.Interval : DatePattern.Between, use), target);
    }

    private void WriteRange(EdtfPoint? start, EdtfPoint? end, DateUse use, DatePattern pattern, StringBuilder target)
    {
        var values = new RangeValues(this, start, end);
        _formats.Find(use, pattern)!.Write(target, ref values);
    }

    // "20–24 April 2025" says the same as "20 April 2025 – 24 April 2025". The four closer patterns follow the general one.
    private DatePattern Closest(EdtfPoint start, EdtfPoint end, DatePattern general, DateUse use)
    {
        if (start.Qualifier != EdtfQualifier.None || end.Qualifier != EdtfQualifier.None || start.Precision != end.Precision)
            return general;
        DatePattern? closest = start.Precision switch
        {
            EdtfPrecision.Year => general + 4,
            _ when start.Year != end.Year => null,
            EdtfPrecision.Day when start.Month == end.Month => general + 1,
            EdtfPrecision.Day => general + 2,
            EdtfPrecision.Month => general + 3,
            _ => null,
        };
        return closest is { } pattern && HasOwn(use, pattern, general) ? pattern : general;
    }

    // A use that says in its own way what is between two dates must not borrow the closer pattern of another use.
    private bool HasOwn(DateUse use, DatePattern closer, DatePattern general) =>
        _formats.Patterns[(int)use][(int)closer] is not null
        || (_formats.Patterns[(int)use][(int)general] is null && _formats.Find(use, closer) is not null);

    // "late July 2025" for [2025-07-21..2025-07-31]: what the thirds are is told by the pack.
    private DatePattern? PartOf(EdtfPoint from, EdtfPoint to)
    {
        if (from.Year != to.Year || from.Qualifier != EdtfQualifier.None || to.Qualifier != EdtfQualifier.None || from.Precision != to.Precision)
            return null;
        int first, last, most;
        DatePattern earliest;
        if (from.Precision == EdtfPrecision.Day && from.Month == to.Month && from.Latest is not null)
            (first, last, most, earliest) = (from.Day!.Value, to.Day!.Value, DateTime.DaysInMonth((int)from.Year, from.Month!.Value), DatePattern.EarlyMonth);
        else if (from.Precision == EdtfPrecision.Month)
            (first, last, most, earliest) = (from.Month!.Value, to.Month!.Value, 12, DatePattern.EarlyYear);
        else
            return null;
        for (var i = 0; i < 3; i++)
        {
            var span = _formats.Spans[earliest - DatePattern.EarlyMonth + i];
            if (first == span.From && last == Math.Min(span.To, most))
                return earliest + i;
        }

        return null;
    }
}
