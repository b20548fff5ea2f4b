using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>Something that is due for a meeting.</summary>
public sealed record MeetingDeadline
{
    /// <summary>The id, unique in the meeting.</summary>
    public required Reference Id { get; init; }

    /// <summary>What is due.</summary>
    public LocalizedText? What { get; init; }

    /// <summary>The day; null if it could not be read.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The hour, in the zone of the meeting.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Where it was read.</summary>
    public IReadOnlyList<Reference> Sources { get; init; } = [];

    /// <summary>Where the day is written; else the whole entry.</summary>
    public required SourceSpan DaySpan { get; init; }
}
