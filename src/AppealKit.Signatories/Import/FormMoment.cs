using System.Globalization;

namespace AppealKit.Signatories.Import;

/// <summary>When a row was written, as its form tells it.</summary>
/// <param name="When">Day and time, of the clock of the form.</param>
/// <param name="HasTime">True if the time is told.</param>
/// <param name="Offset">How far that clock is ahead of UTC; null if it is not told.</param>
internal readonly record struct FormMoment(DateTime When, bool HasTime, TimeSpan? Offset)
{
    /// <summary>The day.</summary>
    public DateOnly Day => DateOnly.FromDateTime(When);

    /// <summary>The same text for the same moment, however it is written.</summary>
    public string Canonical
    {
        get
        {
            var moment = Offset is { } offset && When.Ticks > offset.Ticks && (DateTime.MaxValue - When).Ticks > -offset.Ticks ? When - offset : When;
            return moment.ToString(HasTime ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
