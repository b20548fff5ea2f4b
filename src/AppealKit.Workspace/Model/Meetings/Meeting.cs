using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>What <c>cases/meetings/ID.yaml</c> says of a meeting.</summary>
public sealed record Meeting
{
    /// <summary>The id, unique among meetings.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The id of the venue; null if the meeting has none that the program knows.</summary>
    public Reference? VenueId { get; init; }

    /// <summary>The venue; null if it is unknown.</summary>
    public Venue? Venue { get; init; }

    /// <summary>What this meeting is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>From when to when.</summary>
    public EdtfDate? Dates { get; init; }

    /// <summary>Where the dates are written.</summary>
    public SourceSpan? DatesSpan { get; init; }

    /// <summary>IANA name of the time zone, its own or that of the venue.</summary>
    public string? Zone { get; init; }

    /// <summary>Where its own zone is written; null if it is that of the venue.</summary>
    public SourceSpan? ZoneSpan { get; init; }

    /// <summary>Where it is held, by itself or as the venue says.</summary>
    public Place? Place { get; init; }

    /// <summary>The languages in which it takes texts, its own or those of the venue; empty if nothing is known.</summary>
    public IReadOnlyList<LanguageTag> Languages { get; init; } = [];

    /// <summary>Who may see that there is such a meeting, and the documents put together for it; public if it does not say.</summary>
    public Audience Audience { get; init; }

    /// <summary>How far the documents put together for it are.</summary>
    public DocumentStatus Status { get; init; }

    /// <summary>Who issues the documents put together for it.</summary>
    public IReadOnlyList<Issuer> Issuers { get; init; } = [];

    /// <summary>The countries that it is about for us; empty for all.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Topics that sessions may name although no case has them.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What is due, in the order of the file.</summary>
    public IReadOnlyList<MeetingDeadline> Deadlines { get; init; } = [];

    /// <summary>Who speaks.</summary>
    public IReadOnlyList<MeetingSpeaker> Speakers { get; init; } = [];

    /// <summary>Its own limits; each stands in place of those of the venue for the same kind.</summary>
    public IReadOnlyList<MeetingLimit> Limits { get; init; } = [];

    /// <summary>To whom recommendations go.</summary>
    public IReadOnlyList<Addressee> Addressees { get; init; } = [];

    /// <summary>What is asked, by addressee, each thing once.</summary>
    public IReadOnlyList<MeetingRecommendations> Recommendations { get; init; } = [];

    /// <summary>Whom to ask about the documents put together for it.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>The sessions, in the order of the file.</summary>
    public IReadOnlyList<MeetingSession> Sessions { get; init; } = [];

    /// <summary>Parts of the file that no document depends on: deadlines, limits, speakers. An error there stops none.</summary>
    public IReadOnlyList<SourceSpan> Asides { get; init; } = [];

    /// <summary>The first day; null if the dates could not be read or do not tell.</summary>
    public DateOnly? FirstDay => Dates?.Earliest;

    /// <summary>The last day; null if the dates could not be read or do not tell.</summary>
    public DateOnly? LastDay => Dates?.Latest;

    /// <summary>The session that somebody means by an id or a number; null if there is none.</summary>
    public MeetingSession? FindSession(string written) => Sessions.FirstOrDefault(s => s.Is(written));

    /// <summary>The speaker of an id; null if there is none.</summary>
    public MeetingSpeaker? FindSpeaker(string id) => Speakers.FirstOrDefault(s => s.Id.Id == id);

    /// <summary>The limits for a kind of document: the meeting's own, or else those of the venue.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="isJoint">True if several organisations issue the document.</param>
    public IReadOnlyList<MeetingLimit> LimitsFor(string kind, bool isJoint)
    {
        var own = Limits.Any(l => l.For.Id == kind);
        return [.. (own ? Limits : Venue?.Limits ?? []).Where(l => l.For.Id == kind && (l.IsJoint ?? isJoint) == isJoint)];
    }

    /// <summary>The first deadline that is not over on a day; null if all are.</summary>
    public MeetingDeadline? NextDeadline(DateOnly today) => Deadlines.Where(d => d.Day >= today).OrderBy(d => d.Day).ThenBy(d => d.Time).FirstOrDefault();
}
