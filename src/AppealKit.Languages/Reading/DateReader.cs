using AppealKit.Languages.Dates;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Numbers;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>Reads what a pack says of dates.</summary>
internal static class DateReader
{
    /// <summary>The patterns as packs name them, in the order of <see cref="DatePattern"/>.</summary>
    public static readonly string[] PatternNames =
    [
        "time", "day", "month", "season", "year", "decade", "century", "unknown", "early_month", "mid_month", "late_month", "early_year",
        "mid_year", "late_year", "approximate", "uncertain", "doubtful", "interval", "interval_same_month", "interval_same_year",
        "interval_months", "interval_years", "open_end", "open_start", "between", "between_same_month", "between_same_year", "between_months",
        "between_years", "not_after", "not_before", "any",
    ];

    private static readonly string[] SpanNames = ["early_month", "mid_month", "late_month", "early_year", "mid_year", "late_year"];

    /// <summary>Reads the section.</summary>
    /// <returns>Null if something is missing.</returns>
    public static DateFormats? Read(SectionReader section, OrdinalFormats? ordinals)
    {
        section.Allow(["months", "month_endings", "seasons", "spans", "clock", .. DateUses.Names]);
        var months = Names(section, "months", 12);
        var seasons = Names(section, "seasons", 4);
        var spans = Spans(section);
        var check = new DatePlaceholderCheck(months, seasons, ordinals);
        var patterns = new Message?[DateFormats.UseCount][];
        for (var use = 0; use < patterns.Length; use++)
        {
            patterns[use] = new Message?[DateFormats.PatternCount];
            if (section.Map(DateUses.Names[use], required: use == (int)DateUse.Alone) is { } map)
                ReadUse(map, patterns[use], check);
        }

        var complete = CheckAlone(section, patterns[(int)DateUse.Alone]);
        if (months is null || seasons is null || spans is null || !complete)
            return null;
        var formats = new DateFormats { Months = months, Seasons = seasons, Spans = spans, Patterns = patterns, LongestMonthEnding = MonthEndings(section), Clock = Clock(section) };
        return CircleFinder.Check(formats, section) ? formats : null;
    }

    private static Dictionary<string, string[]>? Names(SectionReader section, string key, int count)
    {
        if (section.Map(key, required: true) is not { } map)
            return null;
        var names = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (map.Texts(DateFormats.DefaultForm, count, required: true) is { } usual)
            names[DateFormats.DefaultForm] = usual;
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Value != DateFormats.DefaultForm && map.Texts(entry.Key.Value, count, required: false) is { } texts)
                names[entry.Key.Value] = texts;
        }

        return names.ContainsKey(DateFormats.DefaultForm) ? names : null;
    }

    private static int MonthEndings(SectionReader section)
    {
        const int Most = 12;
        if (section.Text("month_endings", required: false) is not { } written)
            return 0;
        if (int.TryParse(written.Value, out var letters) && letters is >= 0 and <= Most)
            return letters;
        section.Diagnostics.Add(LanguageDiagnostics.WrongKind(written.Span, section.PathOf("month_endings"), $"a number from 0 to {Most}"));
        return 0;
    }

    private static Message? Clock(SectionReader section)
    {
        if (section.Node("clock", required: false) is not ScalarNode scalar)
            return null;
        var message = section.Message(scalar, section.PathOf("clock"));
        foreach (var part in message.Parts)
        {
            if (part.IsPlaceholder && !ClockValues.Names.Contains(part.Text, StringComparer.Ordinal))
                section.Diagnostics.Add(LanguageDiagnostics.UnknownPlaceholder(scalar.Span, section.PathOf("clock"), part.Text, ClockValues.Names));
        }

        return message;
    }

    private static DatePartSpan[]? Spans(SectionReader section)
    {
        if (section.Map("spans", required: true) is not { } map)
            return null;
        map.Allow(SpanNames);
        var spans = new DatePartSpan[SpanNames.Length];
        var complete = true;
        for (var i = 0; i < spans.Length; i++)
        {
            var most = i < 3 ? 31 : 12;
            if (map.Texts(SpanNames[i], 2, required: true) is not { } ends)
                complete = false;
            else if (int.TryParse(ends[0], out var from) && int.TryParse(ends[1], out var to) && from >= 1 && from <= to && to <= most)
                spans[i] = new DatePartSpan(from, to);
            else
            {
                complete = false;
                section.Diagnostics.Add(LanguageDiagnostics.BadSpan(map.Node(SpanNames[i], required: false)!.Span, map.PathOf(SpanNames[i]), most));
            }
        }

        return complete ? spans : null;
    }

    private static void ReadUse(SectionReader map, Message?[] patterns, DatePlaceholderCheck check)
    {
        map.Allow(PatternNames);
        foreach (var entry in map.Entries)
        {
            var pattern = Array.IndexOf(PatternNames, entry.Key.Value);
            if (pattern < 0)
                continue;
            if (entry.Value is not ScalarNode scalar)
            {
                map.Diagnostics.Add(LanguageDiagnostics.WrongKind(entry.Value.Span.Slice(0, 1), map.PathOf(entry.Key.Value), "a text"));
                continue;
            }

            var message = map.Message(scalar, map.PathOf(entry.Key.Value));
            patterns[pattern] = message;
            foreach (var part in message.Parts)
            {
                if (part.IsPlaceholder)
                    check.Check(map, entry.Key.Value, scalar, part, (DatePattern)pattern);
            }
        }
    }

    private static bool CheckAlone(SectionReader section, Message?[] alone)
    {
        if (section.Map("alone", required: false) is not { } map)
            return false;
        var complete = true;
        for (var i = 0; i < alone.Length; i++)
        {
            // The closer patterns for ranges are a courtesy.
            var optional = (DatePattern)i is (> DatePattern.Interval and < DatePattern.OpenEnd) or (> DatePattern.Between and < DatePattern.NotAfter)
                or DatePattern.Any;
            if (alone[i] is not null || optional)
                continue;
            complete = false;
            map.Node(PatternNames[i], required: true);
        }

        return complete;
    }
}
