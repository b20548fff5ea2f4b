using System.Globalization;

namespace AppealKit.Workspace.Calendar;

/// <summary>
/// The rules of a time zone as a calendar needs them beside its name (RFC 5545, 3.6.5): zones in which such meetings are held, as in the IANA database (2025b) for
/// meetings since 2017. The machine is not asked: the same meeting gives the same file everywhere. Programs know the others by their names.
/// </summary>
internal sealed class CalendarZone
{
    // Summer time of Europe begins and ends at 1:00 UTC, on the last Sundays of March and October, since 1996.
    private static readonly (int Month, int Day) Spring = (3, 31);
    private static readonly (int Month, int Day) Autumn = (10, 27);

    private static readonly string[] WesternEurope = ["Europe/London", "Europe/Lisbon"];

    private static readonly string[] CentralEurope =
    [
        "Europe/Amsterdam", "Europe/Andorra", "Europe/Belgrade", "Europe/Berlin", "Europe/Bratislava", "Europe/Brussels", "Europe/Budapest", "Europe/Copenhagen", "Europe/Ljubljana",
        "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Oslo", "Europe/Paris", "Europe/Podgorica", "Europe/Prague", "Europe/Rome", "Europe/Sarajevo", "Europe/Skopje",
        "Europe/Stockholm", "Europe/Tirane", "Europe/Vaduz", "Europe/Vienna", "Europe/Warsaw", "Europe/Zagreb", "Europe/Zurich",
    ];

    private static readonly string[] EasternEurope =
        ["Europe/Athens", "Europe/Bucharest", "Europe/Helsinki", "Europe/Kiev", "Europe/Kyiv", "Europe/Riga", "Europe/Sofia", "Europe/Tallinn", "Europe/Vilnius"];

    private static readonly (string Name, int Hours)[] Fixed =
    [
        ("UTC", 0), ("Etc/UTC", 0), ("Europe/Istanbul", 3), ("Europe/Minsk", 3), ("Europe/Moscow", 3), ("Asia/Baku", 4), ("Asia/Tbilisi", 4), ("Asia/Yerevan", 4),
        ("Asia/Ashgabat", 5), ("Asia/Dushanbe", 5), ("Asia/Samarkand", 5), ("Asia/Tashkent", 5), ("Asia/Bishkek", 6),
    ];

    private readonly string _name;
    private readonly int _hours;
    private readonly bool _hasSummer;

    private CalendarZone(string name, int hours, bool hasSummer) => (_name, _hours, _hasSummer) = (name, hours, hasSummer);

    /// <summary>The zone of a name; null if its rules are not known here.</summary>
    public static CalendarZone? Find(string? name) =>
        name is null ? null
        : WesternEurope.Contains(name) ? new CalendarZone(name, 0, hasSummer: true)
        : CentralEurope.Contains(name) ? new CalendarZone(name, 1, hasSummer: true)
        : EasternEurope.Contains(name) ? new CalendarZone(name, 2, hasSummer: true)
        : Array.Find(Fixed, f => f.Name == name) is { Name: not null } found ? new CalendarZone(name, found.Hours, hasSummer: false)
        : null;

    /// <summary>Writes the zone.</summary>
    public void Write(CalendarLines lines)
    {
        lines.Line("BEGIN:VTIMEZONE");
        lines.Line("TZID:" + _name);
        if (_hasSummer)
        {
            Write(lines, "DAYLIGHT", _hours, _hours + 1, Spring);
            Write(lines, "STANDARD", _hours + 1, _hours, Autumn);
        }
        else
        {
            lines.Line("BEGIN:STANDARD");
            lines.Line("DTSTART:19700101T000000");
            lines.Line("TZOFFSETFROM:" + Offset(_hours));
            lines.Line("TZOFFSETTO:" + Offset(_hours));
            lines.Line("END:STANDARD");
        }

        lines.Line("END:VTIMEZONE");
    }

    // The hour of the change is told in the time before it.
    private static void Write(CalendarLines lines, string component, int from, int to, (int Month, int Day) first)
    {
        lines.Line("BEGIN:" + component);
        lines.Line(string.Create(CultureInfo.InvariantCulture, $"DTSTART:1996{first.Month:00}{first.Day:00}T{1 + from:00}0000"));
        lines.Line(string.Create(CultureInfo.InvariantCulture, $"RRULE:FREQ=YEARLY;BYMONTH={first.Month};BYDAY=-1SU"));
        lines.Line("TZOFFSETFROM:" + Offset(from));
        lines.Line("TZOFFSETTO:" + Offset(to));
        lines.Line("END:" + component);
    }

    private static string Offset(int hours) => string.Create(CultureInfo.InvariantCulture, $"+{hours:00}00");
}
