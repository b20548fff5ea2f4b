using System.Globalization;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>A session of a meeting. The same title can mean other topics in another year: the topics stand beside it.</summary>
public sealed record MeetingSession
{
    /// <summary>The id, unique in the meeting: <c>opening</c>; without one, the number.</summary>
    public required Reference Id { get; init; }

    /// <summary>The number; null for sessions that have none.</summary>
    public int? Number { get; init; }

    /// <summary>Where the number is written.</summary>
    public SourceSpan? NumberSpan { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The topics; they choose cases, recommendations and commitments.</summary>
    public IReadOnlyList<Located<string>> Topics { get; init; } = [];

    /// <summary>The day; null if it is missing, which is a finding.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Where the day is written.</summary>
    public SourceSpan? DaySpan { get; init; }

    /// <summary>When it begins, in the zone of the meeting.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>When it ends, in the zone of the meeting.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>The speaking time.</summary>
    public IsoDuration? Slot { get; init; }

    /// <summary>Who speaks.</summary>
    public Reference? Speaker { get; init; }

    /// <summary>What is wanted for it.</summary>
    public IReadOnlyList<WantedDocument> Wanted { get; init; } = [];

    /// <summary>Which cases it is about, beside what its topics choose.</summary>
    public SessionCases Cases { get; init; } = new([], null, []);

    /// <summary>Commitments that it is about, beside those of its topics.</summary>
    public IReadOnlyList<Reference> Commitments { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The session in ids of documents: the number with two digits, or the id.</summary>
    public string Key => Number?.ToString("00", CultureInfo.InvariantCulture) ?? Id.Id;

    /// <summary>True if somebody who writes this means the session: its id or its number, with or without a zero before it.</summary>
    public bool Is(string written) =>
        written == Id.Id || (Number is { } own && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == own);
}
