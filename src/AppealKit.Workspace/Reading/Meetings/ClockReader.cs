using System.Globalization;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Meetings;

/// <summary>Reads hours of the day: <c>10:00</c>.</summary>
internal static class ClockReader
{
    private static readonly string[] Forms = ["HH:mm", "H:mm"];

    public static TimeOnly? Read(MappingReader reader, string key)
    {
        if (reader.Scalar(key) is not { } scalar)
            return null;
        if (TimeOnly.TryParseExact(scalar.Value.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        reader.Context.Diagnostics.Add(WorkspaceDiagnostics.NoSuchHour(scalar.Span, scalar.Value));
        return null;
    }
}
