using AppealKit.Values;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>Somebody who speaks at a meeting.</summary>
public sealed record MeetingSpeaker
{
    /// <summary>The id, unique in the meeting.</summary>
    public required Reference Id { get; init; }

    /// <summary>The name.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>For whom.</summary>
    public Reference? Organisation { get; init; }

    /// <summary>Words a minute by language, where the speaker differs from what is usual.</summary>
    public IReadOnlyDictionary<LanguageTag, int> Rates { get; init; } = new Dictionary<LanguageTag, int>();

    /// <summary>Who may see it; internal if it does not say.</summary>
    public Audience Audience { get; init; } = Audience.Internal;
}
