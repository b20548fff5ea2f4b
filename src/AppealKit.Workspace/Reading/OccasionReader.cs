using AppealKit.Values;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads occasions: the built-in calendar and <c>cases/occasions.yaml</c>.</summary>
internal static class OccasionReader
{
    public static List<Occasion> Read(PositionedNode root, bool isBuiltIn, IslamicTable islamic, RecordContext context)
    {
        var occasions = new List<Occasion>();
        foreach (var reader in ListFile.Read(root, "occasions", "an occasion", context))
        {
            var id = reader.Id(fallback: null);
            var name = reader.Localized("name");
            reader.RequireKey("name");
            var occasion = new Occasion
            {
                Id = id.Id,
                IdSpan = id.Span,
                Name = name ?? new LocalizedText([], id.Span),
                Short = reader.Localized("short"),
                Country = reader.Country("country"),
                Rules = [.. reader.Mappings("rules", "a rule").Select(r => ReadRule(r, islamic)).OfType<OccasionRule>()],
                FirstYear = reader.Integer("first_year", 1, 9999),
                Pardons = [.. reader.Mappings("pardons", "a pardon").Select(ReadPardon)],
                Confidence = reader.Choice<Confidence>("confidence"),
                FirstYearConfidence = reader.Choice<Confidence>("first_year_confidence"),
                RecalledNames = reader.Languages("recalled_names"),
                Caution = reader.Text("caution"),
                ReadIn = reader.Words("read_in"),
                Sources = reader.References("sources"),
                Audience = reader.AudienceOr(Audience.Public),
                IsBuiltIn = isBuiltIn,
            };
            reader.Finish();
            if (id.Id.Length > 0 && name is not null)
                occasions.Add(occasion);
        }

        return occasions;
    }

    /// <summary>The table of expected Islamic dates: <c>{month, day, date}</c>.</summary>
    public static IslamicTable ReadTable(MappingReader owner)
    {
        var entries = new List<IslamicDay>();
        foreach (var reader in owner.Mappings("islamic_dates", "an Islamic date"))
        {
            if (reader.Integer("month", 1, 12) is { } month && reader.Integer("day", 1, 30) is { } day && reader.Date("date")?.ExactDay is { } date)
                entries.Add(new IslamicDay(month, day, date));
        }

        return new IslamicTable(entries);
    }

    private static OccasionRule? ReadRule(MappingReader reader, IslamicTable islamic)
    {
        var type = reader.Required("type");
        OccasionRule? rule = type?.Value switch
        {
            "fixed" => ReadFixed(reader),
            "weekday" => ReadWeekday(reader),
            "islamic" => reader.Integer("month", 1, 12) is { } month && reader.Integer("day", 1, 30) is { } day
                ? new IslamicRule(month, day, reader.Flag("eve") ?? false, islamic) : null,
            "persian" => reader.Integer("month", 1, 12) is { } month && reader.Integer("day", 1, 31) is { } day ? new PersianRule(month, day) : null,
            "equinox" => ReadEquinox(reader),
            "year" => reader.Integer("year", 1, 9999) is { } year ? new YearRule(year) : null,
            _ => null,
        };
        if (type is not null && type.Value is not ("fixed" or "weekday" or "islamic" or "persian" or "equinox" or "year"))
            reader.Context.Diagnostics.Add(WorkspaceDiagnostics.UnknownRule(type.Span, type.Value));
        var (from, to) = (reader.Integer("from", 1, 9999), reader.Integer("to", 1, 9999));
        if (rule is null)
        {
            ReportMissingParts(reader, type?.Value);
            return null;
        }

        reader.Finish();
        return rule with { From = from, To = to };
    }

    private static FixedRule? ReadFixed(MappingReader reader)
    {
        var (month, day, toDay) = (reader.Integer("month", 1, 12), reader.Integer("day", 1, 31), reader.Integer("to_day", 1, 31));
        if (month is null || day is null)
            return null;
        // A leap year: 29 February is a day.
        var days = DateTime.DaysInMonth(2000, month.Value);
        if (day > days || toDay > days)
        {
            reader.Context.Diagnostics.Add(WorkspaceDiagnostics.NoSuchDay(reader.Node.Find(day > days ? "day" : "to_day")!.Value.Span, month.Value, days));
            return null;
        }

        return new FixedRule(month.Value, day.Value, toDay);
    }

    private static WeekdayRule? ReadWeekday(MappingReader reader)
    {
        var (month, weekday, nth) = (reader.Integer("month", 1, 12), reader.Choice<DayOfWeek>("weekday"), reader.Integer("nth", -5, 5));
        return month is null || weekday is null || nth is null or 0 ? null : new WeekdayRule(month.Value, weekday.Value, nth.Value);
    }

    private static EquinoxRule ReadEquinox(MappingReader reader)
    {
        _ = reader.Text("which");
        return new EquinoxRule();
    }

    private static void ReportMissingParts(MappingReader reader, string? type)
    {
        string[] needed = type switch
        {
            "weekday" => ["month", "weekday", "nth"],
            "year" => ["year"],
            "fixed" or "islamic" or "persian" => ["month", "day"],
            _ => [],
        };
        foreach (var key in needed)
        {
            reader.RequireKey(key);
        }
    }

    private static PardonRecord ReadPardon(MappingReader reader)
    {
        var pardon = new PardonRecord { Year = reader.Integer("year", 1, 9999), Count = reader.Text("count"), Note = reader.Text("note"), Source = reader.Text("source") };
        reader.Finish();
        return pardon;
    }
}
